import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/intake/read-document.ts'
import { matchInitiatives } from '../src/plan/initiative.ts'
import type { Sheet } from '../src/plan/sheet.ts'

/** What the fictional city's own list says of its initiatives, held against what their sheets tell. */
const folder = join(import.meta.dirname, '../samples')

interface City {
  readonly documents: readonly { id: string; path: string; office: string; fiscalYear: number }[]
  readonly initiatives: readonly {
    id: string
    years: readonly { document: string; number: number }[]
  }[]
}

const city: City = JSON.parse(readFileSync(join(folder, 'city.json'), 'utf8'))

function sheetsOf(path: string): readonly Sheet[] {
  const read = readDocument(path, readFileSync(join(folder, path)))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.value.document.sheets
}

function initiativeOf(document: string, number: number | null): string | undefined {
  return city.initiatives.find(({ years }) =>
    years.some((year) => year.document === document && year.number === number),
  )?.id
}

const steps = city.documents.flatMap((before) =>
  city.documents
    .filter(
      ({ office, fiscalYear }) => office === before.office && fiscalYear === before.fiscalYear + 1,
    )
    .map((after) => [before.path, after.path, before.id, after.id] as const),
)

describe('initiatives of the fictional city over the years', () => {
  it('has renumbering, renaming and a change of plans to try it on', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6)
  })

  it.each(steps)('%s → %s', (beforePath, afterPath, before, after) => {
    const [previous, current] = [sheetsOf(beforePath), sheetsOf(afterPath)]
    const former = new Set(previous.map(({ number }) => initiativeOf(before, number)))
    const { pairs, added } = matchInitiatives(previous, current)
    const found = pairs.map((pair) => [
      initiativeOf(before, previous[pair.previous]?.number ?? null),
      initiativeOf(after, current[pair.current]?.number ?? null),
    ])
    for (const [from, to] of found) expect(from).toBe(to)
    expect(found.flat()).not.toContain(undefined)
    for (const at of added) {
      expect(former).not.toContain(initiativeOf(after, current[at]?.number ?? null))
    }
  })
})
