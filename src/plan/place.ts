/** Where words stand in the original file, as its readers would point at it: Sheet1!B7, 2ページ, 3番目の表の2行目. */
import { never } from '../lib/never.ts'

export type Place =
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string }
  | {
      readonly kind: 'table'
      readonly table: number
      readonly row: number
      readonly column: number
    }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** The box is [left, top, width, height] in points from the upper left corner of the page. */
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'line'; readonly line: number }
  /** Beside the text itself: 見出し, フッター, 脚注, 図形. */
  | { readonly kind: 'part'; readonly part: string }

export type Box = readonly [left: number, top: number, width: number, height: number]

/** In the words a person reads. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${place.sheet}!${place.address}`
    case 'table':
      return `${place.table}番目の表の${place.row}行目${place.column}列目`
    case 'paragraph':
      return `段落${place.paragraph}`
    case 'page':
      return `${place.page}ページ`
    case 'line':
      return `${place.line}行目`
    case 'part':
      return place.part
    default:
      return never(place)
  }
}
