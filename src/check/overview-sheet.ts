/**
 * The targets of an overview as those of one sheet, so that what is asked of a year and the one before is asked of
 * overviews too: badges (目標値UP) are printed there most of all. It has no number and no place among the sheets.
 */
import type { DocumentView, SheetView } from './document-view.ts'

/** Stands for "no sheet of the document". */
export const noPosition = -1

/** null where the document has no overview. */
export function overviewSheet(view: DocumentView): SheetView | null {
  const { panels, initiatives, fiscalYear } = view.document
  const targets = [
    ...panels.flatMap(({ outcomes, themes }) => [
      ...outcomes,
      ...themes.flatMap((theme) => theme.targets),
    ]),
    ...initiatives.flatMap((initiative) => initiative.targets),
  ]
  if (targets.length === 0) return null
  return {
    view,
    position: noPosition,
    judgement: null,
    verdictReason: null,
    fiscalYear,
    sheet: {
      number: null,
      title: null,
      theme: null,
      pillar: null,
      revised: false,
      span: { start: 0, end: 0 },
      multiYear: { purpose: [], strategy: [], outline: [], targets: [] },
      yearPlan: { activities: [], targets },
      midyearReview: null,
      selfEvaluation: null,
      problems: [],
    },
  }
}
