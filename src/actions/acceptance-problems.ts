/** What stands between a document and its acceptance: problems that block, an office or a year nobody knows. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Problem } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import { listProblems } from '../plan/list-problems.ts'

/** All of them at once. */
export function acceptanceProblems(
  document: PlanDocument,
  of: { readonly office: unknown; readonly fiscalYear: FiscalYear | null },
): readonly Problem[] {
  return [
    ...listProblems(document).filter(({ severity }) => severity === 'blocks'),
    ...(of.office === null ? [officeMissing] : []),
    ...(of.fiscalYear === null ? [yearMissing] : []),
  ]
}

const officeMissing: Problem = {
  code: 'acceptance/office-missing',
  severity: 'blocks',
  message:
    '文書から所属（区）が分かりません。どの区の文書かを一覧から選ぶか、一覧にない所属の名前を書いてください。',
}

const yearMissing: Problem = {
  code: 'acceptance/fiscal-year-missing',
  severity: 'blocks',
  message: '文書から年度が分かりません。何年度の文書かを選んでください。',
}
