/** One voice for anyone: every question with the ward's view, who answered and when. */
import { channels, themes } from '../../evidence/voice/channel.ts'
import type { PublishedQuestion } from '../../evidence/voice/published-voice.ts'
import { questionStates, replyKinds } from '../../evidence/voice/question-state.ts'
import type { PublicEntry } from '../../evidence/voice/voice-lists.ts'
import { formatDay } from '../format/day.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'
import { Facts, WordsOf } from './words-of.tsx'

interface VoicePageProps {
  readonly site: Site
  readonly entry: PublicEntry
}

export function VoicePage({ site, entry }: VoicePageProps) {
  const { voices: words } = site.words
  const { content, folded } = entry
  const ward = officeName(site, { name: entry.office, nameEnglish: entry.officeEnglish })
  return (
    <Layout
      site={site}
      title={content.title}
      crumbs={[
        { text: words.title, href: site.links.voices() },
        { text: content.title, href: null },
      ]}
    >
      <header class="page-head">
        <h1 lang="ja">{content.title}</h1>
        <Facts
          facts={[
            [words.office, ward],
            [words.received, formatDay(content.receivedOn, site.language)],
            [words.ended, formatDay(content.endedOn, site.language)],
            [words.published, formatDay(entry.publishedOn, site.language)],
            [words.channel, channels[content.channel][site.language]],
          ]}
        />
      </header>
      {folded === 0 ? null : <p class="voice-folded">{words.folded(folded)}</p>}
      {content.questions.map((question, index) => (
        <Answered
          site={site}
          question={question}
          title={words.question(index + 1, content.questions.length)}
        />
      ))}
      <p class="field-hint">{words.rewritten}</p>
    </Layout>
  )
}

interface AnsweredProps {
  readonly site: Site
  readonly question: PublishedQuestion
  readonly title: string
}

function Answered({ site, question, title }: AnsweredProps) {
  const { voices: words } = site.words
  const { kind, destination } = question
  const section = officeName(site, { name: question.office, nameEnglish: question.officeEnglish })
  const state = questionStates[replyKinds[kind].state][site.language]
  const handling = destination === null ? state : words.destination(destination)
  return (
    <section class="voice-question">
      <h2>{title}</h2>
      <WordsOf text={question.question} />
      <h3>{words.view[kind]}</h3>
      <WordsOf text={question.view} />
      <Facts
        facts={[
          [words.section, section],
          [words.theme, themes[question.theme][site.language]],
          [words.handling, handling],
          [words.ended, formatDay(question.endedOn, site.language)],
        ]}
      />
    </section>
  )
}
