/**
 * Measures work side by side in one run: ours, a peer that does the same, and the physical limit. Contestants take
 * turns, round by round, so that a noisy machine is unfair to all alike; what counts is the ratio, not the seconds.
 */
import { median, slope } from './statistics.ts'

/** What a benchmark is given: `export async function textSheets({ projectFolder }: Surroundings): Promise<Report>`. */
export interface Surroundings {
  /** Benchmarks run from a temporary file: paths start here, not at `import.meta.url`. */
  readonly projectFolder: string
  /** Tells the person who waits; never the data. */
  say(message: string): void
}

/** What a benchmark gives back. */
export interface Report {
  /** The row of the table of bars it answers: `W1`. */
  readonly id: string
  readonly title: string
  readonly comparisons?: readonly Comparison[]
  readonly growths?: readonly Growth[]
  readonly bars?: readonly Bar[]
}

export interface Contestant {
  readonly name: string
  readonly role: 'ours' | 'peer' | 'limit'
  /** Does the work once and gives how much was done, in the unit of the comparison. Throws when it did it wrong. */
  work(): number | Promise<number>
}

export interface Standing {
  readonly name: string
  readonly role: Contestant['role']
  /** Units a second, median of the rounds. */
  readonly perSecond: number
  /** Slowest and fastest round, units a second. */
  readonly range: readonly [number, number]
  /** Time this process spent computing, in microseconds a unit; work of other processes is not in it. */
  readonly cpuMicroseconds: number
  /** How many times as fast ours is as this one; null without one of ours. */
  readonly ourRatio: number | null
}

export interface Comparison {
  readonly title: string
  readonly unit: string
  readonly rounds: number
  readonly standings: readonly Standing[]
}

/** One size of the data and the median seconds the work took with it. */
export interface Point {
  readonly size: number
  readonly seconds: number
}

export interface Growth {
  readonly title: string
  readonly points: readonly Point[]
  /** Of the line through the points, both axes logarithmic: 0 flat, 1 in proportion to the size. */
  readonly slope: number
}

/** A bar to be held against what was measured. */
export interface Bar {
  readonly says: string
  readonly measured: string
  readonly holds: boolean
}

interface Lap {
  readonly perSecond: number
  readonly cpuMicroseconds: number
}

/**
 * @param options `rounds` are counted after one round that only warms up
 */
export async function compare(
  title: string,
  unit: string,
  contestants: readonly Contestant[],
  { rounds = 7 }: { readonly rounds?: number } = {},
): Promise<Comparison> {
  const laps = new Map<Contestant, Lap[]>(contestants.map((contestant) => [contestant, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of inTurn(contestants, round)) {
      const lap = await measureLap(contestant)
      if (round > 0) laps.get(contestant)?.push(lap)
    }
  }
  const ours = contestants.find(({ role }) => role === 'ours')
  const ourSpeed = ours ? median((laps.get(ours) ?? []).map(({ perSecond }) => perSecond)) : null
  const standings = contestants.map((contestant) =>
    standing(contestant, laps.get(contestant) ?? [], ourSpeed),
  )
  return { title, unit, rounds, standings }
}

/**
 * How the time of one piece of work grows with the data.
 *
 * @param prepare Makes the data of a size and gives the work to be timed; what it takes itself is not counted
 */
export async function grow(
  title: string,
  sizes: readonly number[],
  prepare: (size: number) => Promise<() => unknown> | (() => unknown),
  { rounds = 5 }: { readonly rounds?: number } = {},
): Promise<Growth> {
  const points: Point[] = []
  for (const size of sizes) {
    const work = await prepare(size)
    const seconds: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const begun = performance.now()
      await work()
      if (round > 0) seconds.push((performance.now() - begun) / 1_000)
    }
    points.push({ size, seconds: median(seconds) })
  }
  return { title, points, slope: slope(points) }
}

/** Each round begins with another contestant: none always runs on the memory the same other one left. */
function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % Math.max(all.length, 1)
  return [...all.slice(first), ...all.slice(0, first)]
}

async function measureLap({ name, work }: Contestant): Promise<Lap> {
  const cpuBefore = process.cpuUsage()
  const begun = performance.now()
  const amount = await work()
  const seconds = (performance.now() - begun) / 1_000
  const { user, system } = process.cpuUsage(cpuBefore)
  if (!(amount > 0)) throw new RangeError(`${name}: nothing was done, so nothing was measured`)
  return { perSecond: amount / seconds, cpuMicroseconds: (user + system) / amount }
}

function standing(
  { name, role }: Contestant,
  laps: readonly Lap[],
  ourSpeed: number | null,
): Standing {
  const speeds = laps.map(({ perSecond }) => perSecond)
  const perSecond = median(speeds)
  return {
    name,
    role,
    perSecond,
    range: [Math.min(...speeds), Math.max(...speeds)],
    cpuMicroseconds: median(laps.map(({ cpuMicroseconds }) => cpuMicroseconds)),
    ourRatio: ourSpeed === null ? null : ourSpeed / perSecond,
  }
}
