/** Progress for a person who waits: a line a second at most, so that quick work is silent and long work is not. */
import type { Terminal } from './terminal.ts'

const apart = 1_000

export function sayNow({ say }: Pick<Terminal, 'say'>): (line: string) => void {
  let last = performance.now()
  return (line) => {
    if (performance.now() - last < apart) return
    last = performance.now()
    say(line)
  }
}
