/** A document of sheets 「…プランに基づく取組等」, read in two passes: sheets first, then their targets by the year found. */
import type { Problem } from '../../lib/problem.ts'
import type { DocumentParts, ReadContext } from '../document-parts.ts'
import { documentProblems } from '../document-problems.ts'
import { reformPlan } from '../forms/reform-plan.ts'
import { sheetLexicon } from '../forms/template-words.ts'
import { inferOffice } from '../infer-office.ts'
import { inferYear, knownYear } from '../infer-year.ts'
import type { Row } from '../layout.ts'
import { readHeadingLines } from '../read-heading-lines.ts'
import { recogniser } from '../recogniser.ts'
import type { SourceText } from '../source-text.ts'
import { passageIn } from '../words.ts'
import { type DraftSheet, draftSheet } from './draft-sheet.ts'
import { findSheets } from './find-sheets.ts'
import { finishSheet } from './finish-sheet.ts'
import { numberRepeated } from './sheet-problems.ts'

const common = recogniser(reformPlan)

/** Made once for a municipality's own forms, as long as they are the same. */
const own = new Map<string, typeof common>()

function labelsOf({ formTemplates = [] }: ReadContext) {
  if (formTemplates.length === 0) return common
  const lexicon = sheetLexicon(formTemplates)
  const key = JSON.stringify(lexicon)
  const known = own.get(key) ?? recogniser(lexicon)
  if (own.size > 100) own.clear()
  own.set(key, known)
  return known
}

export function readReformPlan(
  source: SourceText,
  rows: readonly Row[],
  context: ReadContext,
): DocumentParts {
  const { offices = [], fiscalYear: corrected } = context
  const labels = labelsOf(context)
  const { preamble, planNames, sheets } = findSheets(source, rows, labels)
  const drafts = sheets.map((sheet) => draftSheet(source, sheet, labels))
  const printed = readHeadingLines(source, preamble, offices)
  const names = planNames.map((span) => passageIn(source, span))
  const spokenOf = inferYear(drafts.flatMap(({ yearPlan }) => yearPlan.targets))
  const year = knownYear(corrected) ?? printed.year ?? spokenOf
  const office = printed.office ?? inferOffice(source, offices)
  return {
    framework: names[0] ?? null,
    year,
    office,
    inferred: [
      ...(year?.inferred ? (['fiscalYear'] as const) : []),
      ...(printed.office === null && office !== null ? (['office'] as const) : []),
    ],
    sheets: drafts.map((draft) => finishSheet(source, draft, year?.fiscalYear ?? null)),
    panels: [],
    initiatives: [],
    places: names.map(({ span }) => ({ path: 'framework', label: 'プラン', span })),
    numberPlaces: drafts.map(({ numberSpan }) => numberSpan),
    problems: [
      ...documentProblems({
        year,
        spokenOf: corrected === undefined ? spokenOf : null,
        office,
        frameworks: names,
      }),
      ...repeatedNumbers(drafts),
    ],
  }
}

function repeatedNumbers(drafts: readonly DraftSheet[]): readonly Problem[] {
  const seen = new Set<number>()
  return drafts.flatMap(({ number, numberSpan }) => {
    if (seen.has(number)) return [numberRepeated(number, numberSpan)]
    seen.add(number)
    return []
  })
}
