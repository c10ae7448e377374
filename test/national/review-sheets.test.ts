/**
 * The national set as review sheets: rows of goals with official numbers, put into the shape ministries publish and
 * read back. Read where the rows lie beside the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/intake/read-document.ts'
import { lostCharacters } from '../../src/intake/testing/nothing-lost.ts'
import { findFiscalYear } from '../../src/japanese/fiscal-year.ts'
import { toNumber } from '../../src/lib/decimal.ts'

const file = join(import.meta.dirname, '../../../shared/judgit/outcomes-dev.jsonl.gz')
const missing = existsSync(file) ? null : `no rows at ${file}`

interface Row {
  readonly sheet: string
  readonly published: number
  readonly goal: string
  readonly indicator: string | null
  readonly unit: string | null
  readonly target: string | number | null
  readonly targetYear: number | null
  readonly series: readonly { fiscalYear: number; target?: number; actual?: number }[]
}

/** The rows do not say to which ministry they belong: each is a sheet of its own. */
function sheetJson(row: Row, n: number): string {
  const { goal, indicator, unit, target, targetYear, series } = row
  return JSON.stringify(
    {
      公開年度: row.published,
      府省庁: '星海省',
      事業名: `事業${n}`,
      事業番号: String(n).padStart(4, '0'),
      事業目的: '目的。',
      事業概要: '概要。',
      アウトカム: [
        {
          成果目標: goal,
          成果指標: indicator,
          単位: unit,
          目標値: target,
          目標最終年度: targetYear,
          成果実績: series.map((each) => ({
            年度: each.fiscalYear,
            成果実績: each.actual ?? null,
            目標値: each.target ?? null,
          })),
        },
      ],
      アウトプット: [],
      予算: [],
    },
    null,
    1,
  )
}

describe.skipIf(missing !== null)('the national rows as review sheets', () => {
  const rows = missing === null ? readRows() : []
  const readings = rows.map((row, n) => {
    const result = readDocument(`${n}.json`, Buffer.from(sheetJson(row, n)))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return { row, read: result.value, sheet: result.value.document.sheets[0] }
  })

  it('give every official number back in the unit it counts, for its year', () => {
    const wrong = readings.flatMap(({ row, sheet }) => {
      const official = numberOf(row)
      if (official === null) return []
      const target = sheet?.multiYear.targets[0]?.target
      const levels = target?.conditions.filter((each) => each.kind === 'level') ?? []
      const right = levels.some(({ quantity }) => isScaled(toNumber(quantity.value), official))
      const ofYear = isSlip(row.targetYear) || target?.fiscalYear === row.targetYear
      return right && ofYear ? [] : [`${row.goal} ${row.target} ${row.targetYear}`]
    })
    expect(readings.filter(({ row }) => numberOf(row) !== null).length).toBeGreaterThan(10_000)
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('give every actual back, and none where the cell is blank', () => {
    for (const { row, sheet } of readings) {
      const given = row.series.flatMap(({ fiscalYear, actual }) =>
        actual === undefined || actual === null ? [] : [{ fiscalYear, actual }],
      )
      const actuals = sheet?.selfEvaluation?.actuals ?? []
      expect(actuals.map(({ fiscalYear }) => fiscalYear)).toEqual(
        given.map(({ fiscalYear }) => fiscalYear),
      )
      for (const [at, { value }] of actuals.entries()) {
        expect(value !== null && isScaled(toNumber(value), given[at]?.actual ?? Number.NaN)).toBe(
          true,
        )
      }
    }
  })

  it('lose no character', () => {
    for (let n = 0; n < readings.length; n += 23) {
      const reading = readings[n]
      if (reading !== undefined) expect(lostCharacters(reading.read)).toEqual([])
    }
  })
})

function readRows(): readonly Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

/** No year, or one that cannot be meant: 4013 is 2025 counted in Heisei once more. */
function isSlip(year: number | null): boolean {
  return year === null || findFiscalYear(year) === null
}

/** null where the cell is blank or holds words. */
function numberOf({ target }: Row): number | null {
  const text = String(target ?? '').trim()
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null
}

/** The same number, or so many tens of it: 70 of 百万円 is 70,000,000円. */
function isScaled(value: number, number: number): boolean {
  if (number === 0) return value === 0
  const power = Math.log10(value / number)
  return power > -1e-9 && Math.abs(power - Math.round(power)) < 1e-9
}
