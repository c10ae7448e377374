/** The frame of every page: skip link, header, where one is, the page, and a footer that says what this is. */
import type { Child } from 'hono/jsx'
import { roleNames } from '../../people/role.ts'
import type { ScriptName, Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { PageHead } from './page-head.tsx'
import { PageLanguage } from './page-language.ts'
import { SiteFooter } from './site-footer.tsx'
import { StaffMenu } from './staff-menu.tsx'

export interface LayoutProps {
  readonly site: Site
  /** The page's own title; the site's name is put behind it. */
  readonly title: string
  /** What the page says, in a sentence, for lists of search results and whoever it is passed on to. */
  readonly description?: string
  readonly crumbs: readonly Crumb[]
  /** Scripts that make the page more comfortable; every page works without them. */
  readonly scripts?: readonly ScriptName[]
  /** Wide pages put two texts side by side. */
  readonly wide?: boolean
  readonly children: Child
}

export function Layout(props: LayoutProps) {
  const { site, title, description, crumbs, scripts = [], wide, children } = props
  return (
    <html lang={site.language}>
      <PageHead site={site} title={title} description={description} scripts={scripts} />
      <body class={wide === true ? 'wide' : undefined}>
        <a class="skip-link" href="#main">
          {site.words.skipToContent}
        </a>
        <Header site={site} />
        <div class="page">
          <Breadcrumbs site={site} crumbs={crumbs} />
          <main id="main" tabindex={-1}>
            <PageLanguage.Provider value={site.language}>{children}</PageLanguage.Provider>
          </main>
        </div>
        <SiteFooter site={site} />
      </body>
    </html>
  )
}

function Header({ site }: { readonly site: Site }) {
  const { words, links } = site
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <a class="site-name" href={links.start()}>
          <span class="site-municipality" lang={isJapanese(site.municipality) ? 'ja' : undefined}>
            {site.municipality}
          </span>
          {words.siteName}
        </a>
        <nav aria-label={words.mainMenu}>
          <ul class="site-menu">
            <li>
              <a href={links.search()}>{words.search}</a>
            </li>
            <li>
              <a href={links.surveys()}>{words.survey.title}</a>
            </li>
            <li>
              <a href={links.registers()}>{words.registers.menu}</a>
            </li>
            <li>
              <a href={links.councils()}>{councilWords(site.language).title}</a>
            </li>
            <li>
              <a href={links.voices()}>{words.voices.menu}</a>
            </li>
            <li>
              <a href={links.glossary()}>{words.glossary}</a>
            </li>
            {site.otherLanguage === null ? null : (
              <li>
                <a
                  href={site.otherLanguage}
                  lang={site.language === 'ja' ? 'en' : 'ja'}
                  hreflang={site.language === 'ja' ? 'en' : 'ja'}
                >
                  {words.otherLanguageName}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <Visitor site={site} />
      </div>
      <StaffMenu site={site} />
    </header>
  )
}

/** One that has no English name is said in Japanese on English pages as well. */
function isJapanese(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
}

/** Who the page is shown to, and the way in or out. */
function Visitor({ site }: { readonly site: Site }) {
  const { words, links, who } = site
  if (who.kind !== 'person') {
    return (
      <p class="site-visitor">
        <a href={links.signIn()}>{words.signIn}</a>
      </p>
    )
  }
  const besides = who.besides?.length ?? 0
  const roles = [...new Set(who.roles.map(({ role }) => roleNames[role]))]
  return (
    <form class="site-visitor" method="post" action={links.signOut()}>
      <p lang="ja">
        <a href={links.account()}>{who.name}</a>
        {roles.length === 0 ? '' : `（${roles.join('・')}${besides === 0 ? '' : 'として'}）`}{' '}
        {who.roles.length + besides < 2 ? null : (
          <a href={`${links.account()}#acting`}>役割を替える</a>
        )}
      </p>
      <button class="button-quiet" type="submit">
        {words.signOut}
      </button>
    </form>
  )
}
