/** A drafted sheet, once the document's year is known: statements become targets, 達成状況 becomes actuals. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import type { ReportedActual, SelfEvaluation, Sheet, Verdict } from '../../plan/sheet.ts'
import { placeTargets, statementParser } from '../place-targets.ts'
import type { SourceText } from '../source-text.ts'
import { problemsOfActual, readActuals } from './actuals.ts'
import type { DraftEvaluation, DraftSheet } from './draft-sheet.ts'
import { readMarked, unknownMarks } from './set-marks.ts'

export function finishSheet(
  source: SourceText,
  draft: DraftSheet,
  fiscalYear: FiscalYear | null,
): Sheet {
  const { multiYear, yearPlan } = draft
  const year = statementParser(fiscalYear, 'year')
  const problems = [...draft.problems]
  return {
    number: draft.number,
    title: draft.title,
    theme: draft.theme,
    pillar: draft.pillar,
    revised: draft.revised,
    span: draft.span,
    multiYear: {
      purpose: multiYear.purpose,
      strategy: multiYear.strategy,
      outline: multiYear.outline,
      targets: placeTargets(multiYear.targets, statementParser(fiscalYear, 'multiYear')),
    },
    yearPlan: { activities: yearPlan.activities, targets: placeTargets(yearPlan.targets, year) },
    midyearReview: draft.midyearReview,
    selfEvaluation: readEvaluation(source, draft.evaluation, fiscalYear, problems),
    problems,
  }
}

const meanings: Readonly<Record<string, Verdict>> = { '①': 'attained', '②': 'notAttained' }

/** null when nothing was filled in. */
function readEvaluation(
  source: SourceText,
  { results, attainment, issues, marks, span }: DraftEvaluation,
  fiscalYear: FiscalYear | null,
  problems: Problem[],
): SelfEvaluation | null {
  problems.push(...unknownMarks(source, marks, ['①', '②']))
  const filled = results.length + attainment.length + marks.length > 0 || issues !== null
  if (!filled) return null
  const parse = statementParser(fiscalYear, 'year')
  const place = attainment[0]?.span ?? results[0]?.span ?? span
  const actuals: ReportedActual[] = []
  for (const line of attainment) {
    actuals.push(...readActuals(line, fiscalYear, parse))
    problems.push(...problemsOfActual(line, fiscalYear))
  }
  return {
    results,
    actuals,
    verdict: readMarked(source, marks, { name: '自己評価', meanings, span: place }, problems),
    issues,
  }
}
