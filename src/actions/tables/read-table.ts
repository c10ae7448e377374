/** A file of rows → its headings and its rows, each with the name of its place (3行目, 名簿!A3). */
import { type FileTable, mostRows } from '../../evidence/table/file-table.ts'
import { placeAt } from '../../intake/media/laid-out.ts'
import { layOutFile, type NamedFile } from '../../intake/read-files.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { formatPlace, type Place } from '../../plan/place.ts'

interface Line {
  readonly cells: readonly string[]
  readonly place: Place | null
}

/**
 * Titles above the headings are passed over: the first line of several cells holds the headings, or, in a table of one
 * column, the first line that has words. Of a workbook that one sheet is read. What is passed over is told.
 */
export async function readTable(file: NamedFile): Promise<Result<FileTable>> {
  const laid = await layOutFile(file)
  if (!laid.ok) return laid
  const filled = linesIn(laid.value).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const several = filled.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  const at = Math.max(several, 0)
  const [head, ...under] = filled.slice(at)
  if (head === undefined) return fail(noRows)
  const rows = under.filter(({ place }) => sheetOf(place) === sheetOf(head.place))
  if (rows.length === 0) return fail(noRows)
  if (rows.length > mostRows) return fail(tooLong)
  const width = Math.max(...[head, ...rows].map(({ cells }) => cells.length))
  const padded = ({ cells }: Line) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return ok({
    headings: padded(head),
    rows: rows.map((row) => ({ place: nameOf(row.place), cells: padded(row) })),
    notes: [
      ...laid.value.problems,
      ...(at === 0 ? [] : [passedOver(filled.slice(0, at), head)]),
      ...otherSheets(under, sheetOf(head.place)),
    ],
  })
}

function linesIn({
  text,
  places,
}: {
  readonly text: string
  readonly places: Parameters<typeof placeAt>[0]
}): readonly Line[] {
  let at = 0
  return text.split('\n').map((line, nth) => {
    const first = at + Math.max(line.search(/\S/u), 0)
    at += line.length + 1
    // of a plain text the lines are the places
    const place = placeAt(places, first) ?? { kind: 'line', line: nth + 1 }
    return { cells: line.split('\t').map(cellText), place }
  })
}

/** A paragraph's end inside a cell is a line end again. */
function cellText(cell: string): string {
  return cell.replaceAll('\u2029', '\n').trim()
}

function nameOf(place: Place | null): string {
  return place === null ? '' : formatPlace(place)
}

function sheetOf(place: Place | null): string | null {
  return place?.kind === 'cell' ? place.sheet : null
}

function passedOver(lines: readonly Line[], head: Line): Problem {
  const words = lines.flatMap(({ cells }) => cells.filter((cell) => cell !== ''))
  return asks(
    'passed-over',
    `見出しは${nameOf(head.place)}と読みました。その上の「${words.join('」「')}」は読みません。`,
  )
}

function otherSheets(lines: readonly Line[], own: string | null): readonly Problem[] {
  const others = new Map<string, number>()
  for (const { place } of lines) {
    const sheet = sheetOf(place)
    if (sheet !== null && sheet !== own) others.set(sheet, (others.get(sheet) ?? 0) + 1)
  }
  return [...others].map(([sheet, count]) =>
    asks(
      'other-sheet',
      `シート「${sheet}」の${count.toLocaleString('ja-JP')}行は読みません。要るときは、そのシートだけのファイルにして送ってください。`,
    ),
  )
}

function asks(what: string, message: string): Problem {
  return { code: `table/${what}`, severity: 'asks', message }
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
