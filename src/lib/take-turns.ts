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

/** @returns What the steps come to, the others having had their turn between them */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  const turn = takeTurns()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await turn()
  }
}
