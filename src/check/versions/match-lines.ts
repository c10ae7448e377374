/** Pairs lines of two versions, the most alike first, each line once; equal ones in their order. */
export interface MatchedLines<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly removed: readonly T[]
  readonly added: readonly T[]
}

/** @param likeness From 0 to 1 @param lowest Below it two lines are not one */
export function matchLines<T>(
  old: readonly T[],
  current: readonly T[],
  likeness: (a: T, b: T) => number,
  lowest: number,
): MatchedLines<T> {
  const candidates = old
    .flatMap((a, from) => current.map((b, to) => ({ a, b, from, to, score: likeness(a, b) })))
    .filter(({ score }) => score >= lowest)
    .sort((x, y) => y.score - x.score || Math.abs(x.from - x.to) - Math.abs(y.from - y.to))
  const takenOld = new Set<number>()
  const takenNew = new Set<number>()
  const pairs = candidates.filter(({ from, to }) => {
    if (takenOld.has(from) || takenNew.has(to)) return false
    takenOld.add(from)
    takenNew.add(to)
    return true
  })
  return {
    pairs: pairs.sort((x, y) => x.to - y.to).map(({ a, b }) => [a, b] as const),
    removed: old.filter((_, at) => !takenOld.has(at)),
    added: current.filter((_, at) => !takenNew.has(at)),
  }
}
