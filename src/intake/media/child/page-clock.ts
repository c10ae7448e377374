/** How long the page that is being read has kept its process computing. */
import type { ChildProcess } from 'node:child_process'
import { computingSecondsOf } from './process-use.ts'

export class PageClock {
  readonly #child: ChildProcess
  readonly #mostSeconds: number
  /** What the process had computed when the page was begun; null while there is none. */
  #begun: number | null = null

  constructor(child: ChildProcess, mostSeconds: number) {
    this.#child = child
    this.#mostSeconds = mostSeconds
  }

  /** @param page null: what follows is no page's */
  begin(page: number | null): void {
    this.#begun = page === null ? null : computingSecondsOf(this.#child)
  }

  isOver(): boolean {
    if (this.#begun === null) return false
    return computingSecondsOf(this.#child) - this.#begun > this.#mostSeconds
  }
}
