/** A file of rows → its headings and its rows, each with the name of its place (3行目, Sheet1!A3). */
import { placeAt } from '../../intake/media/laid-out.ts'
import { layOutFile, type NamedFile } from '../../intake/read-files.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { formatPlace } from '../../plan/place.ts'
import { mostRows } from './add-entries.ts'

export interface FileTable {
  readonly headings: readonly string[]
  readonly rows: readonly FileRow[]
}

export interface FileRow {
  /** As a person finds it in the file. */
  readonly place: string
  /** In the order of the headings; '' for a cell that is blank or not there. */
  readonly cells: readonly string[]
}

/** The first line that has words is taken for the headings. */
export async function readTable(file: NamedFile): Promise<Result<FileTable>> {
  const laid = await layOutFile(file)
  if (!laid.ok) return laid
  const { text, places } = laid.value
  let at = 0
  const lines = text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    const first = start + line.search(/\S/u)
    const place = line.trim() === '' ? null : placeAt(places, first)
    return {
      cells: line.split('\t').map(cellText),
      place: place === null ? '' : formatPlace(place),
    }
  })
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...rows] = filled
  if (head === undefined || rows.length === 0) return fail(noRows)
  if (rows.length > mostRows) return fail(tooLong)
  return ok({ headings: head.cells, rows })
}

/** A paragraph's end inside a cell is a line end again. */
function cellText(cell: string): string {
  return cell.replaceAll('\u2029', '\n').trim()
}

const noRows: Problem = {
  code: 'entries/no-rows',
  severity: 'blocks',
  message: 'ファイルに記録の行がありません。1行目に見出し、2行目から記録を入れてください。',
}

const tooLong: Problem = {
  code: 'entries/too-many',
  severity: 'blocks',
  message: `一度に取り込めるのは${mostRows.toLocaleString('ja-JP')}行までです。ファイルを分けてください。`,
}
