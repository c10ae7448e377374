/** A survey as its people answer it: phone first, one column, no script; whatever was typed stays when something is wrong. */
import type { AnswerFault } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { type AnswerLanguage, say } from '../../evidence/survey/wording.ts'
import { formatDay } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'
import { AnswerLanguages } from './answer-languages.tsx'
import { type AnswerWords, answerWordsIn } from './answer-words.ts'
import { AskedField, fieldId } from './asked-field.tsx'

export interface AnswerPageProps {
  readonly site: Site
  readonly survey: Pick<Survey, 'definition'>
  /** As printed; null where the questions are only looked at. */
  readonly ticket: string | null
  readonly language: AnswerLanguage
  readonly given: (position: number) => readonly string[]
  readonly faults: readonly AnswerFault[]
}

export function AnswerPage(props: AnswerPageProps) {
  const { site, survey, ticket, language, given, faults } = props
  const { definition } = survey
  const words = answerWordsIn(language)
  const title = say(definition.title, language)
  const errors = faults.map((fault) => ({
    message: messageOf(fault, words),
    target: fault.position === null ? null : fieldId(fault.position),
  }))
  return (
    <Layout site={site} title={faults.length === 0 ? title : `${words.error}${title}`} crumbs={[]}>
      <div class="answer-page">
        <AnswerLanguages
          words={words}
          chosen={language}
          address={(other) => (ticket === null ? null : site.links.answer(ticket, other))}
        />
        <header class="page-head">
          <h1>{title}</h1>
          <p class="answer-introduction">{say(definition.introduction, language)}</p>
          <p>{words.until(formatDay(definition.closesOn, language === 'en' ? 'en' : 'ja'))}</p>
          <p class="answer-promise">{words.promise}</p>
        </header>
        <ErrorSummary title={words.summary} errors={errors} />
        <form
          method={ticket === null ? 'get' : 'post'}
          action={ticket === null ? undefined : site.links.answer(ticket, language)}
          novalidate
        >
          {definition.questions.map((asked) => {
            const own = faults.find(({ position }) => position === asked.position)
            return (
              <AskedField
                asked={asked}
                condition={conditionWords(definition.questions, asked, words, language)}
                given={given(asked.position)}
                words={words}
                language={language}
                error={own === undefined ? null : messageOf(own, words)}
              />
            )
          })}
          {ticket === null ? null : (
            <div class="answer-send">
              <p id="send-hint">{words.sendHint}</p>
              <button class="button" type="submit" aria-describedby="send-hint">
                {words.send}
              </button>
            </div>
          )}
        </form>
      </div>
    </Layout>
  )
}

function conditionWords(
  questions: Survey['definition']['questions'],
  { onlyIf }: Survey['definition']['questions'][number],
  words: AnswerWords,
  language: AnswerLanguage,
): string | null {
  const earlier = questions.find(({ position }) => position === onlyIf?.position)
  if (onlyIf === null || earlier === undefined) return null
  const options = earlier.version.options
    .filter(({ code }) => onlyIf.options.includes(code))
    .map(({ wording }) => say(wording, language))
  return words.onlyIf(onlyIf.position, options.join(language === 'en' ? '”, “' : '」「'))
}

export function messageOf({ position, fault }: AnswerFault, { faults }: AnswerWords): string {
  const say = faults[fault as keyof typeof faults] ?? faults.option
  return say(position ?? 0)
}
