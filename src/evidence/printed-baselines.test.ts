import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { printDecimal } from '../lib/decimal.ts'
import { actual, baseline, level, quantity, sheet, target } from '../plan/testing/build-sheet.ts'
import { printedBaselines } from './printed-baselines.ts'
import { sheetObservations } from './sheet-observations.ts'

const name = '朝市を知っている区民の割合'
const known = (...baselines: ReturnType<typeof baseline>[]) =>
  target(name, [level('atLeast', '41', '%')], { baselines })
const printed = (...targets: ReturnType<typeof known>[]) =>
  printedBaselines(sheet({ targets }), 'document').map(({ indicator, fiscalYear: year, value }) => [
    indicator,
    year,
    value === null ? null : printDecimal(value),
  ])

describe('printedBaselines', () => {
  it('observes each former year, a blank as known to be missing', () => {
    expect(printed(known(baseline(2019, null, '%'), baseline(2018, '38.60', '%')))).toEqual([
      [name, 2019, null],
      [name, 2018, '38.60'],
    ])
  })

  it('counts a figure once, though both halves print it', () => {
    const both = known(baseline(2019, '38.2', '%'))
    const twice = sheet({ targets: [both], multiYear: [both] })
    expect(printedBaselines(twice, 'document')).toHaveLength(1)
  })

  it('takes neither former targets nor figures without a year for former actuals', () => {
    const aim = { ...baseline(2019, '40', '%'), kind: 'target' as const }
    expect(printed(known(aim, { ...baseline(2019, '3', '%'), fiscalYear: null }))).toEqual([])
  })

  it('keeps the figure of the whole city apart from the ward’s own', () => {
    const of = (label: string) => ({ ...baseline(2019, '88.6', '%'), label })
    expect(printed(known(of('全市平均実績'), of('区実績')))).toEqual([
      [`${name}(全市平均実績)`, 2019, '88.6'],
      [name, 2019, '88.6'],
    ])
  })

  it('reads a fraction as a share', () => {
    const third = {
      ...baseline(2019, '1', '%'),
      quantity: { ...quantity('1'), over: quantity('3').value },
    }
    expect(printed(known(third))).toEqual([[name, 2019, '0.333333']])
  })
})

describe('sheetObservations', () => {
  it('joins what the sheet reports and what it prints of former years', () => {
    const story = sheet({
      targets: [known(baseline(2019, '38.2', '%'))],
      actuals: [actual(name, '37.5', '%')],
    })
    const context = { document: 'document', fiscalYear: fiscalYear(2020) }
    expect(sheetObservations(story, context).map(({ fiscalYear: year }) => year)).toEqual([
      2020, 2019,
    ])
    expect(sheetObservations(sheet({}), context)).toEqual([])
  })
})
