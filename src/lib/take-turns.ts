/** Long work without a pause would keep every page waiting: between two of its steps the others get their turn. */

/** Milliseconds of work in one go. */
const longestTurn = 10

/** @returns To be awaited between two steps; most often it gives nothing away and costs nothing */
export function takeTurns(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestTurn) return
    await new Promise(setImmediate)
    since = performance.now()
  }
}
