/** One survey in public: what it is, who answered, and once it is published every figure with what it rests on. */
import type { EntryCheck } from '../../evidence/survey/paper-entry.ts'
import type { Response } from '../../evidence/survey/response.ts'
import {
  hasMeanInterval,
  isPartlyWeighted,
  isWeighted,
  type SurveyResult,
} from '../../evidence/survey/result.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { say } from '../../evidence/survey/wording.ts'
import { languageOf } from '../language-of.ts'
import type { ReportFormat } from '../links/survey-links.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import { BrokenDownTables, QuestionTable } from './question-tables.tsx'
import { ResponseTable } from './response-table.tsx'
import { SurveyFacts } from './survey-facts.tsx'
import { type ComparedOption, WaveTable } from './wave-table.tsx'
import { WeightsSection } from './weights-section.tsx'

export interface SurveyPageProps {
  readonly site: Site
  readonly survey: Survey
  readonly office: { readonly name: string; readonly nameEnglish: string | null }
  readonly published: PublishedView | null
}

interface PublishedView {
  readonly result: { readonly content: SurveyResult; readonly publishedAt: Date }
  readonly response: Response
  readonly entry: { readonly check: EntryCheck; readonly paper: number }
  readonly comparisons: readonly ComparedOption[]
}

const formats: readonly ReportFormat[] = ['pdf', 'xlsx', 'csv']

export function SurveyPage({ site, survey, office, published }: SurveyPageProps) {
  const words = site.words.survey
  const { definition, state } = survey
  const title = say(definition.title, site.language)
  const kind = kindFacts[definition.kind]
  const crumbs = [
    { text: words.title, href: site.links.surveys() },
    { text: title, href: null },
  ]
  return (
    <Layout site={site} title={title} crumbs={crumbs}>
      <header class="page-head">
        <h1 lang={languageOf(title, site.language)}>{title}</h1>
        <p class="lead">{site.language === 'ja' ? kind.caution : kind.cautionEnglish}</p>
      </header>
      {state === 'planned' || state === 'published' ? null : (
        <Notification kind="information" title={words.states[state === 'open' ? 'open' : 'closed']}>
          {state === 'open' ? (
            <p>
              <a href={site.links.answerDoor(site.language)}>{words.answer}</a>
            </p>
          ) : null}
        </Notification>
      )}
      <h2>{words.about}</h2>
      <SurveyFacts
        site={site}
        definition={definition}
        office={site.language === 'ja' ? office.name : (office.nameEnglish ?? office.name)}
        publishedAt={published?.result.publishedAt ?? null}
        entry={published?.entry ?? null}
      />
      {published === null ? null : <Published site={site} survey={survey} published={published} />}
    </Layout>
  )
}

function Published({
  site,
  survey: { id, definition },
  published,
}: {
  readonly site: Site
  readonly survey: Survey
  readonly published: PublishedView
}) {
  const words = site.words.survey
  const { content } = published.result
  // of what is shown nowhere there is nothing to explain
  const weighting = content.questions.some(isWeighted)
    ? content.questions.find(({ position }) => position === definition.weighting?.position)
    : undefined
  return (
    <>
      <h2>{words.files}</h2>
      <ul class="report-files">
        {formats.map((format) => (
          <li>
            <a href={site.links.surveyReport(id, format)}>{words.report[format]}</a>
          </li>
        ))}
      </ul>
      <h2>{words.response}</h2>
      <ResponseTable site={site} response={published.response} />
      <WeightsSection site={site} result={content} definition={definition} />
      <h2>{words.rules}</h2>
      <ul class="survey-rules">
        <li>{words.rounding}</li>
        {kindFacts[definition.kind].random ? <li>{words.interval}</li> : null}
        {content.questions.some(hasMeanInterval) ? <li>{words.meanInterval}</li> : null}
        {content.maskBelow > 0 ? <li>{words.masking(content.maskBelow)}</li> : null}
        {weighting === undefined ? null : (
          <li>{words.weighting(weighting.name, weighting.position)}</li>
        )}
        {content.questions.some(isPartlyWeighted) ? <li>{words.partlyWeighted}</li> : null}
      </ul>
      {content.questions.map((question) => (
        <section class="survey-question" id={`q${question.position}`}>
          <h2>
            <span class="asked-number">{words.question(question.position)}</span>
            {say(question.wording, site.language)}
          </h2>
          <QuestionTable {...{ site, question }} result={content} />
          <WaveTable site={site} question={question} compared={published.comparisons} />
          <BrokenDownTables site={site} question={question} />
        </section>
      ))}
    </>
  )
}
