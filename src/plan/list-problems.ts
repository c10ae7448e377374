/** Every problem of a document in one list: its own, those of its sheets and those of its targets. */
import type { Problem } from '../lib/problem.ts'
import type { PlanDocument } from './document.ts'
import type { PlacedTarget } from './sheet.ts'

export interface ListedProblem extends Problem {
  /** Number of the sheet it is in, as printed; absent for problems of the document. */
  readonly sheet?: number | null
}

/** In order of the document; places speak of the document's text. */
export function listProblems(document: PlanDocument): readonly ListedProblem[] {
  const inSheets = document.sheets.flatMap(({ number, problems, multiYear, yearPlan }) => {
    const ofTargets = problemsOf([...multiYear.targets, ...yearPlan.targets])
    return [...problems, ...ofTargets].map((problem) => ({ ...problem, sheet: number }))
  })
  const inPanels = document.panels.flatMap(({ outcomes, themes }) =>
    problemsOf([...outcomes, ...themes.flatMap(({ targets }) => targets)]),
  )
  const inInitiatives = document.initiatives.flatMap(({ targets }) => problemsOf(targets))
  return [...document.problems, ...inSheets, ...inPanels, ...inInitiatives]
}

/** A target's problem is about its words; the place in the document is that of its statement. */
function problemsOf(placed: readonly PlacedTarget[]): readonly Problem[] {
  const found: Problem[] = []
  for (const { target, span } of placed) {
    for (const problem of target.problems) found.push({ ...problem, span })
  }
  return found
}
