/** A row a target of either half: what was promised, how it was read, what came of it. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { toNumber } from '../../lib/decimal.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import { type TargetJson, targetJson } from '../../target/target-json.ts'
import { columnOf, type DataTable, type Value } from './data-table.ts'

export interface TargetRow {
  readonly judged: JudgedSheet
  readonly half: 'multiYear' | 'year'
  readonly position: number
  readonly placed: PlacedTarget
  readonly target: TargetJson
  readonly judgement: TargetJudgement | null
}

export function targetRows(judged: JudgedSheet): readonly TargetRow[] {
  const { sheet, judgement, multiYearJudgement } = judged
  const of = (
    half: TargetRow['half'],
    targets: readonly PlacedTarget[],
    found: readonly TargetJudgement[],
  ) =>
    targets.map((placed, position) => ({
      judged,
      half,
      position,
      placed,
      target: targetJson(placed.target),
      judgement: found.find((each) => each.position === position) ?? null,
    }))
  return [
    ...of('multiYear', sheet.multiYear.targets, multiYearJudgement?.targets ?? []),
    ...of('year', sheet.yearPlan.targets, judgement?.targets ?? []),
  ]
}

const column = columnOf<TargetRow>

export const targetTable: DataTable<TargetRow> = {
  name: 'targets',
  japanese: '目標',
  english: 'Targets',
  key: ['sheet', 'half', 'position'],
  columns: [
    column(
      'sheet',
      'text',
      '取組の番号札',
      'Sheet',
      '取組の表の番号札。',
      'Identifier in the table of sheets.',
      ({ judged }) => judged.id,
    ),
    column(
      'half',
      'text',
      '欄',
      'Half',
      'multiYearは取組の方針の目標、yearは当年度の目標。',
      'multiYear is the plan to the end of the period, year the plan for the year.',
      ({ half }) => half,
    ),
    column(
      'position',
      'integer',
      '順',
      'Position',
      '欄の中の順番。1から。',
      'Place in its half, from 1.',
      ({ position }) => position + 1,
    ),
    column(
      'label',
      'text',
      '記号',
      'Label',
      '目標の前の丸数字。',
      'Circled number before the target.',
      ({ placed }) => placed.label,
    ),
    column(
      'as_written',
      'text',
      '目標',
      'Target',
      '書かれたままの言葉。',
      'As written.',
      ({ target }) => target.asWritten,
    ),
    column(
      'indicator',
      'text',
      '指標',
      'Indicator',
      '何を測るか。',
      'What is measured.',
      ({ target }) => target.indicator,
    ),
    column(
      'target_year',
      'integer',
      '目標の年度',
      'Year of the target',
      '年度が始まる西暦の年。空欄は年度の定めなし。',
      'Western year; empty where none is set.',
      ({ target }) => target.fiscalYear,
    ),
    column(
      'compare',
      'text',
      '比べ方',
      'Comparison',
      'atLeast 以上、atMost 以下、moreThan 超、lessThan 未満、exactly 等しい、within 範囲、done 実施、undetermined 未設定。',
      'How the actual is compared.',
      ({ target }) => target.conditions[0]?.compare ?? null,
    ),
    column(
      'value',
      'number',
      '目標値',
      'Level',
      '最初の条件の値。割合の変化だけの目標では空欄。',
      'Level of the first condition; empty for a change without a level.',
      ({ target }) => plain(target.conditions[0]?.['value']),
    ),
    column(
      'upper',
      'number',
      '上限',
      'Upper',
      '範囲の上の端。',
      'Upper end of a range.',
      ({ target }) => plain(target.conditions[0]?.['upper']),
    ),
    column('unit', 'text', '単位', 'Unit', '目標値の単位。', 'Unit of the level.', ({ target }) =>
      plain(target.conditions[0]?.['unit']),
    ),
    column(
      'value_as_written',
      'text',
      '目標値の書き方',
      'Level as written',
      '書かれたままの数字。二つの単位で書かれた長さは全体（3時間30分）。',
      'Digits as written; a length in two units as a whole (3時間30分).',
      ({ target }) => plain(target.conditions[0]?.['valueAsWritten']),
    ),
    column(
      'conditions',
      'text',
      'すべての条件',
      'All conditions',
      'JSONで書いた条件。',
      'Every condition, as JSON.',
      ({ target }) => JSON.stringify(target.conditions),
    ),
    column(
      'combine',
      'text',
      '条件の結び',
      'Combined by',
      'allはすべて、anyはどれか。',
      'all or any of the conditions.',
      ({ target }) => target.combine,
    ),
    column(
      'marks',
      'text',
      '表示',
      'Marks',
      'revised 改定、repeated 再掲、raised 引き上げ、corrected 修正、added 新規。空白で区切る。',
      'Marks, parted by blanks.',
      ({ target }) => (target.marks.length === 0 ? null : target.marks.join(' ')),
    ),
    column(
      'outcome',
      'text',
      '計算結果',
      'Computed outcome',
      'met 達成、unmet 未達成、undetermined 判定できない。空欄は自己評価の前。',
      'met, unmet or undetermined; empty before the self-evaluation.',
      ({ judgement }) => judgement?.outcome ?? null,
    ),
    column(
      'actual',
      'number',
      '実績',
      'Actual',
      '判定に使った実績。空欄は見つからない。',
      'The actual it was held against; empty where none was found.',
      ({ judgement }) => actualOf(judgement),
    ),
    column(
      'actual_unit',
      'text',
      '実績の単位',
      'Unit of the actual',
      '実績の単位。',
      'Unit of the actual.',
      ({ judgement }) => judgement?.actual?.unit ?? null,
    ),
    column(
      'provisional',
      'boolean',
      '確定前',
      'Provisional',
      '確定前の数値によるか。',
      'Whether the figure may still change.',
      ({ judgement }) => (judgement === null ? null : judgement.evaluation.provisional !== null),
    ),
    column(
      'reason',
      'text',
      '理由',
      'Reason',
      '判定の理由。',
      'Why, in Japanese.',
      ({ judgement }) => judgement?.reason ?? null,
    ),
  ],
}

function actualOf(judgement: TargetJudgement | null): number | null {
  const value = judgement?.actual?.value ?? null
  return value === null ? null : toNumber(value)
}

function plain(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
