/** Reminds everybody of what waits for them, by mail, on the days the municipality's calendar names. */
import { type CalendarDate, formatDate } from '../japanese/calendar-date.ts'
import type { ActingPerson } from '../people/actor.ts'
import type { ReminderRule } from '../plan/municipality.ts'
import { recordMail } from '../store/mail-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listStaff } from '../store/person-store.ts'
import { isReminderDay } from '../workflow/calendar/deadline.ts'
import { isLate, type WorkItem } from '../workflow/work/work-item.ts'
import { countWords, workNames } from '../workflow/work/work-words.ts'
import type { ActionContext } from './context.ts'
import { listWork } from './list-work.ts'

/** A municipality configured before there were reminders has this rule. */
const commonRule: ReminderRule = { daysBefore: [14, 3, 0], lateEvery: 7 }

/**
 * One message a person and day, however often it is asked for. People of the demonstration get none.
 *
 * @param pages Where the pages are, for the link in the message
 * @returns How many messages are new
 */
export async function writeReminders(context: ActionContext, pages: string): Promise<number> {
  const municipality = await context.store.read(findMunicipality)
  const rule = municipality?.calendar.reminders ?? commonRule
  const staff = await context.store.read((sql) => listStaff(sql, context.today))
  let written = 0
  for (const { email, ...person } of staff) {
    const items = await dueItems({ ...context, who: person }, rule)
    if (items.length === 0) continue
    const mail = {
      onceKey: `reminder:${person.id}:${context.today}`,
      person: person.id,
      address: email,
      ...reminder(person, items, { pages, today: context.today as CalendarDate }),
    }
    if (await context.store.write((sql) => recordMail(sql, mail, context.now))) written += 1
  }
  return written
}

async function dueItems(context: ActionContext, rule: ReminderRule): Promise<readonly WorkItem[]> {
  const today = context.today as CalendarDate
  const items = await listWork(context)
  return items.filter(({ due }) => due !== null && isReminderDay(due, today, rule))
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
  return `${workNames[kind]}: 「${title}」${where}${day}${counted === '' ? '' : ` ${counted}`}`
}
