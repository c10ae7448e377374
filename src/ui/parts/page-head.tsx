/**
 * What a page says of itself to browsers, search engines and whoever passes it on. A page of one person's, or without a twin
 * in the other language as the office's are, is not to be found by searching.
 */
import type { ScriptName, Site } from '../site.ts'

interface PageHeadProps {
  readonly site: Site
  readonly title: string
  /** One sentence; absent: what the site is. */
  readonly description?: string | undefined
  readonly scripts: readonly ScriptName[]
}

export function PageHead({ site, title, description, scripts }: PageHeadProps) {
  const { words, municipality } = site
  const name = words.siteTitle(municipality)
  const whole = title === words.siteName ? name : `${title}｜${name}`
  const said = description ?? words.footer.what(municipality)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      {site.personal || site.otherLanguage === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Found site={site} title={whole} description={said} other={site.otherLanguage} />
      )}
      <link rel="stylesheet" href={site.assets.stylesheet} />
      {site.assets.icon === null ? null : <link rel="icon" href={site.assets.icon} />}
      {scripts.map((script) => {
        const address = site.assets.script(script)
        return address === null ? null : <script type="module" src={address} />
      })}
    </head>
  )
}

interface FoundProps {
  readonly site: Site
  readonly title: string
  readonly description: string
  readonly other: string
}

/** The same page under another choice (`?field=…`, `?office=…`) is one page; a later page of a list is another one. */
function Found({ site, title, description, other }: FoundProps) {
  const { language, municipality, words } = site
  const own = whole(site, site.address)
  const twin = whole(site, other)
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={own} />
      <link rel="alternate" hreflang="ja" href={language === 'ja' ? own : twin} />
      <link rel="alternate" hreflang="en" href={language === 'en' ? own : twin} />
      <link rel="alternate" type="application/atom+xml" href={site.links.feed()} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={words.siteTitle(municipality)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={own} />
      <meta property="og:locale" content={language === 'ja' ? 'ja_JP' : 'en_GB'} />
    </>
  )
}

function whole({ origin }: Site, address: string): string {
  const { pathname, searchParams } = new URL(address, origin)
  const later = new URLSearchParams()
  for (const name of ['after', 'page']) {
    const place = searchParams.get(name) ?? ''
    if (place !== '') later.set(name, place)
  }
  return `${origin}${pathname}${later.size === 0 ? '' : `?${later}`}`
}
