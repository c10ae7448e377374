/**
 * Who has taken which character of a source: markup, a label, a legend, a mark, a blank or a field. The first claim
 * stands, and what nobody claimed is unread; nothing can get lost between the two.
 */
import { isSpace } from '../japanese/white-space.ts'
import type { Span } from '../lib/span.ts'
import type { Unread } from '../plan/document.ts'
import { lineCounter } from './line-counter.ts'

export interface Ledger {
  /** One claim code for each UTF-16 code unit of the text. */
  readonly claims: Uint8Array
}

export const claimKinds = ['none', 'markup', 'label', 'legend', 'mark', 'blank', 'field'] as const
export type ClaimKind = Exclude<(typeof claimKinds)[number], 'none'>

const codeOf = Object.fromEntries(claimKinds.map((kind, code) => [kind, code])) as Record<
  ClaimKind,
  number
>

export function openLedger(length: number): Ledger {
  return { claims: new Uint8Array(length) }
}

/** Takes what is still free in the span. */
export function claim({ claims }: Ledger, { start, end }: Span, kind: ClaimKind): void {
  const code = codeOf[kind]
  for (let at = start; at < end; at += 1) {
    if (claims[at] === 0) claims[at] = code
  }
}

/** What holds the character at `at`. */
export function claimAt({ claims }: Ledger, at: number): (typeof claimKinds)[number] {
  return claimKinds[claims[at] ?? 0] ?? 'none'
}

/** Every stretch that is neither claimed nor white space, cut at tabs and line ends, in order. */
export function listUnread(text: string, { claims }: Ledger): readonly Unread[] {
  const found: Unread[] = []
  const lineAt = lineCounter(text)
  let at = nextFree(text, claims, 0)
  while (at < text.length) {
    const span = { start: at, end: endOfFree(text, claims, at) }
    found.push({ line: lineAt(at), text: text.slice(span.start, span.end), span })
    at = nextFree(text, claims, span.end)
  }
  return found
}

function nextFree(text: string, claims: Uint8Array, from: number): number {
  let at = from
  while (at < text.length && (claims[at] !== 0 || isSpace(text.charCodeAt(at)))) at += 1
  return at
}

/** One past the last free character before a claim, a tab or a line end. */
function endOfFree(text: string, claims: Uint8Array, from: number): number {
  let last = from
  for (let at = from; at < text.length && claims[at] === 0; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x09 || code === 0x0a) break
    if (!isSpace(code)) last = at
  }
  return last + 1
}
