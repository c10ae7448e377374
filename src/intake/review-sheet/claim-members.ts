/**
 * Who has taken which part of a review sheet: the values this form has a field for are fields, their names and the
 * signs around them labels; a name the form does not know stays free with its value, and so is listed as unread.
 */
import type { Node } from 'jsonc-parser'
import type { Span } from '../../lib/span.ts'
import { claim, type Ledger } from '../ledger.ts'
import { spanInside, spanOf } from './json-members.ts'

/** What the form has a field for, by name; a list or an object of them holds names of its own. */
export interface KnownMembers {
  readonly [name: string]: KnownMembers | 'value' | 'values'
}

/** Fields of 行政事業レビューシート that are read. */
export const reviewSheetMembers: KnownMembers = {
  公開年度: 'value',
  府省庁: 'value',
  事業名: 'value',
  事業番号: 'value',
  事業目的: 'value',
  事業概要: 'value',
  アウトカム: {
    成果目標: 'value',
    成果指標: 'value',
    単位: 'value',
    目標値: 'value',
    目標最終年度: 'value',
    成果実績: { 年度: 'value', 成果実績: 'value', 目標値: 'value' },
  },
  アウトプット: {
    活動指標: 'value',
    単位: 'value',
    活動実績: { 年度: 'value', 活動実績: 'value', 当初見込み: 'value' },
  },
  予算: 'values',
}

/** A value that was taken, under the names that lead to it. */
export interface Leaf {
  /** `アウトカム.0.単位` */
  readonly path: string
  /** The last of the names. */
  readonly label: string
  readonly span: Span
}

type Known = KnownMembers | 'value' | 'values'

/** @returns Every text and number that was taken as a field */
export function claimMembers(ledger: Ledger, node: Node, known: Known, path = ''): readonly Leaf[] {
  const { children } = node
  if (children === undefined) return claimLeaf(ledger, node, path)
  claimFrame(ledger, node, children)
  return children.flatMap((child, at) =>
    child.type === 'property'
      ? claimProperty(ledger, child, known, path)
      : claimMembers(ledger, child, known, `${path}.${at}`),
  )
}

/** `null` says that a field is blank; the quotation marks of a text are none of its words. */
function claimLeaf(ledger: Ledger, node: Node, path: string): readonly Leaf[] {
  if (node.type === 'null') {
    claim(ledger, spanOf(node), 'blank')
    return []
  }
  const span = node.type === 'string' ? spanInside(node) : spanOf(node)
  claim(ledger, span, 'field')
  claim(ledger, spanOf(node), 'markup')
  return [{ path, label: labelOf(path), span }]
}

function claimProperty(
  ledger: Ledger,
  property: Node,
  known: Known,
  path: string,
): readonly Leaf[] {
  const [name, value] = property.children ?? []
  if (name === undefined || value === undefined) return []
  const inner = knownIn(known, String(name.value))
  if (inner === null && value.type !== 'null') {
    claimSigns(ledger, value)
    return []
  }
  claim(ledger, spanOf(name), 'label')
  claim(ledger, { start: name.offset + name.length, end: value.offset }, 'markup')
  return claimMembers(ledger, value, inner ?? 'value', `${path}.${String(name.value)}`)
}

/** アウトカム.0.単位 → 単位; an entry of a plain list is called as the list is. */
function labelOf(path: string): string {
  return path.split('.').findLast((name) => !/^\d*$/.test(name)) ?? ''
}

function knownIn(known: Known, name: string) {
  if (known === 'values') return 'values'
  return known !== 'value' && Object.hasOwn(known, name) ? (known[name] ?? null) : null
}

/** Of what is unknown only the signs that part it are taken. */
function claimSigns(ledger: Ledger, { children, ...node }: Node): void {
  if (children === undefined) return
  if (node.type !== 'property') claimFrame(ledger, node, children)
  for (const child of children) claimSigns(ledger, child)
}

/** Brackets and commas around the parts of a list or an object. */
function claimFrame(
  ledger: Ledger,
  { offset, length }: Pick<Node, 'offset' | 'length'>,
  children: readonly Node[],
): void {
  let from = offset
  for (const child of children) {
    claim(ledger, { start: from, end: child.offset }, 'markup')
    from = child.offset + child.length
  }
  claim(ledger, { start: from, end: offset + length }, 'markup')
}
