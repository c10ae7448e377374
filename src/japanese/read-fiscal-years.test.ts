import { describe, expect, it } from 'vitest'
import { fiscalYear } from './fiscal-year.ts'
import { readFiscalYearsAt } from './read-fiscal-years.ts'

const fy2018 = fiscalYear(2018)

describe('readFiscalYearsAt', () => {
  it.each([
    ['30・31年度の目標', 'list', [2018, 2019], 'の目標'],
    ['平成24,25年度について', 'list', [2012, 2013], 'について'],
    ['令和元・2年度', 'list', [2019, 2020], ''],
    ['令和2年度及び令和3年度に', 'list', [2020, 2021], 'に'],
    ['平成28年度~平成30年度の3年間', 'span', [2016, 2017, 2018], 'の3年間'],
    ['平成29~31年度', 'span', [2017, 2018, 2019], ''],
    ['29年度から31年度まで', 'span', [2017, 2018, 2019], 'まで'],
    ['2019~21年度', 'span', [2019, 2020, 2021], ''],
    ['H29-R元年度', 'span', [2017, 2018, 2019], ''],
    ['29、30~令和2年度', 'list', [2017, 2018, 2019, 2020], ''],
    ['平成31・令和元年度', 'list', [2019], ''],
    ['令和2年度', 'one', [2020], ''],
    ['令和2年度、3件', 'one', [2020], '、3件'],
    ['令和2年度から実施', 'one', [2020], 'から実施'],
  ])('reads %s as a %s', (text, kind, years, rest) => {
    const reading = readFiscalYearsAt(text, 0, fy2018)
    expect(reading).toMatchObject({ kind, years })
    expect(text.slice(reading?.end)).toBe(rest)
  })

  it('says that the era was inferred, and asks about counts beyond an era', () => {
    expect(readFiscalYearsAt('30・31年度', 0, fy2018)?.inferred).toBe(true)
    expect(readFiscalYearsAt('平成30~32年度', 0)).toMatchObject({
      years: [2018, 2019, 2020],
      inferred: false,
    })
    expect(readFiscalYearsAt('平成30年度~平成32年度', 0)?.problems).toMatchObject([
      { code: 'era/beyond-its-end' },
    ])
  })

  it.each(['30・31年度', '令和3~2年度', '3件・4件', '2021-03-31', ''])(
    'reads nothing out of %j without a context',
    (text) => {
      expect(readFiscalYearsAt(text, 0)).toBeNull()
    },
  )
})
