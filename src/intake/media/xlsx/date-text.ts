/** Days in cells: counted from the end of 1899 (or 1904), shown by year, month and day, in the era where the format asks. */
import { eraOfDay, printCount } from '../../../japanese/era.ts'

const dayLength = 86_400_000

/** null for a format of times or one that shows something else than a date. */
export function dateText(serial: number, format: string, date1904: boolean): string | null {
  const plain = format.replace(/"([^"]*)"|\\(.)/gu, (_, quoted, escaped) => quoted ?? escaped)
  if (/[hs]/iu.test(plain.replace(/[^a-z]/giu, ''))) return null
  const date = dateOf(serial, date1904)
  if (date === null) return null
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const era = eraOfDay(date.toISOString().slice(0, 10))
  if (era === null) return null
  return plain.replace(/y+|m+|d+|g+|e+|r+|a+/giu, (token) => {
    const pad = (count: number) => String(count).padStart(token.length > 1 ? 2 : 1, '0')
    switch (token.charAt(0).toLowerCase()) {
      case 'y':
        return token.length > 2 ? String(year) : String(year % 100).padStart(2, '0')
      case 'm':
        return pad(month)
      case 'd':
        return pad(day)
      case 'g':
        return token.length > 2 ? era.name : token.length > 1 ? era.name.charAt(0) : era.letter
      case 'e':
      case 'r':
        return printCount(year - era.yearBeforeFirst)
      default:
        return '日月火水木金土'.charAt(date.getUTCDay())
    }
  })
}

/** Day 60 is 29 February 1900, which never was: before it the count is one more. */
function dateOf(serial: number, date1904: boolean): Date | null {
  const day = Math.floor(serial)
  if (day < 1 || day > 2_958_465) return null
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(first + day * dayLength)
}
