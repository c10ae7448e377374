/**
 * A PDF → text with places. Words are put together from where their letters stand: tables by their ruling lines, or by
 * white space where none are drawn. What an edge cuts off is marked and never guessed; pages without letters are named.
 */
import type { Problem } from '../../../lib/problem.ts'
import { type Block, type PlacedWords, paragraphEnd } from '../block.ts'
import { type LaidOut, layOutBlocks, type PlacedProblem } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { joinPages } from './join-pages.ts'
import type { PageMarks } from './letter.ts'
import { brokenPdf, type OpenPdf, openPdf } from './open-pdf.ts'
import type { PageBlock, PageCell } from './page-block.ts'
import { pageBlocks } from './page-blocks.ts'
import { pageProblems, wordsCutOff, wordsOverlaid } from './pdf-problems.ts'
import { readMarks } from './read-marks.ts'
import { textOfLines } from './text-lines.ts'

/** @throws {Refused} where the file is broken, locked, a scan or beyond the limits */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
  onPage: (page: number | null) => void,
): Promise<LaidOut> {
  const pdf = await openPdf(bytes, () => onPage(0))
  try {
    return await readPages(pdf, limits, onPage)
  } finally {
    await pdf.document.destroy()
  }
}

async function readPages(
  { document, ops }: OpenPdf,
  limits: Limits,
  onPage: (page: number | null) => void,
): Promise<LaidOut> {
  if (document.numPages > limits.pages) throw new Refused(beyond('pages', limits))
  const pages: (readonly PageBlock[])[] = []
  const marks: PageMarks[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    onPage(number)
    const own = await readPage(document, ops, number)
    letters += own.letters.length
    if (letters > limits.characters) throw new Refused(beyond('characters', limits))
    pages.push(pageBlocks(own, number))
    marks.push({ ...own, letters: own.letters.slice(0, 1), rules: [] })
  }
  onPage(null)
  const problems: readonly Problem[] = pageProblems(marks)
  const writing = new Writing()
  for (const block of joinPages(pages)) writing.add(block)
  return layOutBlocks(writing.blocks, [...problems, ...writing.problems], limits)
}

/** What pdf.js throws on a page is the file's fault: its objects are opened only when they are needed. */
async function readPage(
  document: OpenPdf['document'],
  ops: OpenPdf['ops'],
  number: number,
): Promise<PageMarks> {
  const page = await document.getPage(number).catch(() => null)
  if (page === null) throw brokenPdf()
  const list = await page.getOperatorList().catch(() => null)
  if (list === null) throw brokenPdf()
  const marks = readMarks(page, list, ops)
  page.cleanup()
  return marks
}

class Writing {
  readonly blocks: Block[] = []
  readonly problems: PlacedProblem[] = []

  add(block: PageBlock): void {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ column: cell.column, words: this.#words(cell) })),
      )
      this.blocks.push({
        kind: 'table',
        rows: rows.filter((row) => row.some(({ words }) => words.text !== '')),
      })
      return
    }
    if (block.apart) this.blocks.push({ kind: 'gap' })
    const words = this.#words(block.cell)
    const lines = words.text.split(paragraphEnd).filter((text) => text !== '')
    for (const text of lines) {
      const own = lines.length === 1 ? words : { ...words, text }
      this.blocks.push({ kind: 'paragraph', words: own })
    }
  }

  #words(cell: PageCell): PlacedWords {
    const { page, left, top, right, bottom } = cell
    const box = [left, top, right - left, bottom - top].map(Math.round)
    const [x = 0, y = 0, width = 0, height = 0] = box
    const words: PlacedWords = {
      text: textOfLines(cell.lines, cell.wordsEnd),
      place: { kind: 'page', page, box: [x, y, width, height] },
    }
    if (cell.lines.some(({ overlaid }) => overlaid)) {
      this.problems.push({ ...wordsOverlaid(page), words })
    }
    if (cell.cut) this.problems.push({ ...wordsCutOff(page), words })
    return words
  }
}
