/**
 * The pillars of one plan as a tree. A city names the pillars it has; those between a named one and its trunk are
 * put in without a label, so that a sheet always finds its place.
 */
import type { Problem } from '../lib/problem.ts'
import { type Pillar, parsePillar } from './pillar.ts'

/** A pillar as a city's data names it. */
export interface PillarEntry {
  /** Code of the plan it belongs to. */
  readonly framework: string
  /** As sheets print it: `改革の柱1 Ⅲ-ア`. */
  readonly pillar: string
  /** Its heading in the plan. */
  readonly label: string
}

export interface PillarNode {
  readonly sortKey: string
  /** The last step of its path: `ア`, `(4)`; the trunk's is its number. */
  readonly step: string
  /** null where the city's data does not name it. */
  readonly label: string | null
  readonly children: readonly PillarNode[]
}

export interface PillarTree {
  /** Trunks, in order. */
  readonly roots: readonly PillarNode[]
  /** Entries that could not be read. */
  readonly problems: readonly Problem[]
}

/** The tree of one plan's pillars, in the order of the plan. */
export function pillarTree(entries: readonly PillarEntry[], framework: string): PillarTree {
  const labels = new Map<string, string>()
  const pillars: Pillar[] = []
  const problems: Problem[] = []
  for (const entry of entries.filter((each) => each.framework === framework)) {
    const read = parsePillar(entry.pillar)
    if (!read.ok) problems.push(...read.problems)
    else {
      const [pillar] = read.value
      pillars.push(pillar)
      labels.set(pillar.sortKey, entry.label)
    }
  }
  return { roots: nodesUnder(pillars, 1, labels), problems }
}

/** The nodes at `depth`, each holding what lies under it; `pillars` are all of one branch. */
function nodesUnder(
  pillars: readonly Pillar[],
  depth: number,
  labels: ReadonlyMap<string, string>,
): readonly PillarNode[] {
  const branches = new Map<string, Pillar[]>()
  for (const pillar of pillars.filter(({ path }) => path.length >= depth)) {
    const key = keyAt(pillar, depth)
    branches.set(key, [...(branches.get(key) ?? []), pillar])
  }
  return [...branches]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sortKey, members]) => ({
      sortKey,
      step: members[0]?.path[depth - 1] ?? '',
      label: labels.get(sortKey) ?? null,
      children: nodesUnder(members, depth + 1, labels),
    }))
}

/** The sort key of a pillar's ancestor `depth` steps from the trunk; the key opens with the volume. */
function keyAt(pillar: Pillar, depth: number): string {
  return pillar.sortKey
    .split('/')
    .slice(0, depth + 1)
    .join('/')
}

/** Whether a pillar is the other one or lies under it in the same plan. */
export function isWithin(pillar: Pillar, other: Pillar): boolean {
  return pillar.sortKey === other.sortKey || pillar.sortKey.startsWith(`${other.sortKey}/`)
}
