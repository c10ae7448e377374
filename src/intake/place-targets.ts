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
  return (text) =>
    text.length > longest ? [tooLong(text)] : parseTargets(text, { fiscalYear, half })
}

/** No office writes a target of two thousand letters: such a text is kept, not taken apart. */
const longest = 2000

function tooLong(text: string): Target {
  return {
    asWritten: text,
    span: { start: 0, end: text.length },
    indicator: null,
    fiscalYear: null,
    years: null,
    combine: 'all',
    conditions: [{ kind: 'deferred', trigger: null, why: 'not-measurable', inferred: [] }],
    baselines: [],
    marks: [],
    framework: null,
    inferred: [],
    problems: [
      {
        code: 'target/too-long',
        severity: 'asks',
        message: `目標の文が長すぎて（${text.length}字）読み取れません。目標を一つずつに分けて書いてください。`,
      },
    ],
  }
}

export function placeTargets(
  statements: readonly Statement[],
  parse: ParseStatement,
): readonly PlacedTarget[] {
  const placed: PlacedTarget[] = []
  for (const { text, span, label, heading, revised } of statements) {
    for (const each of parse(text)) {
      const target = revised ? marked(each) : each
      placed.push(
        heading === null ? { target, span, label } : { target, span, label, under: heading },
      )
    }
  }
  return placed
}

/** The mark stands behind the statement's words, where the parser does not see it. */
function marked(target: Target): Target {
  return target.marks.includes('revised')
    ? target
    : { ...target, marks: [...target.marks, 'revised'] }
}
