/** Days and moments for the eye. */
import {
  type CalendarDate,
  daysInMonth,
  findDate,
  formatDateLong,
  partsOf,
} from '../../japanese/calendar-date.ts'
import { inJapan } from '../../japanese/japan-time.ts'
import type { Language } from '../site.ts'

/** `2021-05-31` → `令和3(2021)年5月31日` / `31 May 2021`; text that is no ISO day comes back as it is. */
export function formatDay(day: string, language: Language): string {
  const date = readDay(day)
  if (date === null) return day
  if (language === 'ja') return formatDateLong(date)
  const parts = partsOf(date)
  return `${parts.day} ${months[parts.month - 1] ?? ''} ${parts.year}`
}

/** `2021-05-31` → `5月31日`: where the year stands beside it already. */
export function formatDayShort(day: string, language: Language): string {
  const date = readDay(day)
  if (date === null || language === 'en') return formatDay(day, language)
  const parts = partsOf(date)
  return `${parts.month}月${parts.day}日`
}

/** `2021-04-30` → `4月` (the month's last day), else null: officers say 4月末現在, not 4月30日現在. */
export function monthEnd(day: string, language: Language): string | null {
  const date = readDay(day)
  if (date === null) return null
  const parts = partsOf(date)
  if (daysInMonth(parts.year, parts.month) !== parts.day) return null
  return language === 'ja' ? `${parts.month}月` : (months[parts.month - 1] ?? null)
}

/** The day on which something happened, where the municipality is. */
export function formatMoment(moment: string, language: Language): string {
  return formatDay(inJapan(new Date(moment)).day, language)
}

/** The day and the minute at which something happened, where the municipality is: `令和8(2026)年11月26日 23時51分`. */
export function formatMinute(moment: string, language: Language): string {
  const { day, minute: time } = inJapan(new Date(moment))
  const [hour = '', minute = ''] = time.split(':')
  const clock = language === 'ja' ? `${Number(hour)}時${minute}分` : time
  return `${formatDay(day, language)} ${clock}`
}

function readDay(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  return findDate(Number(year), Number(month), Number(day))
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
