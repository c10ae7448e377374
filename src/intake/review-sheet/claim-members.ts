/**
 * Who has taken which part of a review sheet: the values this form has a field for are fields, their names and the
 * signs around them labels. A name the form does not know, a name that comes a second time, and a value that is not what
 * the form asks for stay free, name and value, and so are listed as unread.
 */
import type { Node } from 'jsonc-parser'
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Span } from '../../lib/span.ts'
import { claim, type Ledger } from '../ledger.ts'
import type { SourceText } from '../source-text.ts'
import { digitsOf, isBlank, spanInside, spanOf } from './json-members.ts'

/** What a value has to be, to be read: words, a number, the year of its row, or rows of a year and any amounts. */
type KnownValue = 'text' | 'number' | 'year' | 'amounts'

/** What the form has a field for, by name; a list of objects holds names of its own. */
export interface KnownMembers {
  readonly [name: string]: KnownMembers | KnownValue
}

/** Fields of 行政事業レビューシート that are read. */
export const reviewSheetMembers: KnownMembers = {
  公開年度: 'number',
  府省庁: 'text',
  事業名: 'text',
  事業番号: 'text',
  事業目的: 'text',
  事業概要: 'text',
  アウトカム: {
    成果目標: 'text',
    成果指標: 'text',
    単位: 'text',
    目標値: 'number',
    目標最終年度: 'number',
    成果実績: { 年度: 'year', 成果実績: 'number', 目標値: 'number' },
  },
  アウトプット: {
    活動指標: 'text',
    単位: 'text',
    活動実績: { 年度: 'year', 活動実績: 'number', 当初見込み: 'number' },
  },
  予算: 'amounts',
}

/** A value that was taken, under the names that lead to it. */
export interface Leaf {
  /** `アウトカム.0.単位` */
  readonly path: string
  /** The last of the names. */
  readonly label: string
  readonly span: Span
}

type Known = KnownMembers | KnownValue

/** @returns Every text and number that was taken as a field */
export function claimMembers(
  source: SourceText,
  object: Node,
  known: Known,
  path = '',
): readonly Leaf[] {
  const { children = [] } = object
  claimFrame(source.ledger, object, children)
  const undated = isUndated(source, object, known)
  const seen = new Set<string>()
  return children.flatMap((property) => {
    const [name, value] = property.children ?? []
    if (name === undefined || value === undefined) return []
    const text = String(name.value)
    const inner = seen.has(text) ? null : knownIn(known, text)
    seen.add(text)
    const taken = inner === null ? value.type === 'null' : isAsAsked(source, value, inner)
    if (!taken || (undated && inner === 'number' && !isBlank(value))) {
      claimSigns(source.ledger, value)
      return []
    }
    claim(source.ledger, spanOf(name), 'label')
    claim(source.ledger, { start: name.offset + name.length, end: value.offset }, 'markup')
    return claimValue(source, value, inner ?? 'text', `${path}.${text}`)
  })
}

/** A figure of no year is a figure of nothing. */
function isUndated({ text }: SourceText, object: Node, known: Known): boolean {
  if (knownIn(known, '年度') !== 'year') return false
  const year = object.children?.find(({ children }) => children?.[0]?.value === '年度')
  return !isYear(text, year?.children?.[1])
}

function isYear(text: string, value: Node | undefined): boolean {
  const digits = value === undefined ? null : digitsOf(text, value)
  return digits !== null && findFiscalYear(Number(digits.text)) !== null
}

/** Whether the value is of the kind that is read here. */
function isAsAsked({ text }: SourceText, value: Node, known: Known): boolean {
  if (isBlank(value)) return true
  if (known === 'text') return value.type === 'string'
  if (known === 'number') return digitsOf(text, value) !== null
  if (known === 'year') return isYear(text, value)
  return value.type === 'array'
}

function claimValue(source: SourceText, value: Node, known: Known, path: string): readonly Leaf[] {
  if (value.type !== 'array') return claimLeaf(source.ledger, value, path)
  const { children = [] } = value
  claimFrame(source.ledger, value, children)
  return children.flatMap((part, at) =>
    part.type === 'object' ? claimMembers(source, part, known, `${path}.${at}`) : [],
  )
}

/** `null`, an empty text or a dash says that a field is blank; the quotation marks of a text are none of its words. */
function claimLeaf(ledger: Ledger, node: Node, path: string): readonly Leaf[] {
  const span = node.type === 'string' ? spanInside(node) : spanOf(node)
  const blank = isBlank(node)
  claim(ledger, span, blank ? 'blank' : 'field')
  claim(ledger, spanOf(node), 'markup')
  return blank ? [] : [{ path, label: labelOf(path), span }]
}

/** アウトカム.0.単位 → 単位; an entry of a plain list is called as the list is. */
function labelOf(path: string): string {
  return path.split('.').findLast((name) => !/^\d*$/.test(name)) ?? ''
}

function knownIn(known: Known, name: string): Known | null {
  if (known === 'amounts') return name === '年度' ? 'year' : 'number'
  return typeof known === 'object' && Object.hasOwn(known, name) ? (known[name] ?? null) : null
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
