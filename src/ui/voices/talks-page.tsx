/** Talks with the mayor for anyone: which are coming, how to take part, and what was said. */
import type { Talk } from '../../evidence/voice/talk.ts'
import { talkStates } from '../../evidence/voice/talk-state.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { officeName } from '../office-name.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { problemsIn } from './problems-in.ts'
import { TextArea } from './text-area.tsx'
import { Facts, WordsOf } from './words-of.tsx'

export function TalksPage({
  site,
  talks,
}: {
  readonly site: Site
  readonly talks: readonly Talk[]
}) {
  const { talk: words, title: area } = site.words.voices
  return (
    <Layout
      site={site}
      title={words.title}
      crumbs={[
        { text: area, href: site.links.voices() },
        { text: words.title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {talks.length === 0 ? (
        <p class="missing">{words.none}</p>
      ) : (
        <ul class="voice-list">
          {talks.map((talk) => (
            <li class="voice-entry">
              <h2 class="voice-title">
                <a href={site.links.talk(talk.id)} lang="ja">
                  {talk.theme}
                </a>
              </h2>
              <TalkFacts site={site} talk={talk} />
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}

function TalkFacts({ site, talk }: { readonly site: Site; readonly talk: Talk }) {
  const words = site.words.voices
  const ward = officeName(site, { name: talk.officeName, nameEnglish: talk.officeEnglish })
  const { attended, cancelledBecause } = talk
  return (
    <Facts
      facts={[
        [words.office, ward],
        [words.talk.state, talkStates[talk.state][site.language]],
        [words.talk.day, `${formatDay(talk.heldOn, site.language)} ${talk.starts}`],
        [words.talk.place, talk.place],
        [words.talk.seats, words.talk.seatsOf(talk.seats)],
        [words.talk.until, formatDay(talk.recruitsUntil, site.language)],
        ...(attended === null ? [] : [[words.talk.attended, words.talk.people(attended)] as const]),
        ...(cancelledBecause === null ? [] : [[words.talk.cancelled, cancelledBecause] as const]),
      ]}
    />
  )
}

export interface TalkPageProps {
  readonly site: Site
  readonly talk: Talk
  readonly recruiting: boolean
  /** Told once, to whoever applied. */
  readonly secret: string | null
  readonly takenBack: boolean
  readonly given: { readonly name: string; readonly contact: string; readonly wish: string }
  readonly problems: readonly Problem[]
}

export function TalkPage(props: TalkPageProps) {
  const { site, talk, secret, takenBack } = props
  const { talk: words, title: area } = site.words.voices
  const problems = problemsIn(site, props.problems)
  const error = site.language === 'ja' ? `エラー：${talk.theme}` : `Error: ${talk.theme}`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? error : talk.theme}
      crumbs={[
        { text: area, href: site.links.voices() },
        { text: words.title, href: site.links.talks() },
        { text: talk.theme, href: null },
      ]}
    >
      <ErrorSummary
        title={words.notDone}
        errors={summaryOf(problems, { 'talk/contact': 'name', 'talk/unknown': 'secret' })}
      />
      <header class="page-head">
        <h1 lang="ja">{talk.theme}</h1>
      </header>
      {secret === null ? null : (
        <section class="voice-receipt" aria-labelledby="applied">
          <h2 id="applied">{words.applied}</h2>
          <p>{words.appliedLead}</p>
          <p>
            {words.secret} <code>{secret}</code>
          </p>
        </section>
      )}
      {takenBack ? <p role="status">{words.takenBack}</p> : null}
      <TalkFacts site={site} talk={talk} />
      {talk.state === 'held' ? <Notes site={site} talk={talk} /> : null}
      {props.recruiting ? <Applying {...props} /> : null}
    </Layout>
  )
}

function Notes({ site, talk }: { readonly site: Site; readonly talk: Talk }) {
  const { talk: words } = site.words.voices
  return (
    <section>
      <h2>{words.notes}</h2>
      {talk.notes === null ? <p class="missing">{words.noNotes}</p> : <WordsOf text={talk.notes} />}
    </section>
  )
}

function Applying({ site, talk, given }: TalkPageProps) {
  const { talk: words } = site.words.voices
  return (
    <>
      <section>
        <h2>{words.apply}</h2>
        <p>{words.applyLead}</p>
        <form class="narrow-form" method="post" action={site.links.talk(talk.id)}>
          <Submission />
          <TextField
            id="name"
            name="name"
            label={words.name}
            value={given.name}
            required
            autocomplete="name"
          />
          <TextField
            id="contact"
            name="contact"
            label={words.contact}
            value={given.contact}
            required
          />
          <TextArea id="wish" name="wish" label={words.wish} value={given.wish} />
          <button class="button" type="submit">
            {words.apply}
          </button>
        </form>
      </section>
      <section>
        <h2>{words.takeBack}</h2>
        <form class="narrow-form" method="post" action={site.links.takeBackApplication(talk.id)}>
          <TextField id="secret" name="secret" label={words.secret} required />
          <button class="button button-outline" type="submit">
            {words.takeBack}
          </button>
        </form>
      </section>
    </>
  )
}
