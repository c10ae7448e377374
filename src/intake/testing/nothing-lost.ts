/** What must hold of every reading, whatever the document: each character is somewhere, and no field says what was not written. */
import type { Passage } from '../../lib/span.ts'
import { claimAt } from '../ledger.ts'
import type { ReadDocument } from '../read-document.ts'

/** Characters that are no white space and that nothing holds, or that a field holds which no field place shows. */
export function lostCharacters(read: ReadDocument): readonly string[] {
  const { text, ledger, fields, document } = read
  const shown = new Uint8Array(text.length)
  for (const { span } of fields) shown.fill(1, span.start, span.end)
  const unread = new Uint8Array(text.length)
  for (const { span } of document.unread) unread.fill(1, span.start, span.end)
  const lost: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue
    const held = claimAt(ledger, at)
    const nowhere = held === 'none' && unread[at] === 0
    const twice = held !== 'none' && unread[at] === 1
    const hidden = held === 'field' && shown[at] === 0
    if (nowhere || twice || hidden) lost.push(`${at} ${text.charAt(at)} ${held}`)
  }
  return lost
}

/** Passages whose text differs from their place, white space and markup left out; a mark inside may be said or not. */
export function alteredPassages(read: ReadDocument): readonly string[] {
  return listPassages(read.document).flatMap(({ text, span }) => {
    const said = text.replace(/\s+/gu, '')
    const written = writtenAt(read, span.start, span.end)
    if (written.words.includes('&')) return []
    return said === written.words || said === written.withMarks
      ? []
      : [`${said} ≠ ${written.words}`]
  })
}

function writtenAt({ text, ledger }: ReadDocument, start: number, end: number) {
  let words = ''
  let withMarks = ''
  for (let at = start; at < end; at += 1) {
    const held = claimAt(ledger, at)
    const letter = text.charAt(at)
    if (/\s/u.test(letter)) continue
    if (held === 'field') words += letter
    if (held === 'field' || held === 'mark') withMarks += letter
  }
  return { words, withMarks }
}

/** Everything in a document that has words and a place; targets and marks have words of their own. */
export function listPassages(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(listPassages)
  if (typeof value !== 'object' || value === null) return []
  const own = isPassage(value) ? [value] : []
  const inner = Object.entries(value).filter(([key]) => !apart.has(key))
  return [...own, ...inner.flatMap(([, each]) => listPassages(each))]
}

const apart = new Set(['target', 'statedTarget', 'problems', 'unread', 'span'])

function isPassage(value: object): value is Passage {
  return 'text' in value && typeof value.text === 'string' && 'span' in value
}
