/**
 * A PDF → text with places. Words are put together from where their letters stand: tables by their ruling lines, or by
 * white space where none are drawn. What an edge cuts off is marked and never guessed; pages without letters are named.
 */
import type { Problem } from '../../../lib/problem.ts'
import { type Block, type PlacedWords, paragraphEnd } from '../block.ts'
import { type LaidOut, layOutBlocks, type PlacedProblem } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { aboutDocument } from './about-document.ts'
import { type Beside, besidePage } from './annotations.ts'
import { joinPages } from './join-pages.ts'
import type { Letter, PageMarks } from './letter.ts'
import { unknownLetter } from './letter-text.ts'
import { brokenPdf, type OpenPdf, openPdf } from './open-pdf.ts'
import type { PageBlock, PageCell } from './page-block.ts'
import { pageBlocks } from './page-blocks.ts'
import { type PageSeen, pageProblems, wordsCutOff, wordsOverlaid } from './pdf-problems.ts'
import { readMarks } from './read-marks.ts'
import { markStruck } from './struck-letters.ts'
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
  pdf: OpenPdf,
  limits: Limits,
  onPage: (page: number | null) => void,
): Promise<LaidOut> {
  const { document } = pdf
  if (document.numPages > limits.pages) throw new Refused(beyond('pages', limits))
  const about = await aboutDocument(document)
  const pages: (readonly PageBlock[])[] = []
  const seen: PageSeen[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    onPage(number)
    const { marks, beside, crossed } = await readPage(pdf, number, about.isShown, limits)
    letters += marks.letters.length
    if (letters > limits.characters) throw new Refused(beyond('characters', limits))
    pages.push(pageBlocks(marks, number))
    const { unknown, invisible, concealed } = marks
    const [values, wordless] = [beside.letters.length, isWordless(marks.letters)]
    const own = { letters: marks.letters.length, wordless, values }
    seen.push({ ...beside, ...own, unknown, invisible, concealed, crossed })
  }
  onPage(null)
  const problems: readonly Problem[] = [...pageProblems(seen), ...about.problems]
  const writing = new Writing()
  for (const block of joinPages(pages)) writing.add(block)
  return layOutBlocks(writing.blocks, [...problems, ...writing.problems], limits)
}

/** Nothing stands there, or what is printed on every page: of a scan, too. */
function isWordless(letters: readonly Letter[]): boolean {
  if (letters.length > longestNumber) return false
  return /^[\s\d\-－―–—・/／ページ頁]*$/u.test(letters.map(({ text }) => text).join(''))
}

/** `- 120 / 240 ページ -` */
const longestNumber = 20

/** What pdf.js throws on a page is the file's fault: its objects are opened only when they are needed. */
async function readPage(
  { document, ops }: OpenPdf,
  number: number,
  isShown: (layer: unknown) => boolean,
  limits: Limits,
): Promise<{ readonly marks: PageMarks; readonly beside: Beside; readonly crossed: number }> {
  const page = await document.getPage(number).catch(() => null)
  if (page === null) throw brokenPdf()
  const list = await page.getOperatorList().catch(() => null)
  const annotations = await page.getAnnotations({ intent: 'any' }).catch(() => null)
  if (list === null || annotations === null) throw brokenPdf()
  const drawn = readMarks(page, list, ops, isShown)
  page.cleanup()
  const beside = besidePage(annotations, drawn, limits)
  const { letters, count } = markStruck(drawn.marks.letters, drawn.marks.rules)
  const marks = count === 0 ? drawn.marks : { ...drawn.marks, letters }
  if (beside.letters.length === 0) return { marks, beside, crossed: count }
  const all = [...marks.letters, ...beside.letters]
  const unknown = all.filter(({ text }) => text === unknownLetter).length
  return { marks: { ...marks, letters: all, unknown }, beside, crossed: count }
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
