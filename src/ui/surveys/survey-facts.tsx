/** What a survey is, as a reader of its figures must know it. */
import { type EntryCheck, errorRatesOf, secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { formatDay, formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { languageOf } from '../language-of.ts'
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

interface SurveyFactsProps {
  readonly site: Site
  readonly definition: SurveyDefinition
  readonly office: string
  readonly publishedAt: Date | null
  /** How well sheets on paper were typed; null before it is published. */
  readonly entry: { readonly check: EntryCheck; readonly paper: number } | null
}

export function SurveyFacts({ site, definition, office, publishedAt, entry }: SurveyFactsProps) {
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
    [words.paper, entry === null ? null : entryFact(site, definition, entry)],
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
            <dd lang={languageOf(value, language)}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** Only where sheets were compared. */
function entryFact(
  { words: { survey: words } }: Site,
  definition: SurveyDefinition,
  { check, paper }: NonNullable<SurveyFactsProps['entry']>,
): string | null {
  const share = secondShareOf(definition)
  const { questions: rate } = errorRatesOf(check, share, paper)
  if (rate === null) return null
  const found = words.typingErrors(
    formatCount(check.firstWrong),
    formatCount(check.questions),
    printDecimal(rate),
  )
  return `${words.typedTwice(share)}${found}`
}
