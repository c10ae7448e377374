/** Reminds everybody of what waits for them, by mail, on the days the municipality's calendar names. */
import { addDays, type CalendarDate, daysBetween, formatDate } from '../japanese/calendar-date.ts'
import type { ActingPerson } from '../people/actor.ts'
import type { ReminderRule } from '../plan/municipality.ts'
import { DatabaseUnavailable } from '../store/connection/unavailable.ts'
import { listReminded, recordMail, recordReminded } from '../store/mail-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listStaff, type StaffMember } from '../store/person-store.ts'
import { isReminderDay } from '../workflow/calendar/deadline.ts'
import { isFor, isLate, type WorkItem } from '../workflow/work/work-item.ts'
import { countWords, workName } from '../workflow/work/work-words.ts'
import type { ActionContext } from './context.ts'
import { listDues } from './list-dues.ts'

/** A municipality configured before there were reminders has this rule. */
const commonRule: ReminderRule = { daysBefore: [14, 3, 0], lateEvery: 7 }

/** What is made up for is no older: who comes back after a long silence is not told of every day of it. */
const madeUpDays = 31

export interface Reminded {
  /** How many messages are new. */
  readonly written: number
  /** What went wrong with somebody, while everybody else was reminded. */
  readonly failures: readonly unknown[]
}

/**
 * One message a person and day, however often it is asked for, of everything they were to be reminded of since they
 * were last: days on which the program did not run are made up for. People of the demonstration get none.
 *
 * @param pages Where the pages are, for the link in the message
 */
export async function writeReminders(context: ActionContext, pages: string): Promise<Reminded> {
  const [municipality, staff, told] = await context.store.read((sql) =>
    Promise.all([findMunicipality(sql), listStaff(sql, context.today), listReminded(sql)]),
  )
  const rule = municipality?.calendar.reminders ?? commonRule
  let written = 0
  const failures: unknown[] = []
  for (const person of staff) {
    const since = told.get(person.id) ?? null
    if (since !== null && since >= context.today) continue
    try {
      if (await remind(context, person, { pages, rule, since })) written += 1
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error
      failures.push(error)
    }
  }
  return { written, failures }
}

interface Reminding {
  readonly pages: string
  readonly rule: ReminderRule
  /** The last day they were told of; null when they never were. */
  readonly since: CalendarDate | null
}

async function remind(
  context: ActionContext,
  { email, ...person }: StaffMember,
  { pages, rule, since }: Reminding,
): Promise<boolean> {
  const today = context.today
  const days = daysSince(since, today)
  const waiting = await listDues({ ...context, who: person })
  const items = waiting.filter((item) => {
    const { due } = item
    return (
      due !== null && isFor(item, person.id) && days.some((day) => isReminderDay(due, day, rule))
    )
  })
  return await context.store.write(async (sql) => {
    await recordReminded(sql, person.id, today)
    if (items.length === 0) return false
    const mail = {
      onceKey: `reminder:${person.id}:${today}`,
      person: person.id,
      address: email,
      ...reminder(person, items, { pages, today }),
    }
    return await recordMail(sql, mail, context.now)
  })
}

/** The days after the last one, to today. */
function daysSince(last: CalendarDate | null, today: CalendarDate): readonly CalendarDate[] {
  const count = last === null ? 1 : Math.min(daysBetween(last, today), madeUpDays)
  return Array.from({ length: count }, (_, ago) => addDays(today, -ago))
}

interface Told {
  readonly pages: string
  readonly today: CalendarDate
}

function reminder({ name }: ActingPerson, items: readonly WorkItem[], { pages, today }: Told) {
  const late = items.filter((item) => isLate(item, today)).length
  const lines = items.map((item) => `・${line(item, today)}`)
  return {
    subject: `【取組】期限のお知らせ（${items.length}件${late > 0 ? `、うち期限を過ぎたもの${late}件` : ''}）`,
    body: [
      `${name}さん`,
      '',
      '次の仕事の期限が近いか、過ぎています。',
      '',
      ...lines,
      '',
      `自分の仕事のページ: ${pages.replace(/\/$/, '')}/work`,
      '',
      'このメールは、取組の管理システムから自動で送っています。',
      '',
    ].join('\n'),
  }
}

function line(item: WorkItem, today: CalendarDate): string {
  const { kind, title, office, due, count } = item
  const where = office === null ? '' : `（${office}）`
  const day =
    due === null ? '' : ` ${formatDate(due)}まで${isLate(item, today) ? '（過ぎています）' : ''}`
  const counted = countWords(kind, count)
  return `${workName(item)}: 「${title}」${where}${day}${counted === '' ? '' : ` ${counted}`}`
}
