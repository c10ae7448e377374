/** What a page holds from top to bottom, its lines still with their places. */
import type { Rectangle } from './letter.ts'
import type { TextLine } from './text-lines.ts'

export type PageBlock = PageTable | PageParagraph

export interface PageTable extends Rectangle {
  readonly kind: 'table'
  readonly rows: readonly (readonly PageCell[])[]
  /** Where ruled columns begin and end; null where columns were told by white space. */
  readonly xs: readonly number[] | null
  readonly openAbove: boolean
  readonly openBelow: boolean
}

export interface PageCell extends Rectangle {
  readonly page: number
  readonly column: number
  readonly lines: readonly TextLine[]
  /** Where its words may end at most. */
  readonly wordsEnd: number
  /** Letters of it are cut off. */
  readonly cut: boolean
}

export interface PageParagraph extends Rectangle {
  readonly kind: 'paragraph'
  readonly cell: PageCell
  /** More white space than between lines stands above it. */
  readonly apart: boolean
}
