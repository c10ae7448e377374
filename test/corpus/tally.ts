/** Scores counted by who made a document and how it was laid out, as a table for the eye. */
import type { Score } from './score.ts'

export interface Standing {
  documents: number
  fields: number
  wrong: number
  silent: number
}

export class Tally {
  readonly #shown: string[] = []
  readonly #standings = new Map<string, Standing>()

  add(row: string, score: Score): void {
    for (const key of [row, total]) {
      const own = this.#standings.get(key) ?? { documents: 0, fields: 0, wrong: 0, silent: 0 }
      this.#standings.set(key, own)
      own.documents += 1
      own.fields += score.fields
      own.wrong += score.wrong.length
      own.silent += score.silent
    }
  }

  /** Keeps the first words that were read wrong, to be printed with the table. */
  show(where: string, { wrong, silent }: Score): void {
    const [first] = wrong
    if (first === undefined || this.#shown.length >= most) return
    const said = silent > 0 ? ' in silence' : ''
    this.#shown.push(`${where}: ${first.path} 「${first.expected}」 as 「${first.read}」${said}`)
  }

  get total(): Standing {
    return this.#standings.get(total) ?? { documents: 0, fields: 0, wrong: 0, silent: 0 }
  }

  print(): string {
    const rows = [...this.#standings].sort(([a], [b]) => a.localeCompare(b))
    const lines = rows.map(([name, { documents, fields, wrong, silent }]) =>
      [
        name.padEnd(44),
        String(documents).padStart(6),
        String(fields).padStart(8),
        `${((1 - wrong / fields) * 100).toFixed(3)} %`.padStart(11),
        String(wrong).padStart(6),
        `${((silent / fields) * 100).toFixed(3)} %`.padStart(10),
      ].join(' '),
    )
    const head = `${'maker, layout'.padEnd(44)}   docs   fields       right  wrong     silent`
    return [...this.#shown, head, ...lines].join('\n')
  }
}

const total = '= all'
const most = 60
