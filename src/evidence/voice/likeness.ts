/**
 * How alike two letters are, from fingerprints that do not hold their words: the smallest keyed hashes of their
 * two-letter pieces (MinHash). Two letters stand beside each other where they share most pieces; a person folds them.
 */
import { createHash } from 'node:crypto'
import { bigrams } from '../../japanese/bigram.ts'

const slots = 64

/** At this share of common pieces a letter is proposed as a near-duplicate. */
export const alike = 0.7

/** @returns One number for each slot; empty where the letter has no letters or digits at all */
export function fingerprintOf(text: string): readonly number[] {
  return fingerprinting()(text)
}

/** For many letters at once, which have most of their pieces in common: each piece is hashed once. */
export function fingerprinting(): (text: string) => readonly number[] {
  const hashes = new Map<string, readonly [number, number]>()
  const hashOf = (piece: string) => {
    const known = hashes.get(piece)
    if (known !== undefined) return known
    const digest = createHash('sha256').update(piece).digest()
    const hash = [digest.readUInt32LE(0), digest.readUInt32LE(4) | 1] as const
    hashes.set(piece, hash)
    return hash
  }
  return (text) => {
    const pieces = [...new Set(bigrams(text))]
    if (pieces.length === 0) return []
    const least = new Uint32Array(slots).fill(0xffff_ffff)
    for (const piece of pieces) {
      const [a, b] = hashOf(piece)
      for (let slot = 0; slot < slots; slot += 1) {
        const mixed = scramble((a + Math.imul(slot, b)) >>> 0)
        if (mixed < (least[slot] ?? 0)) least[slot] = mixed
      }
    }
    return [...least]
  }
}

/** 0-1, an estimate of the Jaccard share of their pieces (standard error at most 0.07); 0 where either is empty. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  const same = a.filter((value, slot) => value === b[slot]).length
  return same / a.length
}

/** The last step of a 32-bit hash: neighbours come out far apart. */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85eb_ca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
