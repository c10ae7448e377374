import { describe, expect, it } from 'vitest'
import { calendarDate } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import type { SelfEvaluation } from '../plan/sheet.ts'
import { actual, level, target } from '../plan/testing/build-sheet.ts'
import { reportedActuals } from './reported-actuals.ts'

const evaluation = (...actuals: SelfEvaluation['actuals']): SelfEvaluation => ({
  results: [],
  actuals,
  verdict: { value: null, span: null },
  issues: null,
})
const context = { document: '帆影区-2020', fiscalYear: fiscalYear(2020) }
const first = (...actuals: SelfEvaluation['actuals']) =>
  reportedActuals(evaluation(...actuals), context)[0]

describe('reportedActuals', () => {
  it('observes the sheet’s year where the figure names none, at the place it was reported', () => {
    const reported = actual('朝市の出店団体数', '12', '団体')
    expect(first(reported)).toEqual({
      indicator: '朝市の出店団体数',
      fiscalYear: 2020,
      value: decimal('12'),
      unit: '団体',
      asOf: null,
      provisional: false,
      finalOn: null,
      n: null,
      source: { kind: 'self-evaluation', document: '帆影区-2020', span: reported.span },
    })
  })

  it('keeps the year a figure names, and a blank as a blank', () => {
    const former = actual('出店団体数', '9', '団体', { fiscalYear: fiscalYear(2019) })
    expect(first(former)?.fiscalYear).toBe(2019)
    expect(first(actual('出店団体数', null, '団体'))?.value).toBeNull()
  })

  it('holds a collection rate provisional until the books close', () => {
    // sample 000, sheet 5
    const april = actual('保険料の収納率', '79.84', '%', {
      asOf: calendarDate('2021-04-30'),
      provisional: true,
    })
    expect(first(april)).toMatchObject({ provisional: true, finalOn: '2021-05-31' })
  })

  it('does so even where the form forgets to say, but not once they are closed', () => {
    const at = (day: string) =>
      first(actual('広告料収入', '310', '千円', { asOf: calendarDate(day) }))
    expect(at('2021-04-30')).toMatchObject({
      provisional: true,
      finalOn: calendarDate('2021-05-31'),
    })
    expect(at('2021-05-31')).toMatchObject({ provisional: false, finalOn: null })
  })

  it('names no day for other figures that will still change', () => {
    const january = actual('予告の件数', '248', '件', {
      asOf: calendarDate('2021-01-31'),
      provisional: true,
    })
    expect(first(january)).toMatchObject({ provisional: true, finalOn: null })
  })

  it('takes the closing day from the city where it differs', () => {
    const april = actual('収納率', '79', '%', { asOf: calendarDate('2021-04-30') })
    const own = { ...context, booksCloseOn: () => calendarDate('2021-04-15') }
    expect(reportedActuals(evaluation(april), own)[0]).toMatchObject({ provisional: false })
  })

  it('marks a report that brings its own target along', () => {
    const statedTarget = target('返事を受けた委員の割合', [level('moreThan', '67', '%')])
    expect(first(actual('返事を受けた委員の割合', '86.7', '%', { statedTarget }))).toMatchObject({
      source: { statesOwnTarget: true },
    })
  })
})
