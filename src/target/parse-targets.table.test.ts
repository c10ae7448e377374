import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fold } from '../japanese/width.ts'
import { parseTargets } from './parse-targets.ts'
import { printTarget } from './print-target.ts'
import { targetEqual } from './target-equal.ts'
import { targetJson } from './target-json.ts'

const ownTable = new URL('../../samples/targets.tsv', import.meta.url)
const sharedTable = new URL('../../../shared/targets.tsv', import.meta.url)

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

const compares: Readonly<Record<string, readonly string[]>> = {
  '>=': ['atLeast'],
  '≈>=': ['atLeast'],
  '<=': ['atMost'],
  '>': ['moreThan'],
  '<': ['lessThan'],
  '=': ['atLeast', 'exactly'],
  in: ['within'],
  '≈': ['atLeast', 'exactly'],
  unset: ['undetermined'],
}

/** Rows whose phrase alone does not say what the table says; each with the reason. */
const disputed: Readonly<Record<string, string>> = {
  '20': 'compared by its text only: the year is the sheet’s',
  '103': 'the figure of 2016 that gives 15.4 is not in the phrase',
  '153': '全員 is 100 % in the table, but the phrase holds no figure and none is invented',
  '173': 'level with a former year: kept as the relation, not as 100',
  '208': 'the phrase holds no figure; 100 is the official number',
  '216': 'an actual as of a date, not a target',
  '217': 'an actual with a forecast, not a target',
  '219': 'an actual',
  '220': 'an actual',
}

describe.skipIf(!existsSync(sharedTable))(
  `parseTargets on the shared phrases${existsSync(sharedTable) ? '' : ' (skipped: the table is not beside the project)'}`,
  () => {
    const rows = rowsOf(sharedTable)
    const plain = rows.filter(([number = '', , , , , , compare = '', value = '']) => {
      return (
        disputed[number] === undefined &&
        compare in compares &&
        /^(?:[0-9]+(?:\.[0-9]+)?(?:\.\.[0-9]+)?|-)$/u.test(value)
      )
    })

    it('looks at most of the table', () => {
      expect(rows).toHaveLength(239)
      expect(plain.length).toBeGreaterThan(110)
    })

    it.each(plain.map((row) => [row[0], row[4], row[2], row] as const))(
      '%s (%s) %s',
      (_number, _class, phrase = '', row) => {
        const [, , , , , , compare = '', value = '', unit = ''] = row
        const [target] = parseTargets(phrase, { fiscalYear: null }).map(targetJson)
        const [condition] = target?.conditions ?? []
        expect(compares[compare]).toContain(condition?.compare)
        if (!/^[0-9]/.test(value)) return
        const [lower = '', upper] = value.split('..')
        expect(levelOf(condition)).toBe(Number(lower))
        if (upper !== undefined) expect(condition?.['upper']).toBe(Number(upper))
        const told = condition?.['unit']
        if (typeof told === 'string' && /^(?:%|件|人|隻|円|日)$/u.test(unit))
          expect(told).toBe(unit)
      },
    )

    it('reads back what it prints, for every phrase', () => {
      const different = rows
        .flatMap(([, , phrase = '']) => parseTargets(phrase, { fiscalYear: null }))
        .filter((target) => {
          const [back, ...more] = parseTargets(printTarget(target), { fiscalYear: null })
          return back === undefined || more.length > 0 || !targetEqual(target, back)
        })
      expect(different.map(printTarget)).toEqual([])
    })
  },
)

/** The level a condition sets, where its words tell it: the figure itself, or that of the reference it is held to. */
function levelOf(condition: unknown): number | null {
  if (typeof condition !== 'object' || condition === null) return null
  if ('change' in condition) {
    const { amount, from } = condition.change as { amount: number; from: { value?: number } }
    return from.value === undefined ? null : from.value * (1 + amount / 100)
  }
  return 'value' in condition ? (condition.value as number) : null
}
