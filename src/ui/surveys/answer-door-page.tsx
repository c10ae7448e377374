/** Where somebody types the number of their letter, and where they are thanked. */
import type { AnswerFault } from '../../evidence/survey/answer.ts'
import type { AnswerLanguage } from '../../evidence/survey/wording.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { AnswerLanguages } from './answer-languages.tsx'
import { messageOf } from './answer-page.tsx'
import { answerWordsIn } from './answer-words.ts'

interface AnswerDoorProps {
  readonly site: Site
  readonly language: AnswerLanguage
  readonly typed: string
  readonly fault: AnswerFault | null
}

export function AnswerDoorPage({ site, language, typed, fault }: AnswerDoorProps) {
  const words = answerWordsIn(language)
  const error = fault === null ? null : messageOf(fault, words)
  const title = words.doorTitle
  return (
    <Layout site={site} title={error === null ? title : `${words.error}${title}`} crumbs={[]}>
      <div class="answer-page">
        <AnswerLanguages
          words={words}
          chosen={language}
          address={(other) => site.links.answerDoor(other)}
        />
        <header class="page-head">
          <h1>{title}</h1>
          <p>{words.doorLead}</p>
        </header>
        <ErrorSummary
          title={words.summary}
          errors={error === null ? [] : [{ message: error, target: 'ticket' }]}
        />
        <form method="get" action={site.links.answerDoor(language)} novalidate>
          {language === 'easy' ? <input type="hidden" name="words" value="easy" /> : null}
          <TextField
            id="ticket"
            name="ticket"
            label={words.ticket}
            hint={words.ticketHint}
            value={typed}
            error={error}
          />
          <button class="button" type="submit">
            {words.start}
          </button>
        </form>
      </div>
    </Layout>
  )
}

export function AnsweredPage({ site, language }: Pick<AnswerDoorProps, 'site' | 'language'>) {
  const words = answerWordsIn(language)
  return (
    <Layout site={site} title={words.thanksTitle} crumbs={[]}>
      <div class="answer-page">
        <header class="page-head">
          <h1>{words.thanksTitle}</h1>
          <p>{words.thanks}</p>
        </header>
        <p>
          <a href={site.links.surveys()}>{words.toSurveys}</a>
        </p>
      </div>
    </Layout>
  )
}
