/** What a survey is, as a reader of its figures must know it. */
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { formatDay, formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

interface SurveyFactsProps {
  readonly site: Site
  readonly definition: SurveyDefinition
  readonly office: string
  readonly publishedAt: Date | null
}

export function SurveyFacts({ site, definition, office, publishedAt }: SurveyFactsProps) {
  const words = site.words.survey
  const { language } = site
  const { design, kind, opensOn, closesOn } = definition
  const facts: readonly (readonly [string, string | null])[] = [
    [words.office, office],
    [words.year, formatYear(definition.fiscalYear, language)],
    [words.series, definition.series],
    [words.people, language === 'ja' ? kindFacts[kind].name : kindFacts[kind].nameEnglish],
    [
      words.population,
      design.population === null ? null : words.persons(formatCount(design.population)),
    ],
    [words.frame, design.frame],
    [words.method, design.method],
    [words.when, words.period(formatDay(opensOn, language), formatDay(closesOn, language))],
    [
      words.publishedOn,
      publishedAt === null ? null : formatMoment(publishedAt.toISOString(), language),
    ],
  ]
  return (
    <dl class="survey-facts">
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
