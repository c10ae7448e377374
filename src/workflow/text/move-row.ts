/** Rows of a list moved up, down or taken out: what the buttons beside a row do. */
import { type ListField, listFieldNames } from './form-fields.ts'
import type { Row, SheetText } from './sheet-text.ts'

export interface RowMove {
  readonly how: 'up' | 'down' | 'delete'
  readonly list: ListField
  readonly row: string
}

/** `up:yearTargets.k3`; null when the text is no such thing. */
export function parseRowMove(text: string): RowMove | null {
  const { how, list, row } =
    /^(?<how>up|down|delete):(?<list>\w+)\.(?<row>\w+)$/.exec(text)?.groups ?? {}
  const known = listFieldNames.find((name) => name === list)
  if (known === undefined || row === undefined) return null
  return { how: how === 'up' ? 'up' : how === 'down' ? 'down' : 'delete', list: known, row }
}

export function moveRow(text: SheetText, { how, list, row }: RowMove): SheetText {
  const rows = text.lists[list]
  const at = rows.findIndex(({ id }) => id === row)
  if (at === -1) return text
  const moved =
    how === 'delete' ? rows.toSpliced(at, 1) : swapped(rows, at, how === 'up' ? at - 1 : at + 1)
  return { ...text, lists: { ...text.lists, [list]: moved } }
}

function swapped(rows: readonly Row[], at: number, to: number): readonly Row[] {
  const [one, other] = [rows[at], rows[to]]
  return one === undefined || other === undefined ? rows : rows.with(at, other).with(to, one)
}
