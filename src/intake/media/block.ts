/**
 * What every format becomes before it is text: blocks in reading order, each a paragraph, a table of rows and cells,
 * or a gap. Words have been read from the file, nothing is known yet of what they mean.
 */
import type { Place } from '../../plan/place.ts'

export type Block =
  | { readonly kind: 'paragraph'; readonly words: PlacedWords }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  /** White space wide enough to part what stands above from what stands below. */
  | { readonly kind: 'gap' }

export type TableRow = readonly TableCell[]

/** A cell over several rows or columns stands where it begins; the places it covers are not listed. */
export interface TableCell {
  /** Counted from 0 in its table. */
  readonly column: number
  readonly words: PlacedWords
}

export interface PlacedWords {
  /** Lines of paragraphs parted by `paragraphEnd`; no tab, no line end. */
  readonly text: string
  readonly place: Place
}

/** U+2029, the paragraph separator: a paragraph ends inside a cell. */
export const paragraphEnd = '\u2029'

/** Words of a file made fit for a cell: its own line ends part paragraphs, tabs are blanks. */
export function cellText(raw: string): string {
  return raw
    .replace(/\r\n?|[\n\v\f\u2028\u0085]/gu, paragraphEnd)
    .replaceAll('\t', ' ')
    .trim()
}

/** How many signs of the blocks no letter stands for. */
export function unreadableIn(blocks: readonly Block[]): number {
  const words = blocks.flatMap((block) => {
    if (block.kind === 'gap') return []
    return block.kind === 'paragraph' ? [block.words] : block.rows.flat().map((cell) => cell.words)
  })
  return words.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0)
}
