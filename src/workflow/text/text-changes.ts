/** What changed between two texts of a sheet, found by comparing them and never typed: the diff behind 改定履歴あり. */
import {
  type ListField,
  listField,
  listFieldNames,
  type Part,
  plainField,
  plainFieldNames,
} from './form-fields.ts'
import { cell, type Row, type SheetText } from './sheet-text.ts'

export interface TextChange {
  /** `title`, `yearTargets.k3.sentence`; the list's name for a new order. */
  readonly path: string
  readonly part: Part
  readonly label: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly from: string
  readonly to: string
}

/** In order of the form. */
export function changesBetween(old: SheetText, current: SheetText): readonly TextChange[] {
  const plain = plainFieldNames.flatMap((name): readonly TextChange[] => {
    const { part, label } = plainField(name)
    return changed({ path: name, part, label }, old.fields[name], current.fields[name])
  })
  return [
    ...plain,
    ...listFieldNames.flatMap((name) => rowChanges(name, old.lists[name], current.lists[name])),
  ]
}

type Place = Pick<TextChange, 'path' | 'part' | 'label'>

function changed(place: Place, from: string, to: string): readonly TextChange[] {
  if (from === to) return []
  const kind = from === '' ? 'added' : to === '' ? 'removed' : 'changed'
  return [{ ...place, kind, from, to }]
}

function rowChanges(
  name: ListField,
  old: readonly Row[],
  current: readonly Row[],
): readonly TextChange[] {
  const { part, label, columns } = listField(name)
  const blank = (id: string): Row => ({ id, cells: {} })
  const numbered = new Map([...old, ...current].map(({ id }) => [id, 0]))
  for (const rows of [old, current]) rows.forEach(({ id }, at) => void numbered.set(id, at + 1))
  const changes = [...numbered].flatMap(([id, number]) => {
    const before = old.find((row) => row.id === id) ?? blank(id)
    const after = current.find((row) => row.id === id) ?? blank(id)
    return Object.entries(columns).flatMap(([column, { label: columnLabel }]) =>
      changed(
        { path: `${name}.${id}.${column}`, part, label: `${label} ${number}：${columnLabel}` },
        cell(before, column),
        cell(after, column),
      ),
    )
  })
  return [...changes, ...moved(name, old, current)]
}

function moved(
  name: ListField,
  old: readonly Row[],
  current: readonly Row[],
): readonly TextChange[] {
  const { part, label, columns } = listField(name)
  const [first = ''] = Object.keys(columns)
  const kept = (rows: readonly Row[], others: readonly Row[]) =>
    rows.filter(({ id }) => others.some((other) => other.id === id)).map(({ id }) => id)
  const [before, after] = [kept(old, current), kept(current, old)]
  if (before.join() === after.join()) return []
  const place = { path: name, part, label: `${label}の順番` }
  const words = (ids: readonly string[], rows: readonly Row[]) =>
    ids
      .flatMap((id) => rows.find((row) => row.id === id) ?? [])
      .map((row) => cell(row, first))
      .join('／')
  return [{ ...place, kind: 'moved', from: words(before, old), to: words(after, current) }]
}
