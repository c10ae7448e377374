/**
 * Statements → targets with their places. A statement may hold several targets (4件 this year, 6件 over three), and then
 * they share its place; what the target language could not make of it stands in the target's problems.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { Target } from '../target/ast.ts'
import { parseTargets } from '../target/parse-targets.ts'
import type { Statement } from './statements.ts'

export type ParseStatement = (text: string) => readonly Target[]

/** Half of the form: in the year half a target without a year of its own carries the sheet's. */
export function statementParser(
  fiscalYear: FiscalYear | null,
  half: 'multiYear' | 'year',
): ParseStatement {
  return (text) => parseTargets(text, { fiscalYear, half })
}

export function placeTargets(
  statements: readonly Statement[],
  parse: ParseStatement,
): readonly PlacedTarget[] {
  return statements.flatMap(({ text, span, label, heading, revised }) =>
    parse(text).map((target) => ({
      target: revised ? marked(target) : target,
      span,
      label,
      ...(heading === null ? {} : { under: heading }),
    })),
  )
}

/** The mark stands behind the statement's words, where the parser does not see it. */
function marked(target: Target): Target {
  return target.marks.includes('revised')
    ? target
    : { ...target, marks: [...target.marks, 'revised'] }
}
