/**
 * A sheet that was split or merged takes its lines with it. Lines of a sheet that came or went are looked for where they
 * stood before or stand now; most of them in one other sheet, and the sheet is a part of that one.
 */
import { factsOf } from './line-facts.ts'
import type { VersionLine, VersionUnit } from './version-unit.ts'

export type UnitPair = readonly [old: VersionUnit, current: VersionUnit]

export interface Parting {
  /** The sheet that came (split) or went (merged). */
  readonly part: VersionUnit
  /** The pair it was split from or merged into. */
  readonly whole: UnitPair
}

export interface Partings {
  readonly splits: readonly Parting[]
  readonly merges: readonly Parting[]
  /** The pairs without the lines that only moved. */
  readonly pairs: readonly UnitPair[]
}

export function findPartings(
  pairs: readonly UnitPair[],
  removed: readonly VersionUnit[],
  added: readonly VersionUnit[],
): Partings {
  const splits = added.flatMap((part) => partOf(part, pairs, ([old, now]) => lost(old, now)))
  const merges = removed.flatMap((part) => partOf(part, pairs, ([old, now]) => lost(now, old)))
  return {
    splits,
    merges,
    pairs: pairs.map((pair) => {
      const parts = (partings: readonly Parting[]) =>
        partings.filter(({ whole }) => whole === pair).map(({ part }) => part)
      const [old, current] = pair
      return [
        withoutLinesOf(old, parts(splits), lost(old, current)),
        withoutLinesOf(current, parts(merges), lost(current, old)),
      ] as const
    }),
  }
}

/** One line can be a chance; a heading or a common phrase moves nothing. */
const fewest = 2

function partOf(
  part: VersionUnit,
  pairs: readonly UnitPair[],
  missing: (pair: UnitPair) => ReadonlySet<string>,
): readonly Parting[] {
  const lines = linesOf(part)
  const shared = pairs.map((whole) => {
    const gone = missing(whole)
    return { whole, count: lines.filter((line) => gone.has(keyOf(line))).length }
  })
  const best = shared.toSorted((a, b) => b.count - a.count)[0]
  if (best === undefined || best.count < fewest || best.count * 2 < lines.length) return []
  return [{ part, whole: best.whole }]
}

/** Lines of one side that stand nowhere on the other. */
function lost(from: VersionUnit, other: VersionUnit): ReadonlySet<string> {
  const kept = new Set(linesOf(other).map(keyOf))
  return new Set(
    linesOf(from)
      .map(keyOf)
      .filter((key) => !kept.has(key)),
  )
}

function linesOf({ prose, activities, targets }: VersionUnit): readonly VersionLine[] {
  return [...prose, ...activities, ...targets]
}

function keyOf({ text }: VersionLine): string {
  return factsOf(text).sense
}

function withoutLinesOf(
  unit: VersionUnit,
  parts: readonly VersionUnit[],
  gone: ReadonlySet<string>,
): VersionUnit {
  if (parts.length === 0) return unit
  const keys = parts.flatMap(linesOf).map(keyOf)
  const moved = new Set(keys.filter((key) => gone.has(key)))
  const stays = (line: VersionLine) => !moved.has(keyOf(line))
  return {
    ...unit,
    prose: unit.prose.filter(stays),
    activities: unit.activities.filter(stays),
    targets: unit.targets.filter(stays),
  }
}
