/** The registers that show something to everyone, by the office that keeps them. */
import { formatDay } from '../../format/day.ts'
import { officeName } from '../../office-name.ts'
import { Layout } from '../../parts/layout.tsx'
import type { ShownRegister } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface RegistersPageProps {
  readonly site: Site
  readonly registers: readonly ShownRegister[]
}

export function RegistersPage({ site, registers }: RegistersPageProps) {
  const words = site.words.registers
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      crumbs={[{ text: words.title, href: null }]}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {registers.length === 0 ? <p class="missing">{words.none}</p> : null}
      <ul class="register-list">
        {registers.map((each) => (
          <RegisterLine site={site} shown={each} />
        ))}
      </ul>
    </Layout>
  )
}

function RegisterLine({ site, shown }: { readonly site: Site; readonly shown: ShownRegister }) {
  const words = site.words.registers
  const { key, definition } = shown.register
  const english = site.language === 'en'
  return (
    <li class="register-line">
      <h2 class="register-name">
        <a href={site.links.register(key)}>
          {english ? (definition.nameEnglish ?? definition.name) : definition.name}
        </a>
      </h2>
      <p>{english ? (definition.purposeEnglish ?? definition.purpose) : definition.purpose}</p>
      <p class="figure-note">
        {words.keeper}
        {site.words.colon}
        {officeName(site, shown.office)}
        {shown.latestDay === null
          ? ''
          : `${site.language === 'ja' ? '　' : ' · '}${words.latest}${site.words.colon}${formatDay(shown.latestDay, site.language)}`}
      </p>
    </li>
  )
}
