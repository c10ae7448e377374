/** Values of a JSON text with their places in it, read by name; numbers keep the digits they were written with. */
import type { Node } from 'jsonc-parser'
import type { Passage, Span } from '../../lib/span.ts'

export interface Digits {
  /** As written: `337.97`, `16500.0`. */
  readonly text: string
  readonly span: Span
}

/** The value under a name; null where the name is missing. */
export function member(object: Node | null, name: string): Node | null {
  const property = object?.children?.find(({ children }) => children?.[0]?.value === name)
  return property?.children?.[1] ?? null
}

/** The parts of a list; [] where there is none. */
export function parts(list: Node | null): readonly Node[] {
  return list?.type === 'array' ? (list.children ?? []) : []
}

/** A text that holds a letter; its place is what stands between the quotation marks. */
export function textIn(object: Node | null, name: string): Passage | null {
  const value = member(object, name)
  if (value?.type !== 'string' || String(value.value).trim() === '') return null
  return { text: String(value.value).trim(), span: spanInside(value) }
}

/** The number under a name; null where the name is missing, or its value blank or no number. */
export function digitsIn(text: string, object: Node | null, name: string): Digits | null {
  const value = member(object, name)
  return value === null ? null : digitsOf(text, value)
}

/**
 * A number, be it written as a text (`"99.9"`); null where it is blank or no number. JSON says nothing of precision:
 * programs write 16500 as `16500.0`.
 */
export function digitsOf(text: string, value: Node): Digits | null {
  if (value.type !== 'number' && value.type !== 'string') return null
  const span = value.type === 'string' ? spanInside(value) : spanOf(value)
  const written = text.slice(span.start, span.end).trim()
  const digits = value.type === 'number' ? written.replace(/\.0+$/, '') : written
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(digits) ? { text: digits, span } : null
}

/** Nothing, no words, or dashes alone. */
export function isBlank({ type, value }: Node): boolean {
  if (type === 'null') return true
  return type === 'string' && /^[\s\-－ー―–—]*$/u.test(String(value))
}

export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length }
}

/** Between the quotation marks. */
export function spanInside({ offset, length }: Node): Span {
  return { start: offset + 1, end: offset + length - 1 }
}
