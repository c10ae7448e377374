/** The words of a sheet as search finds them: every field, one a line, the title first. */
import type { Passage } from '../lib/span.ts'
import type { Sheet } from '../plan/sheet.ts'

export function searchText(sheet: Sheet): string {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  const passages: readonly (Passage | null)[] = [
    sheet.title,
    sheet.theme,
    sheet.pillar,
    ...multiYear.purpose,
    ...multiYear.strategy,
    ...multiYear.outline,
    ...yearPlan.activities,
    midyearReview?.issues ?? null,
    ...(selfEvaluation?.results ?? []),
    ...(selfEvaluation?.actuals ?? []),
    selfEvaluation?.issues ?? null,
  ]
  const targets = [...multiYear.targets, ...yearPlan.targets].map(({ target }) => target.asWritten)
  const lines = [...passages.flatMap((passage) => passage?.text ?? []), ...targets]
  return [...new Set(lines)].join('\n')
}
