/** Solves totals by an LP solver: how far a sum of unknowns can move while all of them stay as they are. */
import highs from 'highs'
import { expect } from 'vitest'

interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number }
}

let solver: Solver

/** Before anything is solved. */
export async function openSolver(): Promise<void> {
  // its types say nothing of the function it exports
  const load = highs as unknown as () => Promise<Solver>
  solver = await load()
}

/** @param totals Lines of a linear programme; no unknown is less than nothing */
export function rangeOf(names: readonly string[], totals: readonly string[]): number {
  const lines = totals.length === 0 ? [`${names[0]} >= 0`] : totals
  const [least, most] = ['Minimize', 'Maximize'].map((way) => {
    const solved = solver.solve(
      `${way}\n obj: ${names.join(' + ')}\nSubject To\n${lines.join('\n')}\nEnd`,
    )
    // the totals are of rows there are: they can be met
    if (/unbounded/i.test(solved.Status)) return Number.POSITIVE_INFINITY
    expect(solved.Status).toBe('Optimal')
    return solved.ObjectiveValue
  })
  return (most ?? 0) - (least ?? 0)
}
