/** All surveys the public may know of: those one can answer now, those being counted, and the results. */
import type { SurveyDefinition, SurveyState } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { say } from '../../evidence/survey/wording.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

export interface SurveyEntry {
  readonly id: string
  readonly officeName: string
  readonly officeNameEnglish: string | null
  readonly state: SurveyState
  readonly definition: SurveyDefinition
  readonly answers: number | null
}

interface SurveysPageProps {
  readonly site: Site
  readonly surveys: readonly SurveyEntry[]
}

export function SurveysPage({ site, surveys }: SurveysPageProps) {
  const words = site.words.survey
  const groups: readonly { readonly title: string; readonly states: readonly SurveyState[] }[] = [
    { title: words.running, states: ['open'] },
    { title: words.published, states: ['published'] },
    { title: words.waiting, states: ['closing', 'closed'] },
  ]
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
        <p>
          <a class="button" href={site.links.answerDoor(site.language)}>
            {words.answer}
          </a>
        </p>
      </header>
      {surveys.length === 0 ? <p class="missing">{words.empty}</p> : null}
      {groups.map(({ title, states }) => {
        const own = surveys.filter((survey) => states.includes(survey.state))
        return own.length === 0 ? null : (
          <section>
            <h2>{title}</h2>
            <ul class="survey-list">
              {own.map((survey) => (
                <Entry site={site} survey={survey} />
              ))}
            </ul>
          </section>
        )
      })}
    </Layout>
  )
}

function Entry({ site, survey }: { readonly site: Site; readonly survey: SurveyEntry }) {
  const words = site.words.survey
  const { definition, answers } = survey
  const { language } = site
  const kind = kindFacts[definition.kind]
  return (
    <li>
      <a class="survey-name" href={site.links.survey(survey.id)}>
        {say(definition.title, language)}
      </a>
      <p>
        {language === 'ja' ? survey.officeName : (survey.officeNameEnglish ?? survey.officeName)} ·{' '}
        {formatYear(definition.fiscalYear, language)} ·{' '}
        {language === 'ja' ? kind.name : kind.nameEnglish}
      </p>
      <p>
        {words.period(
          formatDay(definition.opensOn, language),
          formatDay(definition.closesOn, language),
        )}
        {answers === null ? '' : ` · ${words.answers(formatCount(answers))}`}
      </p>
    </li>
  )
}
