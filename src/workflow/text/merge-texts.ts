/**
 * Two people write one sheet: field by field, what only one of them changed is taken, what both changed differently is
 * a conflict in which nothing is lost. A row one deleted and the other changed stays, and says so.
 */
import { type ListField, listField, plainField } from './form-fields.ts'
import { cell, makeSheetText, type Row, type SheetText } from './sheet-text.ts'

export interface Merge {
  /** Both texts together; where they conflict, theirs. */
  readonly text: SheetText
  readonly conflicts: readonly Conflict[]
}

export interface Conflict {
  /** `title`, `yearTargets.k3.sentence`, `yearTargets.k3` for a whole row, `yearTargets` for an order. */
  readonly path: string
  readonly label: string
  readonly base: string
  /** What the second to save wrote; null where the row was deleted. */
  readonly mine: string | null
  /** What is stored by now. */
  readonly theirs: string | null
}

/**
 * @param base The text both began from
 * @param mine The text of whoever saves now
 * @param theirs The text that was saved since
 */
export function mergeTexts(base: SheetText, mine: SheetText, theirs: SheetText): Merge {
  const conflicts: Conflict[] = []
  const text = makeSheetText(
    (name) => {
      const versions = {
        base: base.fields[name],
        mine: mine.fields[name],
        theirs: theirs.fields[name],
      }
      return mergeWords({ path: name, label: plainField(name).label }, versions, conflicts)
    },
    (name) => {
      const versions = {
        base: base.lists[name],
        mine: mine.lists[name],
        theirs: theirs.lists[name],
      }
      return mergeRows(name, versions, conflicts)
    },
  )
  return { text, conflicts }
}

interface Three<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

function mergeWords(
  place: { readonly path: string; readonly label: string },
  { base, mine, theirs }: Three<string>,
  conflicts: Conflict[],
): string {
  if (mine === base || mine === theirs) return theirs
  if (theirs === base) return mine
  conflicts.push({ ...place, base, mine, theirs })
  return theirs
}

function mergeRows(
  name: ListField,
  { base, mine, theirs }: Three<readonly Row[]>,
  conflicts: Conflict[],
): readonly Row[] {
  const at = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const [before, own, other] = [at(base), at(mine), at(theirs)]
  const merged = new Map<string, Row>()
  for (const id of new Set([...other.keys(), ...own.keys()])) {
    const row = mergeRow(
      name,
      id,
      { base: before.get(id), mine: own.get(id), theirs: other.get(id) },
      conflicts,
    )
    if (row !== null) merged.set(id, row)
  }
  const order = mergeOrder(
    { base: ids(base), mine: ids(mine), theirs: ids(theirs) },
    { path: name, label: `${listField(name).label}の順番` },
    conflicts,
  )
  return order.flatMap((id) => merged.get(id) ?? [])
}

function mergeRow(
  name: ListField,
  id: string,
  { base, mine, theirs }: Three<Row | undefined>,
  conflicts: Conflict[],
): Row | null {
  if (mine !== undefined && theirs !== undefined) {
    const columns = Object.entries(listField(name).columns)
    const cells = columns.map(([column, { label }]) => {
      const versions = {
        base: base === undefined ? '' : cell(base, column),
        mine: cell(mine, column),
        theirs: cell(theirs, column),
      }
      const place = { path: `${name}.${id}.${column}`, label: `${listField(name).label}：${label}` }
      return [column, mergeWords(place, versions, conflicts)]
    })
    return { id, cells: Object.fromEntries(cells) }
  }
  const left = mine ?? theirs
  if (left === undefined || base === undefined) return left ?? null
  if (sameRow(left, base)) return null
  conflicts.push({
    path: `${name}.${id}`,
    label: listField(name).label,
    base: wordsOfRow(base),
    mine: mine === undefined ? null : wordsOfRow(mine),
    theirs: theirs === undefined ? null : wordsOfRow(theirs),
  })
  return left
}

function sameRow(a: Row, b: Row): boolean {
  return Object.keys({ ...a.cells, ...b.cells }).every(
    (column) => cell(a, column) === cell(b, column),
  )
}

/** A row's cells in one line, for people. */
export function wordsOfRow(row: Row): string {
  return Object.values(row.cells)
    .filter((text) => text !== '')
    .join(' / ')
}

/** The order of whoever moved rows; rows that only the other has come behind the row they stood behind. */
function mergeOrder(
  { base, mine, theirs }: Three<readonly string[]>,
  place: { readonly path: string; readonly label: string },
  conflicts: Conflict[],
): readonly string[] {
  const common = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)))
  const kept = (order: readonly string[]) => order.filter((id) => common.has(id)).join(' ')
  const [was, own, other] = [kept(base), kept(mine), kept(theirs)]
  const both = own !== was && other !== was && own !== other
  if (both) conflicts.push({ ...place, base: was, mine: own, theirs: other })
  const [lead, follow] = own !== was && !both ? [mine, theirs] : [theirs, mine]
  return follow.reduce<string[]>(
    (order, id, index) => {
      if (order.includes(id)) return order
      const behind = follow.slice(0, index).findLast((each) => order.includes(each))
      order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, id)
      return order
    },
    [...lead],
  )
}

function ids(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id)
}
