import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNationalRows } from '../../bench/read-national-rows.ts'
import type { Outcome } from '../../src/target/outcome.ts'
import { judgeRow } from './judge-row.ts'

const root = join(import.meta.dirname, '../..')
const rows = readNationalRows(root)

interface Judged {
  readonly row: number
  readonly sheet: string
  readonly kind: string
  readonly lowerIsBetter: boolean
  readonly outcome: Outcome
  readonly computed: Outcome
}

/** The rows judged by reading, each with what is computed for it. */
function judgedRows(): readonly Judged[] {
  const table = readFileSync(join(import.meta.dirname, 'judged-rows.tsv'), 'utf8')
  const lines = table.trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [row = '', sheet = '', , kind = '', , , , lower = '', year = '', actual = '', outcome] =
      line.split('\t')
    const source = rows?.[Number(row) - 1]
    if (source === undefined) throw new Error(`no row ${row} in the national file`)
    return {
      row: Number(row),
      sheet,
      kind,
      lowerIsBetter: lower === 'yes',
      outcome: outcome as Outcome,
      computed: judgeRow(source, Number(year), actual).outcome,
    }
  })
}

const share = (part: number, whole: number) => part / Math.max(1, whole)

describe.skipIf(rows === null)(
  `the rows judged by reading${rows === null ? ' (skipped: the national rows are not beside the project)' : ''}`,
  () => {
    const all = rows === null ? [] : judgedRows()
    const decided = all.filter(({ outcome }) => outcome !== 'undetermined')
    const computed = decided.filter((row) => row.computed !== 'undetermined')
    const differing = (found: readonly Judged[]) =>
      found.filter((row) => row.computed !== row.outcome)

    it('are 532, of every class, more than 200 of them decided', () => {
      expect(all).toHaveLength(532)
      expect(new Set(all.map(({ kind }) => kind)).size).toBe(28)
      expect(decided.length).toBeGreaterThan(450)
    })

    it('come out the same where they are computed as met or unmet', () => {
      const wrong = differing(computed)
      const named = wrong.map(({ row, kind, outcome }) => `${row} ${kind} read as ${outcome}`)
      expect(
        share(computed.length - wrong.length, computed.length),
        named.join(', '),
      ).toBeGreaterThan(0.98)
    })

    it('come out the same where less is better', () => {
      const lower = computed.filter(({ lowerIsBetter }) => lowerIsBetter)
      expect(lower.length).toBeGreaterThan(100)
      expect(share(lower.length - differing(lower).length, lower.length)).toBeGreaterThan(0.97)
    })

    it('are left open only where a figure to compare with is missing', () => {
      expect(share(computed.length, decided.length)).toBeGreaterThan(0.94)
    })

    it('are at most one in eight wrong in any class with ten rows or more (P17: how near is near enough)', () => {
      const kinds = [...new Set(computed.map(({ kind }) => kind))]
      const worst = kinds
        .map((kind) => computed.filter((row) => row.kind === kind))
        .filter((found) => found.length >= 10)
        .map((found) => share(differing(found).length, found.length))
      expect(worst.length).toBeGreaterThan(10)
      expect(Math.max(...worst)).toBeLessThanOrEqual(0.125)
    })
  },
)
