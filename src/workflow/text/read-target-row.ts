/** What a target row says: its sentence read as the form's reader will read it, for the words under the field. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import type { Target } from '../../target/ast.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { asks, blocks, type FieldProblem } from './field-problem.ts'
import type { TargetList } from './form-fields.ts'
import { type TargetHome, targetSentence } from './print-form.ts'
import { cell, type Row } from './sheet-text.ts'

export interface TargetRowReading {
  /** As printed: that of its home where the target is listed again. */
  readonly sentence: string
  readonly targets: readonly Target[]
  readonly problems: readonly FieldProblem[]
}

export interface RowContext {
  readonly list: TargetList
  readonly fiscalYear: FiscalYear
  readonly homeOf: (reference: string) => TargetHome | null
}

export function readTargetRow(
  row: Row,
  { list, fiscalYear, homeOf }: RowContext,
): TargetRowReading {
  const sentence = targetSentence(row, homeOf)
  const half = list === 'targets' ? 'multiYear' : 'year'
  const words = sentence.replaceAll(/\s+/gu, ' ').trim()
  const targets = words === '' ? [] : parseTargets(words, { fiscalYear, half })
  const at = (column: string) => `${list}.${row.id}.${column}`
  const reference = cell(row, 'repeats')
  return {
    sentence,
    targets,
    problems: [
      ...(words === '' && reference === ''
        ? [
            blocks(
              at('sentence'),
              'target/blank',
              '目標の文が空です。文を書くか、この行を消してください。',
            ),
          ]
        : []),
      ...(reference !== '' && homeOf(reference) === null
        ? [
            blocks(
              at('repeats'),
              'target/home-missing',
              '再掲の元の目標が見つかりません。元を選び直すか、目標の文を書いてください。',
            ),
          ]
        : []),
      ...targets.flatMap(({ problems }) =>
        problems.map((problem) => ({ ...problem, path: at('sentence') })),
      ),
      ...(targets.some(({ marks }) => marks.some((mark) => mark !== 'repeated'))
        ? [
            blocks(
              at('sentence'),
              'target/mark-typed',
              '改定や目標値UPなどの印は、前の版と比べて自動で付きます。文からは消してください。',
            ),
          ]
        : []),
      ...chosenOther(row, targets, at('indicator')),
    ],
  }
}

/** The indicator that was chosen is not the one the sentence speaks of. */
function chosenOther(row: Row, targets: readonly Target[], path: string): readonly FieldProblem[] {
  const chosen = cell(row, 'indicator')
  if (chosen === '' || targets.length === 0) return []
  const key = keyOfIndicator(chosen)
  const named = targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))
  if (named.some((name) => keyOfIndicator(name) === key)) return []
  const read =
    named.length === 0 ? '文からは指標が読み取れません' : `文は「${named.join('」「')}」と読めます`
  return [
    asks(
      path,
      'target/other-indicator',
      `選んだ指標は「${chosen}」ですが、${read}。どちらかを直してください。`,
    ),
  ]
}
