/**
 * Within how many days a letter is answered, and when its published text is due: dated data. A period counts from the
 * day after receipt (民法140条: the first day is not counted); where its last day is one on which the offices are
 * closed, it ends on the next open day (民法142条).
 */
import { addDays, type CalendarDate, calendarDate } from '../../japanese/calendar-date.ts'

export interface AnswerPeriod {
  /** The first day of receipt it holds for. */
  readonly from: CalendarDate
  readonly days: number
  /** All days, or only those on which the offices are open. */
  readonly counts: 'days' | 'openDays'
  /** Where the last day is a closed one. */
  readonly onClosedDay: 'stays' | 'after'
  /** Days from the last answer of a letter until it is published. */
  readonly publishWithin: number
  /** Whole years after the end of the fiscal year of receipt for which the original is kept. */
  readonly keptYears: number
  readonly source: string
}

const commonPeriod: AnswerPeriod = {
  from: calendarDate('2000-01-01'),
  days: 14,
  counts: 'days',
  onClosedDay: 'after',
  publishWithin: 30,
  keptYears: 3,
  source: '市民の声の取扱い: 受付の翌日から数えて原則14日以内に回答し、原則として公表する',
}

/** Where a municipality sets none of its own. */
export const commonPeriods: readonly AnswerPeriod[] = [commonPeriod]

/**
 * The period in force on a day of receipt; before all others the first one holds.
 *
 * @param own Those the municipality has set; before the first of them the common one holds
 */
export function periodOn(received: CalendarDate, own: readonly AnswerPeriod[] = []): AnswerPeriod {
  const held = [...commonPeriods, ...own].filter(({ from }) => from <= received)
  const newest = held.reduce<AnswerPeriod | null>(
    (best, each) => (best === null || each.from >= best.from ? each : best),
    null,
  )
  return newest ?? commonPeriod
}

/** @param isClosed Whether the municipality's offices are closed on a day */
export function answerDue(
  received: CalendarDate,
  period: AnswerPeriod,
  isClosed: (day: CalendarDate) => boolean,
): CalendarDate {
  let day = received
  let left = period.days
  // a calendar that is never open would count for ever
  for (let looked = 0; left > 0 && looked < 1000; looked += 1) {
    day = addDays(day, 1)
    if (period.counts === 'days' || !isClosed(day)) left -= 1
  }
  return period.onClosedDay === 'stays' ? day : nextOpen(day, isClosed)
}

/**
 * The last day on which a letter is to be published.
 *
 * @param lastAnswer The day on which the last of its questions was answered
 */
export function publicationDue(
  lastAnswer: CalendarDate,
  period: AnswerPeriod,
  isClosed: (day: CalendarDate) => boolean,
): CalendarDate {
  const day = addDays(lastAnswer, period.publishWithin)
  return period.onClosedDay === 'stays' ? day : nextOpen(day, isClosed)
}

/** The last day on which the original is kept: fiscal years end on 31 March. */
export function keptUntil(received: CalendarDate, { keptYears }: AnswerPeriod): CalendarDate {
  const year = Number(received.slice(0, 4))
  const endsIn = received.slice(5) < '04-01' ? year : year + 1
  return `${endsIn + keptYears}-03-31` as CalendarDate
}

function nextOpen(from: CalendarDate, isClosed: (day: CalendarDate) => boolean): CalendarDate {
  for (let passed = 0; passed < 366; passed += 1) {
    const day = addDays(from, passed)
    if (!isClosed(day)) return day
  }
  return from
}
