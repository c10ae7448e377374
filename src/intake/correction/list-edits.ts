/**
 * Changes of list entries, made together at the end: paths speak of the lists as they were read, and a statement that
 * was corrected may hold two targets or none.
 */
export class ListEdits {
  readonly #edits = new Map<unknown[], Map<number, readonly unknown[]>>()

  /** Puts `items` in place of the entry at `index`; one past the end adds. The last word on an entry stands. */
  replace<T>(list: T[], index: number, items: readonly T[]): void {
    const own = this.#edits.get(list) ?? new Map<number, readonly unknown[]>()
    own.set(index, items)
    this.#edits.set(list, own)
  }

  make(): void {
    for (const [list, own] of this.#edits) {
      for (const [index, items] of [...own].sort((a, b) => b[0] - a[0])) {
        list.splice(index, 1, ...items)
      }
    }
  }
}
