/**
 * The record of who saw and did what, as a chain: each entry holds the hash of the one before it, so whoever
 * changes, removes or adds one in the middle breaks every hash after it. Whoever keeps a head elsewhere can tell
 * even a whole chain written anew.
 */
import { createHash } from 'node:crypto'
import type { Actor } from './actor.ts'

export type AuditOutcome = 'done' | 'seen' | 'failed' | 'refused'

export interface AuditedAct {
  readonly act: string
  readonly outcome: AuditOutcome
  /** The sentence of the policy that allowed it; null where none did or none was asked. */
  readonly rule: string | null
  /** What it was done to, `draft:1b4…`; null where there is nothing to point at. */
  readonly about: string | null
  /** Codes of the problems it failed by, or a few words. */
  readonly details: readonly string[]
}

export interface AuditHead {
  readonly position: number
  readonly hash: string
}

export const beginning: AuditHead = { position: 0, hash: '0'.repeat(64) }

export interface AuditEntry extends AuditHead {
  /** The exact words that were hashed. */
  readonly content: string
}

interface EntryFacts {
  readonly municipality: string
  readonly at: Date
  readonly who: Actor
  readonly address: string | null
  readonly did: AuditedAct
}

/** Writes the entry that follows another. The order of its members is part of what is hashed. */
export function auditEntry(before: AuditHead, facts: EntryFacts): AuditEntry {
  const { municipality, at, who, address, did } = facts
  const position = before.position + 1
  const actor =
    who.kind === 'person'
      ? { kind: who.kind, id: who.id, name: who.name }
      : who.kind === 'system'
        ? { kind: who.kind, name: who.name }
        : who.kind === 'token'
          ? { kind: who.kind, token: who.id, name: who.name }
          : { kind: who.kind }
  const { act, outcome, rule, about, details } = did
  const content = JSON.stringify({
    municipality,
    position,
    at: at.toISOString(),
    actor,
    address,
    act,
    outcome,
    rule,
    about,
    details,
    before: before.hash,
  })
  return { position, content, hash: hashEntry(content) }
}

export function hashEntry(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** What an entry says, read back from its content. */
export interface AuditFacts {
  readonly municipality: string
  readonly position: number
  readonly at: string
  readonly actor: { readonly kind: Actor['kind']; readonly id?: string; readonly name?: string }
  readonly address: string | null
  readonly act: string
  readonly outcome: AuditOutcome
  readonly rule: string | null
  readonly about: string | null
  readonly details: readonly string[]
  readonly before: string
}

export function auditFacts({ content }: Pick<AuditEntry, 'content'>): AuditFacts {
  return JSON.parse(content) as AuditFacts
}

/** The columns beside an entry's content, by which it is found. */
export interface FoundBy {
  readonly at: Date
  readonly actor: string | null
  readonly act: string
  readonly about: string | null
}

/**
 * Holds an entry against the one before it.
 *
 * @returns What does not fit, in words; null when all does
 */
export function auditFault(
  before: AuditHead,
  entry: AuditEntry & FoundBy,
  municipality: string,
): string | null {
  const { position, content, hash } = entry
  if (position !== before.position + 1) return `${before.position + 1}番の記録がありません`
  if (hashEntry(content) !== hash) return `${position}番の記録の中身が、指紋と合いません`
  const facts = auditFacts(entry)
  if (facts.before !== before.hash) return `${position}番の記録が、前の記録とつながりません`
  const same =
    facts.position === position &&
    facts.municipality === municipality &&
    facts.at === entry.at.toISOString() &&
    (facts.actor.id ?? null) === entry.actor &&
    facts.act === entry.act &&
    facts.about === entry.about
  return same ? null : `${position}番の記録の見出しが、中身と合いません`
}

/** Whether a value read from a file is a head. */
export function hasHeadShape(value: unknown): value is AuditHead {
  if (typeof value !== 'object' || value === null) return false
  const { position, hash } = value as Partial<Record<keyof AuditHead, unknown>>
  return Number.isSafeInteger(position) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
}
