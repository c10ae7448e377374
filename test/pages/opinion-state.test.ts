/** Citizens see when an answer that was promised is overdue. */
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { OpinionState } from '../../src/ui/council/opinion-state.tsx'
import { siteIn, textOf } from './site.ts'

const answering = { stage: 'answering', due: calendarDate('2021-04-05'), closedOn: null } as const
const closed = {
  stage: 'closed',
  due: calendarDate('2021-04-05'),
  closedOn: calendarDate('2021-04-20'),
} as const

describe('the state of an opinion', () => {
  it('says that its day has gone by while it is open, in either language', () => {
    const late = (language: 'ja' | 'en') =>
      textOf(OpinionState({ site: siteIn(language, '2021-04-06'), opinion: answering }))
    expect(late('ja')).toContain('期限 令和3(2021)年4月5日 （期限を過ぎています）')
    expect(late('en')).toContain('5 April 2021 (overdue)')
  })

  it('says no such thing on the day itself, nor of what is closed', () => {
    const state = (opinion: typeof answering | typeof closed, today: string) =>
      textOf(OpinionState({ site: siteIn('ja', today), opinion }))
    expect(state(answering, '2021-04-05')).not.toContain('過ぎています')
    expect(state(closed, '2021-06-01')).not.toContain('過ぎています')
  })
})
