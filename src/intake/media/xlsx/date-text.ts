/** Days in cells: counted from the end of 1899 (or 1904), shown by year, month and day, in the era where the format asks. */
import { eraOfDay, printCount } from '../../../japanese/era.ts'

const dayLength = 86_400_000

/** null for a format of times or one that shows something else than a date. */
export function dateText(serial: number, format: string, date1904: boolean): string | null {
  const date = dateOf(serial, date1904)
  const era = date === null ? null : eraOfDay(date.toISOString().slice(0, 10))
  if (date === null || era === null) return null
  let text = ''
  for (const [, quoted, escaped, token = '', other = ''] of format.matchAll(pieces)) {
    const written = quoted ?? escaped ?? (token === '' ? other : tokenText(token, date, era))
    if (written === null) return null
    text += written
  }
  return text
}

/** Words in quotes, a letter behind a backslash, a width or filling, a token of one letter again and again, anything else. */
const pieces = /"([^"]*)"|\\(.)|[_*].|(y+|m+|d+|g+|e+|r+|a+|h+|s+)|(.)/giu

type Era = NonNullable<ReturnType<typeof eraOfDay>>

/** null for hours, for names of months in English, and for what is no token of a date. */
function tokenText(token: string, date: Date, era: Era): string | null {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const pad = (count: number) => String(count).padStart(token.length, '0')
  const nth = printCount(year - era.yearBeforeFirst)
  const weekday = '日月火水木金土'.charAt(date.getUTCDay())
  const kind = `${token.charAt(0).toLowerCase()}${Math.min(token.length, 4)}`
  switch (kind) {
    case 'y1':
    case 'y2':
      return String(year % 100).padStart(2, '0')
    case 'y3':
    case 'y4':
      return String(year)
    case 'm1':
    case 'm2':
      return pad(month)
    case 'd1':
    case 'd2':
      return pad(day)
    case 'g1':
      return era.letter
    case 'g2':
      return era.name.charAt(0)
    case 'g3':
      return era.name
    case 'e1':
      return nth
    case 'e2':
      return String(year - era.yearBeforeFirst).padStart(2, '0')
    case 'r1':
      return nth
    case 'r2':
      return `${era.name}${nth}`
    case 'a3':
      return weekday
    case 'a4':
      return `${weekday}曜日`
    default:
      return null
  }
}

/** Day 60 is 29 February 1900, which never was: before it the count is one more. */
function dateOf(serial: number, date1904: boolean): Date | null {
  const day = Math.floor(serial)
  if (day < 1 || day > 2_958_465) return null
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(first + day * dayLength)
}
