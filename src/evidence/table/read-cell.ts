/** Words of a cell → a day, or a short text; what cannot be read is told, and nothing is guessed. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { readDateAt } from '../../japanese/read-date.ts'
import { squeeze } from '../../japanese/squeeze.ts'
import { fold } from '../../japanese/width.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { KnownDetail } from '../personal/find-details.ts'
import { rowProblem } from './planned-row.ts'
import { quotedCell } from './quoted-cell.ts'
import type { TableField } from './table-field.ts'

type Asked = Pick<TableField, 'key' | 'label'>

/** As tools write it behind a day: 2021/04/01 10:30. */
const timeOfDay =
  /(?<=[0-9０-９日])[ 　T]+[0-9０-９]{1,2}[:：][0-9０-９]{2}(?:[:：][0-9０-９]{2})?(?:\.[0-9]+)?\s*$/u
/** No day is written longer, whatever stands around it. */
const longestDay = 100

/** 2021-04-01, 2021/4/1, 令和3年4月1日, R3.4.1; a day that its era does not have is not taken, a time of day is left out. */
export function readDayCell(
  { key, label }: Asked,
  cell: string,
  /** Of somebody the row names, for what is said of the cell. */
  known: readonly KnownDetail[] = [],
): Result<CalendarDate> {
  const written = cell.trim()
  if (written === '')
    return fail(rowProblem('blank', `「${label}」が空です。入れてください。`, key))
  const day = written.length > longestDay ? '' : written.replace(timeOfDay, '')
  const { text } = squeeze(fold(day))
  const reading = readDateAt(text, 0)
  if (reading === null || reading.end !== text.length) {
    return fail(
      rowProblem(
        'date',
        `「${label}」の「${quotedCell(cell, known)}」は日付として読めません。2021-04-01 や 令和3年4月1日 のように書いてください。`,
        key,
      ),
    )
  }
  const [problem] = reading.problems
  if (reading.date !== null && problem === undefined) return ok(reading.date)
  const { message = `「${quotedCell(cell, known)}」を確かめてください。` } = problem ?? {}
  return fail(rowProblem('date', `「${label}」：${message.replace(readAsWell, '')}`, key))
}

/** Of a row that is left out nothing was read. */
const readAsWell = /\d{4}-\d{2}-\d{2}と読みました。/u

export function isDayCell(cell: string): boolean {
  return readDayCell({ key: '', label: '' }, cell).ok
}

/** Longer words are refused, not cut. */
export function readTextCell(
  { key, label, required }: Asked & Pick<TableField, 'required'>,
  cell: string | undefined,
  longest: number,
): Result<string> {
  const text = (cell ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
  if (text === '' && required) {
    return fail(rowProblem('blank', `「${label}」が空です。入れてください。`, key))
  }
  if (text.length <= longest) return ok(text)
  const most = longest.toLocaleString('ja-JP')
  return fail(rowProblem('long', `「${label}」は${most}字までです。短くしてください。`, key))
}

/** What two spellings of the same words have in common: width and white space left out. */
export function plainKey(text: string): string {
  return fold(text).text.replace(/\s/gu, '')
}
