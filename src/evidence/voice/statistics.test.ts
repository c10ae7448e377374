import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../japanese/calendar-date.ts'
import { type CountedQuestion, countVoices } from './statistics.ts'

const question = (given: Partial<CountedQuestion>): CountedQuestion => ({
  voice: 'a',
  office: 'west',
  channel: 'web',
  theme: 'streets',
  state: 'writing',
  receivedOn: calendarDate('2021-06-01'),
  dueOn: calendarDate('2021-06-15'),
  endedOn: null,
  publication: 'open',
  letterEnded: false,
  forgotten: false,
  ...given,
})
const answered = (endedOn: string) =>
  question({ state: 'answered', endedOn: calendarDate(endedOn), letterEnded: true })

describe('countVoices', () => {
  it('counts a question that is open for neither before its day has passed', () => {
    expect(countVoices([question({})], calendarDate('2021-06-15'))).toMatchObject({
      due: 0,
      late: 0,
    })
    expect(countVoices([question({})], calendarDate('2021-06-16'))).toMatchObject({
      due: 1,
      inTime: 0,
    })
    const both = [answered('2021-06-15'), answered('2021-06-16')]
    expect(countVoices(both, calendarDate('2021-07-01'))).toMatchObject({
      due: 2,
      inTime: 1,
      voices: 1,
    })
  })

  it('does not hold a letter ended while another office still has a question of it', () => {
    const own = { state: 'answered', endedOn: calendarDate('2021-06-10') } as const
    expect(countVoices([question(own)], calendarDate('2021-07-01')).ended).toBe(0)
    expect(
      countVoices([question({ ...own, letterEnded: true })], calendarDate('2021-07-01')).ended,
    ).toBe(1)
  })

  it('knows what nobody can publish any more: what was decided, and a text that waits, is none of it', () => {
    const of = (publication: CountedQuestion['publication'], voice: string) => ({
      ...{ ...answered('2021-06-10'), publication, voice, forgotten: true },
    })
    const letters = [
      of('open', 'a'),
      of('proposed', 'b'),
      of('withheld', 'c'),
      of('published', 'd'),
    ]
    const waiting = { ...answered('2021-06-10'), voice: 'e' }
    expect(countVoices([...letters, waiting], calendarDate('2021-07-01'))).toMatchObject({
      ...{ ended: 5, published: 1, withheld: 1, lapsed: 1 },
    })
  })
})
