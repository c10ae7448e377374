import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fold } from '../japanese/width.ts'
import { parseTargets } from './parse-targets.ts'
import { targetJson } from './target-json.ts'

const ownTable = new URL('../../samples/targets.tsv', import.meta.url)

function rowsOf(table: URL): readonly (readonly string[])[] {
  if (!existsSync(table)) return []
  const lines = readFileSync(table, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => line.split('\t'))
}

/** Whether everything the table expects is there; what it does not mention is free, units are compared folded. */
function holds(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'string' && typeof found === 'string') {
    return fold(expected).text === fold(found).text
  }
  if (expected === null || typeof expected !== 'object') return expected === found
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      expected.length === found.length &&
      expected.every((each, index) => holds(each, found[index]))
    )
  }
  if (typeof found !== 'object' || found === null) return false
  return Object.entries(expected).every(([key, value]) => holds(value, Reflect.get(found, key)))
}

describe('parseTargets on the table of our own city (samples/targets.tsv)', () => {
  const rows = rowsOf(ownTable)

  it('has at least 239 sentences and five of every class', () => {
    const counts = new Map<string, number>()
    for (const [, kind = ''] of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    expect(rows.length).toBeGreaterThanOrEqual(239)
    expect(counts.size).toBe(28)
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(5)
  })

  it.each(rows.map((row) => [row[0], row[2], row] as const))('%s %s', (_id, sentence = '', row) => {
    const [, , , year = '', expected = '[]'] = row
    const fiscalYear = year === '' ? null : (Number(year) as FiscalYear)
    const found = parseTargets(sentence.replaceAll('\\n', '\n'), { fiscalYear }).map(targetJson)
    const wanted: unknown = JSON.parse(expected)
    if (!holds(wanted, found)) expect(found).toMatchObject(wanted as object)
    expect(holds(wanted, found)).toBe(true)
  })
})
