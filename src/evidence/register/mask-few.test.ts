/** No small figure is published, nor told by two of which one lies in the other, nor by the parts of one whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { decimal, toNumber } from '../../lib/decimal.ts'
import { contributionOf } from './contribution.ts'
import type { Values } from './field.ts'
import { type CountedFigure, fewest, maskFew, type ToldFigure } from './mask-few.ts'
import type { MeasureDefinition } from './measure.ts'
import { measureWindow } from './measure-window.ts'

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
const yes = (field: string) => ({ field, is: 'equal', value: 'yes' }) as const
const shop = { field: 'kind', is: 'equal', value: '店' } as const
const school = { field: 'kind', is: 'equal', value: '学校' } as const
const count = (more: Partial<MeasureDefinition> = {}): MeasureDefinition => ({
  ...common,
  of: { kind: 'count' },
  ...more,
})
const all = count()
const share: MeasureDefinition = { ...common, of: { kind: 'share', counted: [yes('taken')] } }
const asOf = count({ time: { kind: 'asOf', month: 3 } })

function figure(
  definition: MeasureDefinition,
  n: number,
  more: { k?: number; year?: number; formerly?: readonly ToldFigure[]; provisional?: boolean } = {},
): CountedFigure {
  const { k, year = 2020, formerly = [], provisional = false } = more
  const told = { value: decimal(n), k: k === undefined ? null : decimal(k), n }
  const window = measureWindow(definition, fiscalYear(year))
  return { definition, window, provisional, told, formerly }
}

describe('maskFew', () => {
  it('masks fewer than ten, the few that count and the few that do not', () => {
    expect(maskFew([figure(all, 9)])).toEqual([true])
    expect(maskFew([figure(all, 10)])).toEqual([false])
    expect(maskFew([figure(share, 40, { k: 20 })])).toEqual([false])
    expect(maskFew([figure(share, 40, { k: 9 })])).toEqual([true])
    expect(maskFew([figure(share, 40, { k: 31 })])).toEqual([true])
    expect(maskFew([figure(share, 40, { k: 40 })])).toEqual([true])
  })

  it('masks totals whose difference is few', () => {
    const [shops, schools] = [count({ where: [shop] }), count({ where: [school] })]
    expect(maskFew([figure(all, 50), figure(shops, 45)])).toEqual([true, true])
    expect(maskFew([figure(all, 50), figure(shops, 30)])).toEqual([false, false])
    expect(maskFew([figure(all, 50), figure(shops, 30), figure(schools, 15)])).toEqual([
      true,
      true,
      true,
    ])
    const half = count({ time: { kind: 'months', from: 4, to: 9 } })
    expect(maskFew([figure(all, 20), figure(half, 15)])).toEqual([true, false])
  })

  it('masks every running total that holds a small year, and no other', () => {
    const years = [2018, 2019, 2020, 2021]
    const totals = [30, 50, 55, 90].map((n, at) => figure(asOf, n, { year: years[at] ?? 0 }))
    expect(maskFew(totals)).toEqual([false, false, true, true])
    const single = figure(all, 35, { year: 2021 })
    expect(maskFew([...totals, single])).toEqual([false, false, true, true, false])
  })

  it('masks what is told by another day of the row, for it may be the same row', () => {
    const published = count({ day: 'published' })
    expect(maskFew([figure(all, 50), figure(published, 7, { year: 2021 })])).toEqual([true, true])
  })

  it('masks what may still change, and the value of one row', () => {
    expect(maskFew([figure(all, 50, { provisional: true })])).toEqual([true])
    const lowest: MeasureDefinition = { ...common, of: { kind: 'minimum', field: 'score' } }
    expect(maskFew([figure(all, 50), figure(lowest, 50)])).toEqual([false, true])
  })

  it('masks a version that differs too little from one published before', () => {
    const before = { value: decimal(50), k: null, n: 50 }
    expect(maskFew([figure(all, 50, { formerly: [before] })])).toEqual([false])
    expect(maskFew([figure(all, 51, { formerly: [before] })])).toEqual([true])
    expect(maskFew([figure(all, 60, { formerly: [before] })])).toEqual([false])
    const shared = { value: decimal(50), k: decimal(20), n: 40 }
    expect(maskFew([figure(share, 52, { k: 21, formerly: [shared] })])).toEqual([true])
    expect(maskFew([figure(share, 50, { k: 30, formerly: [shared] })])).toEqual([false])
  })

  it('lets no small count depend on a row that something published counts', () => {
    const row = fc.record({
      day: fc.constantFrom('2019-05-01', '2019-12-01', '2020-06-01', '2020-11-01', '2021-02-01'),
      kind: fc.constantFrom('店', '学校', '団体'),
      taken: fc.constantFrom('yes', 'no'),
    })
    const definitions = [
      all,
      share,
      asOf,
      count({ where: [shop] }),
      count({ where: [yes('taken')] }),
      count({ time: { kind: 'months', from: 4, to: 9 } }),
      count({ time: { kind: 'asOf', month: 10, day: 1 } }),
    ]
    fc.assert(
      fc.property(fc.array(row, { maxLength: 90 }), fc.subarray(definitions), (rows, chosen) => {
        const counted = chosen.flatMap((definition) =>
          [2019, 2020].map((year) => countedAnew(definition, year, rows)),
        )
        const masks = maskFew(counted.map((each) => each.figure))
        const published = counted.filter((_, at) => masks[at] === false)
        const touched = new Set(published.flatMap(({ looked }) => looked))
        for (const { figure, looked, counts } of counted) {
          const few = [counts, looked.filter((each) => !counts.includes(each))]
          const small = looked.length < fewest || few.some((each) => isFew(figure, each))
          if (small) expect(looked.filter((each) => touched.has(each))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Of a share, those that count and those that do not are told apart. */
function isFew({ definition }: CountedFigure, rows: readonly Values[]): boolean {
  return definition.of.kind === 'share' && rows.length < fewest
}

function countedAnew(definition: MeasureDefinition, year: number, rows: readonly Values[]) {
  const { from, to } = measureWindow(definition, fiscalYear(year))
  const looked = rows.filter((values) => {
    const part = contributionOf(definition, values)
    return part !== null && (from ?? '') <= part.day && part.day <= to
  })
  const counts = looked.filter(
    (values) => toNumber(contributionOf(definition, values)?.k ?? decimal(0)) > 0,
  )
  const k = definition.of.kind === 'share' ? { k: counts.length } : {}
  return { looked, counts, figure: figure(definition, looked.length, { ...k, year }) }
}
