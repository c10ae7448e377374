/** Who sits in a ward council: seats held by members from a day to a day, of a kind that the rules name. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'

export interface Seat {
  readonly id: string
  readonly member: string
  readonly memberName: string
  /** As the rules name it: `recommended`, `open`, `expert`. */
  readonly kind: string
  /** The body that recommended the member; '' where none did. */
  readonly recommendedBy: string
  readonly from: CalendarDate
  /** The last day of the term. */
  readonly until: CalendarDate
  /** The last day where it ended before its term; null otherwise. */
  readonly endedOn: CalendarDate | null
}

/** What was written of a seat, as one text: who mends it says from which words they began. */
export function writtenOf(seat: Seat): string {
  const { memberName, kind, recommendedBy, from, until } = seat
  return JSON.stringify([memberName, kind, recommendedBy, from, until])
}

/** The last day of the term, or the earlier one on which it ended. */
export function lastDayOf({ until, endedOn }: Pick<Seat, 'until' | 'endedOn'>): CalendarDate {
  return endedOn !== null && endedOn < until ? endedOn : until
}

export function isSeated(seat: Seat, day: CalendarDate): boolean {
  return seat.from <= day && day <= lastDayOf(seat)
}

/** How many terms in a row a member has served with this one: 1 for the first. A gap begins anew. */
export function termNumber(seat: Seat, seats: readonly Seat[], nextDay: NextDay): number {
  const before = seats.find(
    (each) =>
      each.id !== seat.id &&
      each.member === seat.member &&
      each.from < seat.from &&
      nextDay(lastDayOf(each)) >= seat.from,
  )
  return before === undefined ? 1 : 1 + termNumber(before, seats, nextDay)
}

type NextDay = (day: CalendarDate) => CalendarDate
