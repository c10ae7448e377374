/** Measures of a register of people, each twice: as the register defines it, and by hand. */
import type { Field } from '../field.ts'
import type { Condition, MeasureDefinition } from '../measure.ts'

export interface Row {
  readonly applied: string
  readonly done: string | null
  readonly kind: string
  readonly taken: string
  readonly score: number | null
}

export const kinds = ['店', '学校', '団体']
export const mostPoints = 4
export const fields: readonly Field[] = [
  { key: 'applied', label: '申込日', kind: 'date', required: true, public: true },
  { key: 'done', label: '修了日', kind: 'date', required: false, public: true },
  { key: 'kind', label: '種類', kind: 'choice', choices: kinds, required: true, public: true },
  { key: 'taken', label: '受講', kind: 'yesNo', required: true, public: true },
  {
    ...{ key: 'score', label: '点', kind: 'number', unit: '点', places: 0, required: false },
    ...{ least: '0', most: String(mostPoints), public: true },
  },
]

export interface Asked {
  readonly definition: MeasureDefinition
  readonly clock: 'applied' | 'done'
  readonly days: (year: number) => readonly [string, string]
  readonly asks: (row: Row) => boolean
  readonly counts?: (row: Row) => boolean
}

const common = {
  name: '測り方',
  nameEnglish: null,
  unit: '人',
  yearField: null,
  places: 2,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const equal = (field: string, value: string): Condition => ({ field, is: 'equal', value })
const years = {
  year: { time: { kind: 'year' }, days: (y) => [`${y}-04-01`, `${y + 1}-03-31`] },
  ever: { time: { kind: 'asOf', month: 3 }, days: (y) => ['', `${y + 1}-03-31`] },
  half: { time: { kind: 'months', from: 4, to: 9 }, days: (y) => [`${y}-04-01`, `${y}-09-30`] },
  october: { time: { kind: 'asOf', month: 10, day: 1 }, days: (y) => ['', `${y}-10-01`] },
} as const satisfies Record<
  string,
  { time: MeasureDefinition['time']; days: (year: number) => readonly [string, string] }
>

function asked(
  clock: Asked['clock'],
  when: keyof typeof years,
  [where, asks]: readonly [readonly Condition[], Asked['asks']],
  of: MeasureDefinition['of'] = { kind: 'count' },
  counts?: Asked['counts'],
): Asked {
  const { time, days } = years[when]
  const definition = { ...common, of, where, day: clock, time }
  return { definition, clock, days, asks, ...(counts === undefined ? {} : { counts }) }
}
const anybody = [[], () => true] as const
const ofKind = (kind: string) => [[equal('kind', kind)], (row: Row) => row.kind === kind] as const
const takers = [[equal('taken', 'yes')], (row: Row) => row.taken === 'yes'] as const
const scored = [[], (row: Row) => row.score !== null] as const
const finished = { field: 'done', is: 'filled', value: '' } as const

export const pool: Readonly<Record<string, Asked>> = {
  all: asked('applied', 'year', anybody),
  ever: asked('applied', 'ever', anybody),
  half: asked('applied', 'half', anybody),
  october: asked('applied', 'october', anybody),
  done: asked('done', 'year', anybody),
  doneEver: asked('done', 'ever', anybody),
  shops: asked('applied', 'year', ofKind('店')),
  schools: asked('applied', 'year', ofKind('学校')),
  clubs: asked('applied', 'year', ofKind('団体')),
  doneShops: asked('done', 'year', ofKind('店')),
  takers: asked('applied', 'year', takers),
  either: asked('applied', 'year', [
    [{ field: 'kind', is: 'notEqual', value: '団体' }],
    (row) => row.kind !== '団体',
  ]),
  taken: asked(
    'applied',
    'year',
    anybody,
    { kind: 'share', counted: [equal('taken', 'yes')] },
    (row) => row.taken === 'yes',
  ),
  finished: asked(
    'applied',
    'ever',
    anybody,
    { kind: 'share', counted: [finished] },
    (row) => row.done !== null,
  ),
  mean: asked('applied', 'year', scored, { kind: 'mean', field: 'score' }),
  sum: asked('done', 'year', scored, { kind: 'sum', field: 'score' }),
  sumEver: asked('applied', 'ever', scored, { kind: 'sum', field: 'score' }),
}
