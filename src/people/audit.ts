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
