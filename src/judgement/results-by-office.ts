/**
 * How the initiatives of a year came out, office by office: counted side by side and never ranked, for every office sets
 * its own targets.
 */
import { groupBy } from '../lib/group-by.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'
import type { JudgedSheet, Office } from './judged-sheet.ts'

export interface OfficeResults {
  readonly office: Office
  readonly initiatives: number
  /** Without a self-evaluation yet; the rest have one. */
  readonly notEvaluated: number
  /** By the office's own verdict; `blank` where the evaluation has none that can be read. */
  readonly declared: Readonly<Record<Verdict | 'blank', number>>
  readonly computed: Readonly<Record<Outcome, number>>
  /** Initiatives whose declared verdict is not the computed one. */
  readonly differing: number
}

/** In the order in which the offices first occur. */
export function resultsByOffice(sheets: readonly JudgedSheet[]): readonly OfficeResults[] {
  return [...groupBy(sheets, ({ office }) => office.id).values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ office: first.office, ...countResults(own) }]
  })
}

export type Results = Omit<OfficeResults, 'office'>

export function countResults(sheets: readonly JudgedSheet[]): Results {
  const count = (holds: (judged: JudgedSheet) => boolean) => sheets.filter(holds).length
  const declared = (verdict: Verdict | null) =>
    count(({ sheet }) => sheet.selfEvaluation?.verdict.value === verdict)
  const computed = (outcome: Outcome) => count(({ judgement }) => judgement?.outcome === outcome)
  return {
    initiatives: sheets.length,
    notEvaluated: count(({ sheet }) => sheet.selfEvaluation === null),
    declared: {
      attained: declared('attained'),
      notAttained: declared('notAttained'),
      blank: declared(null),
    },
    computed: {
      met: computed('met'),
      unmet: computed('unmet'),
      undetermined: computed('undetermined'),
    },
    differing: count(({ judgement }) => judgement?.agrees === false),
  }
}
