/** Citizens' voices for anyone: a list to search, the newest first. */
import { channels, themes } from '../../evidence/voice/channel.ts'
import type { PublicEntry } from '../../evidence/voice/voice-lists.ts'
import { formatDay } from '../format/day.ts'
import type { VoiceQuery } from '../links/voice-links.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { Site } from '../site.ts'
import { Facts } from './words-of.tsx'

export interface VoicesPageProps {
  readonly site: Site
  readonly query: VoiceQuery
  readonly entries: readonly PublicEntry[]
  readonly offices: readonly {
    readonly code: string
    readonly name: string
    readonly nameEnglish: string | null
  }[]
  /** Address of the next page. */
  readonly next: string | null
}

export function VoicesPage(props: VoicesPageProps) {
  const { site, query, entries, next } = props
  const { voices: words } = site.words
  const asked = query.words !== '' || query.office !== null || query.theme !== null
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
        <p class="button-row">
          <a class="button" href={site.links.voiceForm()}>
            {words.send}
          </a>
          <a href={site.links.voiceState()}>{words.askState}</a>
          <a href={site.links.voiceFigures()}>{words.statistics}</a>
          <a href={site.links.talks()}>{words.talks}</a>
        </p>
      </header>
      <VoiceSearch {...props} />
      {entries.length === 0 ? (
        <p class="missing" role="status">
          {asked ? words.none : words.empty}
        </p>
      ) : (
        <ul class="voice-list">
          {entries.map((entry) => (
            <Entry site={site} entry={entry} />
          ))}
        </ul>
      )}
      {next === null ? null : (
        <p>
          <a href={next}>{words.next}</a>
        </p>
      )}
      <p>
        <a href={site.links.voicesFeed()}>{words.feed}</a>
      </p>
    </Layout>
  )
}

function VoiceSearch({ site, query, offices }: VoicesPageProps) {
  const { voices: words } = site.words
  return (
    <search>
      <form class="voice-search" method="get" action={site.links.voices()}>
        <div class="field">
          <label class="field-label" for="voice-words">
            {words.words}
          </label>
          <p class="field-hint" id="voice-words-hint">
            {words.wordsHint}
          </p>
          <input
            class="input"
            type="search"
            id="voice-words"
            name="q"
            value={query.words}
            lang="ja"
            aria-describedby="voice-words-hint"
          />
        </div>
        <SelectField
          id="voice-office"
          name="office"
          label={words.office}
          none={words.allOffices}
          chosen={query.office ?? ''}
          choices={offices.map((office) => ({
            value: office.code,
            label: officeName(site, office),
          }))}
        />
        <SelectField
          id="voice-theme"
          name="theme"
          label={words.theme}
          none={words.allThemes}
          chosen={query.theme ?? ''}
          choices={Object.entries(themes).map(([value, name]) => ({
            value,
            label: name[site.language],
          }))}
        />
        <button class="button" type="submit">
          {words.search}
        </button>
      </form>
    </search>
  )
}

function Entry({ site, entry }: { readonly site: Site; readonly entry: PublicEntry }) {
  const { voices: words } = site.words
  const { content, officeEnglish, office, publishedOn } = entry
  const ward = officeName(site, { name: office, nameEnglish: officeEnglish })
  return (
    <li class="voice-entry">
      <h2 class="voice-title">
        <a href={site.links.voice(entry.voice)} lang="ja">
          {content.title}
        </a>
      </h2>
      <p class="voice-excerpt" lang="ja">
        {excerpt(content.questions[0]?.question ?? '')}
      </p>
      <Facts
        facts={[
          [words.office, ward],
          [words.published, formatDay(publishedOn, site.language)],
          [words.channel, channels[content.channel][site.language]],
          [words.handling, words.questions(content.questions.length)],
        ]}
      />
    </li>
  )
}

function excerpt(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}
