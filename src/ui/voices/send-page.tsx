/** The form by which anyone sends a voice, the receipt that follows it, and its state whenever they ask. */
import type { AnswerPeriod } from '../../evidence/voice/answer-period.ts'
import {
  type QuestionState,
  questionStates,
  type ReplyWay,
} from '../../evidence/voice/question-state.ts'
import type { Receipt, ReceiptState } from '../../evidence/voice/receipt.ts'
import type { Sender } from '../../evidence/voice/voice-case.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { officeName } from '../office-name.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { problemsIn } from './problems-in.ts'
import { TextArea } from './text-area.tsx'
import { Facts, WordsOf } from './words-of.tsx'

export interface SendPageProps {
  readonly site: Site
  readonly offices: readonly {
    readonly id: string
    readonly name: string
    readonly nameEnglish: string | null
  }[]
  readonly given: {
    readonly office: string
    readonly words: string
    readonly way: ReplyWay
    readonly sender: Sender
    readonly wishesUnpublished: boolean
  }
  readonly most: string
  /** What holds for a letter that comes in today. */
  readonly period: AnswerPeriod
  readonly problems: readonly Problem[]
}

const fields = {
  'voice/empty': 'words',
  'voice/too-long': 'words',
  'voice/office-missing': 'office',
  'voice/mail-missing': 'mail',
  'voice/name-missing': 'name',
  'voice/address-missing': 'address',
}

export function SendPage(props: SendPageProps) {
  const { site, given, offices, most, period } = props
  const { form, title: area } = site.words.voices
  const problems = problemsIn(site, props.problems)
  const at = (field: string) => errorAt(problems, fields, field)
  const title = site.language === 'ja' ? `エラー：${form.title}` : `Error: ${form.title}`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? title : form.title}
      crumbs={[
        { text: area, href: site.links.voices() },
        { text: form.title, href: null },
      ]}
    >
      <ErrorSummary title={form.notSent} errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{form.title}</h1>
        <p class="lead">{form.lead(period)}</p>
        <p>{form.published}</p>
      </header>
      <form class="voice-form" method="post" action={site.links.voiceForm()}>
        <Submission />
        <SelectField
          id="office"
          name="office"
          label={form.office}
          none={form.choose}
          chosen={given.office}
          choices={offices.map((office) => ({ value: office.id, label: officeName(site, office) }))}
          error={at('office')}
          required
        />
        <TextArea
          id="words"
          name="words"
          label={form.words}
          hint={form.wordsHint(most)}
          value={given.words}
          rows={12}
          error={at('words')}
          required
        />
        <RadioGroup
          name="way"
          legend={form.way}
          chosen={given.way}
          choices={(['none', 'mail', 'letter'] as const).map((value) => ({
            value,
            label: form.ways[value],
          }))}
        />
        <fieldset class="voice-contact">
          <legend class="field-label">{form.contact}</legend>
          <p class="field-hint">{form.contactHint}</p>
          <TextField
            id="name"
            name="name"
            label={form.name}
            value={given.sender.name}
            autocomplete="name"
            error={at('name')}
          />
          <TextField
            id="mail"
            name="mail"
            label={form.mail}
            value={given.sender.mail}
            type="email"
            autocomplete="email"
            error={at('mail')}
          />
          <TextField
            id="address"
            name="address"
            label={form.address}
            value={given.sender.address}
            autocomplete="street-address"
            error={at('address')}
          />
          <TextField
            id="phone"
            name="phone"
            label={form.phone}
            value={given.sender.phone}
            autocomplete="tel"
          />
        </fieldset>
        <p class="checkbox">
          <input
            type="checkbox"
            id="unpublished"
            name="unpublished"
            value="yes"
            checked={given.wishesUnpublished}
          />
          <label for="unpublished">{form.unpublished}</label>
        </p>
        <button class="button" type="submit">
          {form.button}
        </button>
      </form>
    </Layout>
  )
}

export function ReceiptPage({ site, receipt }: { readonly site: Site; readonly receipt: Receipt }) {
  const { receipt: words, title: area } = site.words.voices
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
      <dl class="voice-receipt">
        <dt>{words.number}</dt>
        <dd>{receipt.number}</dd>
        <dt>{words.secret}</dt>
        <dd>
          <code>{receipt.secret}</code>
        </dd>
      </dl>
      <p>{words.due(formatDay(receipt.dueOn, site.language))}</p>
      <p>
        <a href={site.links.voiceState()}>{words.look}</a>
      </p>
    </Layout>
  )
}

export interface StatePageProps {
  readonly site: Site
  readonly given: { readonly number: string; readonly secret: string }
  /** null while nothing was asked, or nothing found. */
  readonly found: ReceiptState | null
  readonly problems: readonly Problem[]
}

export function StatePage({ site, given, found, problems }: StatePageProps) {
  const { state: words, receipt, title: area } = site.words.voices
  const said = problemsIn(site, problems)
  const error = site.language === 'ja' ? `エラー：${words.title}` : `Error: ${words.title}`
  return (
    <Layout
      site={site}
      title={said.length > 0 ? error : words.title}
      crumbs={[
        { text: area, href: site.links.voices() },
        { text: words.title, href: null },
      ]}
    >
      <ErrorSummary
        title={words.notFound}
        errors={summaryOf(said, { 'voice-receipt': 'number' })}
      />
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <form class="narrow-form" method="post" action={site.links.voiceState()}>
        <TextField
          id="number"
          name="number"
          label={receipt.number}
          value={given.number}
          required
          error={errorAt(said, { 'voice-receipt': 'number' }, 'number')}
        />
        <TextField id="secret" name="secret" label={receipt.secret} required />
        <button class="button" type="submit">
          {words.button}
        </button>
      </form>
      {found === null ? null : <Found site={site} found={found} />}
    </Layout>
  )
}

type AskedQuestion = ReceiptState['questions'][number]

/** The day by which a question is to be answered; that it is past, while there is no answer. */
function dueOf({ words, language, today }: Site, { state, dueOn }: AskedQuestion): string {
  const day = formatDay(dueOn, language)
  const late = !questionStates[state].ends && dueOn < today
  return late ? words.voices.state.overdue(day) : day
}

function Found({ site, found }: { readonly site: Site; readonly found: ReceiptState }) {
  const { state: words, question, handling, section, ended, destination } = site.words.voices
  const count = found.questions.length
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.receivedOn(formatDay(found.receivedOn, site.language))}</h2>
      {found.questions.map((each) => {
        const office = officeName(site, { name: each.office, nameEnglish: each.officeEnglish })
        return (
          <article class="voice-question">
            <h3>{question(each.position, count)}</h3>
            <WordsOf text={each.words ?? ''} />
            <Facts
              facts={[
                [
                  handling,
                  each.destination === null || each.endedOn === null
                    ? stateName(site, each.state)
                    : destination(each.destination),
                ],
                [section, office],
                each.endedOn === null
                  ? [words.due, dueOf(site, each)]
                  : [ended, formatDay(each.endedOn, site.language)],
              ]}
            />
            {each.reply === null ? null : (
              <>
                <h4>{words.reply}</h4>
                <WordsOf text={each.reply.words ?? ''} />
              </>
            )}
          </article>
        )
      })}
      {found.published === null ? null : (
        <p>
          <a href={site.links.voice(found.published)}>{words.published}</a>
        </p>
      )}
    </section>
  )
}

function stateName({ language }: Site, state: QuestionState): string {
  return questionStates[state][language]
}
