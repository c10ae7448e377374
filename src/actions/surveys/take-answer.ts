/**
 * An answer is acknowledged when it is safe: answers that come at the same time share one transaction, which uses their
 * tickets up and keeps what was said sealed.
 */
import { randomUUID } from 'node:crypto'
import { type Gathering, gather } from '../../lib/gather.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Store } from '../../store/store.ts'
import { recordAnswers, type Way } from '../../store/survey/answer-store.ts'
import { ofStore } from './of-store.ts'
import { sealWritten } from './sealed-answers.ts'

export interface Arriving {
  readonly hash: string
  /** By `writeAnswer`: a text is less to keep alive while it waits than the lists it was read into. */
  readonly written: string
  readonly way: Way
  /** ISO day. */
  readonly day: string
}

/** As many as one commit carries; while one lot is on its way to the disk the next is sealed. */
const options = { most: 512, lanes: 2 }

interface Door {
  readonly seals: Seals
  readonly gathering: Gathering<Arriving, boolean>
}

const doors = new WeakMap<Store, Map<string, Door>>()

/** @returns Whether the ticket was good and the answer is kept */
export function takeAnswer(
  store: Store,
  seals: Seals,
  survey: string,
  arriving: Arriving,
): Promise<boolean> {
  const own = ofStore(doors, store)
  let door = own.get(survey)
  if (door === undefined || door.seals !== seals) {
    door = { seals, gathering: openDoor(store, seals, survey) }
    own.set(survey, door)
  }
  return door.gathering.add(arriving)
}

function openDoor(store: Store, seals: Seals, survey: string): Gathering<Arriving, boolean> {
  return gather<Arriving, boolean>(async (lot) => {
    const outcomes = new Map<Arriving, boolean | Promise<boolean>>()
    for (const part of partsOf(lot)) {
      try {
        const taken = new Set(await keep(store, seals, survey, part))
        for (const arriving of part) outcomes.set(arriving, taken.has(arriving))
      } catch (cause) {
        // told to those of this part alone: the answers of another may be kept by now
        const failed = Promise.reject(cause)
        failed.catch(() => {}) // it is heard once the other parts are through
        for (const arriving of part) outcomes.set(arriving, failed)
      }
    }
    return lot.map((arriving) => outcomes.get(arriving) ?? false)
  }, options)
}

/** @returns Those that are kept: most often all; where some tickets are not good, the others come again without them */
async function keep(
  store: Store,
  seals: Seals,
  survey: string,
  part: readonly Arriving[],
): Promise<readonly Arriving[]> {
  const [first] = part
  if (first === undefined) return []
  const { way, day } = first
  const inbox = randomUUID()
  const answers = shuffled(part.map(({ written }) => written))
  const sealed = sealWritten(seals, { survey, inbox }, answers)
  const hashes = part.map(({ hash }) => hash)
  const good = await store.write(
    (sql) => recordAnswers(sql, { survey, hashes, way, day, inbox, sealed }),
    { atOnce: true },
  )
  if (good === null) return part
  const left = new Set(good)
  return await keep(
    store,
    seals,
    survey,
    part.filter(({ hash }) => left.has(hash)),
  )
}

/** Lots in which no ticket comes twice and all came one way on one day; most often it is the whole lot. */
function partsOf(lot: readonly Arriving[]): readonly (readonly Arriving[])[] {
  const parts: { readonly seen: Set<string>; readonly all: [Arriving, ...Arriving[]] }[] = []
  for (const arriving of lot) {
    const { hash, way, day } = arriving
    const part = parts.find(
      ({ seen, all: [first] }) => first.way === way && first.day === day && !seen.has(hash),
    )
    part?.seen.add(hash)
    part?.all.push(arriving)
    if (part === undefined) parts.push({ seen: new Set([hash]), all: [arriving] })
  }
  return parts.map(({ all }) => all)
}
