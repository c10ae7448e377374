/**
 * Letters that say nearly the same, found among thousands without holding each against each. A fingerprint is cut into
 * bands of three slots; two that share enough have a band in common, for what differs is too little to spoil them all.
 */
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import { alike, likeness } from './likeness.ts'

/** Letters older than this are not compared. */
export const comparedDays = 180
/** Proposed at most. */
export const mostAlike = 5

const slotsInBand = 3
/** A band keeps its newest: a campaign of a thousand equal letters is not compared with itself a thousand times. */
const mostInBand = 20

interface Indexed {
  readonly id: string
  readonly on: CalendarDate
  readonly fingerprint: readonly number[]
}

export class AlikeIndex {
  /** By band, by the mixed slots in it. */
  readonly #bands: Map<number, Indexed[]>[] = []

  /** In the order in which they came in. */
  add(letter: Indexed): void {
    for (const [band, key] of bandsOf(letter.fingerprint).entries()) {
      this.#bands[band] ??= new Map()
      const own = this.#bands[band].get(key)
      if (own === undefined) this.#bands[band].set(key, [letter])
      else {
        own.push(letter)
        if (own.length > mostInBand) own.shift()
      }
    }
  }

  /** @returns Ids, the likest first */
  find({ on, fingerprint }: Omit<Indexed, 'id'>): readonly string[] {
    const since = addDays(on, -comparedDays)
    const beside = new Set<Indexed>()
    for (const [band, key] of bandsOf(fingerprint).entries()) {
      for (const each of this.#bands[band]?.get(key) ?? []) {
        if (each.on >= since) beside.add(each)
      }
    }
    return [...beside]
      .map((each) => ({ id: each.id, share: likeness(fingerprint, each.fingerprint) }))
      .filter(({ share }) => share >= alike)
      .toSorted((a, b) => b.share - a.share)
      .slice(0, mostAlike)
      .map(({ id }) => id)
  }
}

/** Different slots may come to one key: what is found is compared whole. */
function bandsOf(fingerprint: readonly number[]): readonly number[] {
  const bands = Math.floor(fingerprint.length / slotsInBand)
  return Array.from({ length: bands }, (_, band) => {
    let key = 0
    for (let at = band * slotsInBand; at < (band + 1) * slotsInBand; at += 1) {
      key = (Math.imul(key, 0x0100_0193) ^ (fingerprint[at] ?? 0)) >>> 0
    }
    return key
  })
}
