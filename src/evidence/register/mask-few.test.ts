/** What is masked of a register of people and what is told, told by its rows; `mask-few.solved.test.ts` solves the rest. */
import { describe, expect, it } from 'vitest'
import { type FiscalYear, fiscalYear } from '../../japanese/fiscal-year.ts'
import { add, decimal } from '../../lib/decimal.ts'
import { contributionOf } from './contribution.ts'
import type { Field, Values } from './field.ts'
import { addUp, likenessOf, type RowVersion, type ToldFigure } from './like-rows.ts'
import { type FigureToTell, maskFew } from './mask-few.ts'
import type { MeasureDefinition } from './measure.ts'
import { measureWindow } from './measure-window.ts'
import type { SaidFigure } from './said-figure.ts'

const fields: readonly Field[] = [
  { key: 'day', label: '日', kind: 'date', required: true, public: true },
  { key: 'done', label: '修了日', kind: 'date', required: false, public: true },
  {
    ...{ key: 'kind', label: '種類', kind: 'choice', choices: ['店', '学校', '団体'] },
    ...{ required: true, public: true },
  },
  { key: 'taken', label: '受講', kind: 'yesNo', required: true, public: true },
  {
    ...{ key: 'score', label: '点', kind: 'number', unit: '点', places: 0, required: false },
    ...{ least: '0', most: '100', public: true },
  },
]
const common = {
  name: '測り方',
  nameEnglish: null,
  unit: '人',
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 0,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const equal = (field: string, value: string) => ({ field, is: 'equal', value }) as const
const count = (more: Partial<MeasureDefinition> = {}): MeasureDefinition => ({
  ...common,
  of: { kind: 'count' },
  ...more,
})
const all = count()
const shops = count({ where: [equal('kind', '店')] })
const schools = count({ where: [equal('kind', '学校')] })
const half = count({ time: { kind: 'months', from: 4, to: 9 } })
const ever = count({ time: { kind: 'asOf', month: 3 } })
const done = count({ day: 'done' })
const share = count({ of: { kind: 'share', counted: [equal('taken', 'yes')] } })
const sum = count({ of: { kind: 'sum', field: 'score' } })
const lowest = count({ of: { kind: 'minimum', field: 'score' } })

/** So many rows, each the same. */
function rows(many: number, values: Values = {}): readonly Values[] {
  const usual = { day: '2020-06-01', done: null, kind: '店', taken: 'yes', score: null }
  return Array.from({ length: many }, () => ({ ...usual, ...values }))
}

interface Told {
  readonly masked: readonly boolean[]
  readonly told: readonly ToldFigure[]
}

type Options = { readonly provisional?: boolean; readonly formerly?: readonly SaidFigure[] }

/** Tells figures of rows that have a history, after others were told. */
function tell(
  histories: readonly (readonly RowVersion[])[],
  figures: readonly (readonly [MeasureDefinition, number])[],
  { told = [], provisional = false, formerly = [] }: Options & Partial<Told> = {},
): Told {
  const definitions = [...new Set(figures.map(([definition]) => definition))]
  const measures = definitions.map((definition) => ({ id: JSON.stringify(definition), definition }))
  const known = { fields, measures, told }
  const now = histories.flatMap((versions) => {
    const values = versions.at(-1)?.values ?? null
    return values === null ? [] : [values]
  })
  const toTell = figures.map(([definition, year]): FigureToTell => {
    const said = saidOf(definition, fiscalYear(year), now)
    const measure = JSON.stringify(definition)
    return { measure, definition, fiscalYear: fiscalYear(year), provisional, said, formerly }
  })
  const like = addUp(histories.flatMap((versions) => likenessOf(versions, known)))
  const telling = maskFew(toTell, known, like)
  return { masked: telling.masked, told: [...told, ...telling.told] }
}

function saidOf(
  definition: MeasureDefinition,
  year: FiscalYear,
  now: readonly Values[],
): SaidFigure {
  const { from, to } = measureWindow(definition, year)
  const parts = now.flatMap((values) => {
    const part = contributionOf(definition, values)
    return part !== null && (from ?? '') <= part.day && part.day <= to ? [part] : []
  })
  const value = parts.reduce((total, { k }) => add(total, k), decimal(0))
  return { value, k: definition.of.kind === 'share' ? value : null, n: parts.length }
}

const came = (all: readonly Values[], after = 0): readonly (readonly RowVersion[])[] =>
  all.map((values) => [{ values, after }])

function masks(
  all: readonly Values[],
  ...definitions: readonly MeasureDefinition[]
): readonly boolean[] {
  return tell(
    came(all),
    definitions.map((definition) => [definition, 2020] as const),
  ).masked
}

describe('maskFew', () => {
  it('masks fewer than ten, the few that count and the few that do not', () => {
    const no = { taken: 'no' }
    expect(masks(rows(9), all)).toEqual([true])
    expect(masks(rows(10), all)).toEqual([false])
    expect(masks([], all)).toEqual([true])
    expect(masks([...rows(20), ...rows(20, no)], share)).toEqual([false])
    expect(masks([...rows(9), ...rows(31, no)], share)).toEqual([true])
    expect(masks([...rows(31), ...rows(9, no)], share)).toEqual([true])
    expect(masks(rows(40), share)).toEqual([true])
  })

  it('masks what may still change, and the value of one row', () => {
    expect(tell(came(rows(50)), [[all, 2020]], { provisional: true }).masked).toEqual([true])
    expect(masks(rows(50, { score: '60' }), all, lowest)).toEqual([false, true])
  })

  it('tells the whole and masks a part that all but few are in', () => {
    const school = { kind: '学校' }
    expect(masks([...rows(45), ...rows(5, school)], all, shops)).toEqual([false, true])
    expect(masks([...rows(30), ...rows(20, school)], all, shops)).toEqual([false, false])
    expect(masks([...rows(15), ...rows(5, { day: '2020-12-01' })], all, half)).toEqual([
      false,
      true,
    ])
  })

  it('masks the part after which few would be left of the whole', () => {
    const others = [...rows(15, { kind: '学校' }), ...rows(5, { kind: '団体' })]
    expect(masks([...rows(30), ...others], all, shops, schools)).toEqual([false, false, true])
  })

  it('masks what overlaps so that few are in both, or in neither', () => {
    const takers = count({ where: [equal('taken', 'yes')] })
    const either = (both: number) => [
      ...rows(both),
      ...rows(30, { taken: 'no' }),
      ...rows(30, { kind: '学校' }),
      ...rows(20, { kind: '団体', taken: 'no' }),
    ]
    expect(masks(either(4), all, shops, takers)).toEqual([false, false, true])
    expect(masks(either(14), all, shops, takers)).toEqual([false, false, false])
  })

  it('holds two days of a row against each other: few may have applied and not finished', () => {
    const at = (many: number, finished: string | null) => rows(many, { done: finished })
    const all300 = (late: number) => [...at(300 - late, '2020-09-01'), ...at(late, '2021-05-01')]
    expect(masks(all300(5), all, done)).toEqual([false, true])
    expect(masks(all300(15), all, done)).toEqual([false, false])
  })

  it('masks the total after which a small year could be worked out, and goes on when it is no longer small', () => {
    const years = [
      [30, '2018-06-01'],
      [20, '2019-06-01'],
      [5, '2020-06-01'],
      [35, '2021-06-01'],
    ] as const
    const stored = came(years.flatMap(([many, day]) => rows(many, { day })))
    const totals = [2018, 2019, 2020, 2021].map((year) => [ever, year] as const)
    expect(tell(stored, totals).masked).toEqual([false, false, true, false])
    // 90 and 50 are told; 35 of the last year would give the 5 of the one before
    expect(tell(stored, [...totals, [all, 2021]]).masked).toEqual([false, false, true, false, true])
  })

  it('masks what says that there is nobody else', () => {
    const two = [...rows(30), ...rows(20, { kind: '学校' })]
    // nobody is of the third kind; that nobody came in winter says nothing of anybody
    expect(masks(two, all, shops, schools)).toEqual([false, false, true])
    expect(masks(rows(30), all, shops)).toEqual([false, true])
    expect(masks(rows(30), all, half)).toEqual([false, false])
    const winter = count({ time: { kind: 'months', from: 10, to: 3 } })
    expect(masks(rows(30), all, half, winter)).toEqual([false, true, true])
  })

  it('masks it too where a condition asks for less than every number there can be', () => {
    const any = { field: 'score', is: 'atMost', value: '999' } as const
    const scored = (definition: MeasureDefinition) => ({
      ...definition,
      where: [...definition.where, any],
    })
    const two = [...rows(30, { score: '60' }), ...rows(20, { kind: '学校', score: '60' })]
    expect(masks(two, scored(all), scored(shops), scored(schools))).toEqual([false, false, true])
  })

  it('masks it too where a measure asks for a choice that the field no longer has', () => {
    const [clubs, gone] = [count({ where: [equal('kind', '団体')] }), equal('kind', '個人')]
    const three = ['店', '学校', '団体'].flatMap((kind) => rows(20, { kind }))
    const known = [all, shops, schools, clubs]
    expect(masks(three, ...known)).toEqual([false, false, false, false])
    expect(masks(three, ...known, count({ where: [gone] }))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ])
  })

  it('masks a sum in which all but few have the least or the most there can be', () => {
    const points = (many: number, score: string) => rows(many, { score })
    expect(masks([...points(40, '0'), ...points(5, '60')], sum)).toEqual([true])
    expect(masks([...points(40, '100'), ...points(5, '60')], sum)).toEqual([true])
    expect(masks([...points(40, '0'), ...points(15, '60')], sum)).toEqual([false])
  })

  it('tells everything of 3,000 people in three years, by the day they came and the day they finished', () => {
    const dayOf = (at: number) => new Date(Date.UTC(2018, 3, 1 + at)).toISOString().slice(0, 10)
    const many = Array.from({ length: 3_000 }, (_, at) => {
      const came = (at * 7_919) % 1_096
      const finishes = at % 8 !== 0
      return {
        day: dayOf(came),
        done: finishes ? dayOf(came + 5 + ((at * 31) % 60)) : null,
        kind: at % 3 === 0 ? '学校' : '店',
        taken: finishes ? 'yes' : 'no',
        score: finishes ? String(50 + (at % 50)) : null,
      }
    })
    const doneEver = count({ day: 'done', time: { kind: 'asOf', month: 3 } })
    const figures = [2018, 2019, 2020].flatMap((year) =>
      [all, ever, share, sum, done, doneEver].map((definition) => [definition, year] as const),
    )
    expect(tell(came(many), figures).masked).toEqual(figures.map(() => false))
  })
})

describe('maskFew, as time goes by', () => {
  const first = rows(50)
  const before = tell(came(first), [[all, 2020]])

  it('tells again what has not changed', () => {
    const again = tell(came(first), [[all, 2020]], before)
    expect(again).toEqual({ masked: [false], told: before.told })
  })

  it('masks a figure into which few came or of which few went, until they are ten', () => {
    const late = (many: number) => [...came(first), ...came(rows(many), 1)]
    expect(tell(late(1), [[all, 2020]], before).masked).toEqual([true])
    expect(tell(late(10), [[all, 2020]], before).masked).toEqual([false])
    const gone = came(first).map((versions, at) =>
      at === 0 ? [...versions, { values: null, after: 1 }] : versions,
    )
    expect(tell(gone, [[all, 2020]], before).masked).toEqual([true])
    // one went and another came: as many as before, and not the same
    expect(tell([...gone, ...came(rows(1), 1)], [[all, 2020]], before).masked).toEqual([true])
  })

  it('lets a correction be that changes nothing of the figure', () => {
    const corrected = came(first).map((versions, at) =>
      at === 0 ? [...versions, { values: { ...first[0], taken: 'no' }, after: 1 }] : versions,
    )
    expect(tell(corrected, [[all, 2020]], before).masked).toEqual([false])
  })

  it('masks a sum in which a number was corrected, and no count', () => {
    const scored = rows(30, { score: '60' })
    const figures = [
      [all, 2020],
      [sum, 2020],
    ] as const
    const told = tell(came(scored), figures)
    const corrected = came(scored).map((versions, at) =>
      at === 0 ? [...versions, { values: { ...scored[0], score: '95' }, after: 2 }] : versions,
    )
    expect(told.masked).toEqual([false, false])
    expect(tell(corrected, figures, told).masked).toEqual([false, true])
  })

  it('masks what would tell a late row beside another figure', () => {
    const late = [...came(first), ...came(rows(1), 1), ...came(rows(40, { day: '2021-06-01' }), 1)]
    // 91 in all, less 50 and 40, is the one who came late
    const figures = [
      [all, 2020],
      [ever, 2021],
      [all, 2021],
    ] as const
    expect(tell(late, figures, before).masked).toEqual([true, false, true])
  })

  it('knows of what was published before by its numbers alone', () => {
    const formerly = [{ value: decimal(50), k: null, n: 50 }]
    const told = (many: number) => tell(came(rows(many)), [[all, 2020]], { formerly }).masked
    expect([told(50), told(51), told(60)]).toEqual([[false], [true], [false]])
  })
})
