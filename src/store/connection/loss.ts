/** The loss of one connection: it happens once, and all that waits for an answer on the connection ends with it. */

export function openLoss() {
  let lost: Error | null = null
  const waiting = new Set<(cause: Error) => void>()
  return {
    happened: () => lost !== null,
    happen() {
      lost ??= Object.assign(new Error('connection lost'), { code: 'CONNECTION_CLOSED' })
      for (const reject of waiting) reject(lost)
      waiting.clear()
    },
    /**
     * What the work gives, or throws the loss where that comes first. `Promise.race` with a promise of the loss would keep
     * all that any transaction ever gave, as long as the connection lives.
     */
    orWork<T>(work: PromiseLike<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        waiting.add(reject)
        const settle = (outcome: () => void) => {
          waiting.delete(reject)
          outcome()
        }
        work.then(
          (given) => settle(() => resolve(given)),
          (cause: unknown) => settle(() => reject(cause)),
        )
        if (lost !== null) settle(() => reject(lost))
      })
    },
  }
}
