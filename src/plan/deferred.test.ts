import { describe, expect, it } from 'vitest'
import { dateOf } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { listDeferred, listPending } from './deferred.ts'
import { baseline, deferred, level, sheet, target } from './testing/build-sheet.ts'

const on = (year: number, month: number, day: number) => ({
  fiscalYear: fiscalYear(2018),
  today: dateOf(year, month, day),
})

describe('listDeferred', () => {
  // sample 003, sheets 2 and 3: set after the result of the year before
  const waiting = sheet({
    multiYear: [target('まちを好きだと感じる区民の割合', [deferred('29年度の調査の数を見て設定')])],
  })

  it('reminds nobody before the result it waits for is published', () => {
    expect(listDeferred([waiting], on(2018, 5, 31))).toMatchObject([
      { trigger: '29年度の調査の数を見て設定', due: '2018-06-01', state: 'waiting' },
    ])
  })

  it('is overdue from the day the result is published', () => {
    expect(listDeferred([waiting], on(2018, 6, 1))).toMatchObject([{ state: 'overdue' }])
  })

  it('takes the day of publication from the city where it says', () => {
    const context = { ...on(2018, 6, 4), resultsPublishedOn: () => dateOf(2018, 6, 5) }
    expect(listDeferred([waiting], context)).toMatchObject([
      { due: '2018-06-05', state: 'waiting' },
    ])
  })

  it('waits for the last of the years named', () => {
    const both = sheet({
      targets: [target('率', [deferred('平成29年度、平成30年度の結果による')])],
    })
    expect(listDeferred([both], on(2018, 6, 1))).toMatchObject([{ due: '2019-06-01' }])
  })

  it('does not know when, where the sentence does not say', () => {
    const open = sheet({ targets: [target('率', [deferred(null, 'blank')])] })
    expect(listDeferred([open], on(2030, 1, 1))).toMatchObject([{ due: null, state: 'unknown' }])
  })

  it('leaves out targets that are set, and words nobody can measure', () => {
    const words = { kind: 'deferred', trigger: null, why: 'not-measurable', inferred: [] } as const
    const set = sheet({
      targets: [target('率', [level('atLeast', '3', '%')]), target('心', [words])],
    })
    expect(listDeferred([set], on(2018, 6, 1))).toEqual([])
  })
})

describe('listPending', () => {
  it('lists the figures the form has a place for and no value', () => {
    const rate = target('率', [level('atLeast', '3', '%')], {
      baselines: [baseline(2017, null, '%'), baseline(2016, '38.6', '%'), baseline(2016, '0', '%')],
    })
    const pending = listPending([sheet({ targets: [rate] })], on(2018, 5, 1))
    expect(pending).toMatchObject([{ baseline: { fiscalYear: 2017 }, state: 'waiting' }])
    expect(pending).toHaveLength(1)
  })
})
