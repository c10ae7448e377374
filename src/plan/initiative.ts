/**
 * Identity of initiatives (取組項目) over the years. Numbers change with every plan and titles are reworded, so a
 * sheet is recognised by what it says and measures; its number never counts.
 */
import { compareTraits, type Likeness, type Traits, traitsOf } from './initiative-likeness.ts'
import type { Sheet } from './sheet.ts'

/** How the sheets of two years belong together; positions are indexes in the lists given. */
export interface InitiativeMatches {
  /** In order of the current sheets. */
  readonly pairs: readonly InitiativePair[]
  /** Positions of current sheets that no former sheet became. */
  readonly added: readonly number[]
  /** Positions of former sheets that became none of the current ones. */
  readonly removed: readonly number[]
}

export interface InitiativePair {
  readonly previous: number
  readonly current: number
  /** Below 1, however sure: pairs are made from 0.5 on. */
  readonly score: number
  readonly likenesses: readonly Likeness[]
  readonly renumbered: boolean
  /** The title or the theme reads differently, spelling variants not counted. */
  readonly renamed: boolean
  /** A sheet that is left over was nearly as like: a person should look. */
  readonly ambiguous: boolean
}

const lowest = 0.5
/** How near the second best has to come to make a pair doubtful. */
const near = 0.08

/** Pairs the sheets of a former year with those of the current one, best likeness first, each sheet at most once. */
export function matchInitiatives(
  previous: readonly Sheet[],
  current: readonly Sheet[],
): InitiativeMatches {
  const before = previous.map(traitsOf)
  const after = current.map(traitsOf)
  const candidates = after
    .flatMap((traits, at) =>
      before.map((former, from) => ({
        previous: from,
        current: at,
        ...compareTraits(former, traits),
      })),
    )
    .filter(({ score }) => score >= lowest)
    .sort((a, b) => b.score - a.score || a.current - b.current || a.previous - b.previous)
  const taken = { previous: new Set<number>(), current: new Set<number>() }
  const chosen = candidates.filter((candidate) => {
    if (taken.previous.has(candidate.previous) || taken.current.has(candidate.current)) return false
    taken.previous.add(candidate.previous)
    taken.current.add(candidate.current)
    return true
  })
  const pairs = chosen.map((pair) => ({
    ...pair,
    renumbered: previous[pair.previous]?.number !== current[pair.current]?.number,
    renamed: renamed(before[pair.previous], after[pair.current]),
    ambiguous: candidates.some(
      (rival) =>
        pair.score - rival.score < near &&
        ((rival.current === pair.current && !taken.previous.has(rival.previous)) ||
          (rival.previous === pair.previous && !taken.current.has(rival.current))),
    ),
  }))
  return {
    pairs: pairs.sort((a, b) => a.current - b.current),
    added: positions(current).filter((at) => !taken.current.has(at)),
    removed: positions(previous).filter((at) => !taken.previous.has(at)),
  }
}

function positions(sheets: readonly Sheet[]): readonly number[] {
  return sheets.map((_, position) => position)
}

function renamed(before: Traits | undefined, after: Traits | undefined): boolean {
  return before?.title.key !== after?.title.key || before?.theme.key !== after?.theme.key
}
