import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FiscalYear, fiscalYear } from '../japanese/fiscal-year.ts'
import { toNumber } from '../lib/decimal.ts'
import type { Target } from './ast.ts'
import { parseTargets } from './parse-targets.ts'

const folder = new URL('../../../shared/samples/', import.meta.url)

const haveSamples = existsSync(folder)

/**
 * The statements of each 「(目標)」 cell in order; a cell's statements begin at ○, ① or ・. They are cut out
 * by structure alone, the sheets' words are not in the project; intake does it properly, with spans.
 */
function statementCells(sample: string): readonly (readonly string[])[] {
  const text = readSample(sample)
  return [...text.matchAll(/\(目標\)(?<cell>.*?)(?=\t|\n|\(取組の|$)/gsu)].map(({ groups }) =>
    cutItems(plain(groups?.['cell'] ?? '')),
  )
}

/** What stands behind a label of the overview slides, and the goals of its table. */
function overviewStatements(sample: string): {
  readonly panels: readonly string[]
  readonly table: readonly string[]
} {
  const text = readSample(sample)
  const table = [...text.matchAll(/^[1-9]\t.*$/gmu)].flatMap(([row]) =>
    cutItems(plain(row.split('\t').at(-1) ?? '')),
  )
  const blocks = text
    .split(/\n\s*\n/u)
    .map(plain)
    .map((block) => block.trim())
  const goal =
    /[0-9](?:[.0-9]*)(?:%|％|件|（[^）]*）)[^。]{0,12}$|[0-9]%増$|☆[^。]*以上$|（[^）]*点）以上$|割合：$/u
  return {
    panels: blocks.filter(
      (block) => goal.test(block.split('\nプラン')[0] ?? '') && !block.includes('\t'),
    ),
    table,
  }
}

function readSample(sample: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(sample))
  if (name === undefined) throw new Error(`no sample ${sample}`)
  return readFileSync(new URL(name, folder), 'utf8')
}

function plain(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('**', '')
}

function cutItems(cell: string): readonly string[] {
  const starts = [...cell.matchAll(/○|[①-⑳]|(?:^|(?<=[^】]\s)|(?<=[。)】]))・/gu)].map(
    ({ index }) => index,
  )
  const cuts = starts.filter((at) => !/】\s*$/u.test(cell.slice(0, at)))
  const pieces = [0, ...cuts].map((at, index, all) => cell.slice(at, all[index + 1]))
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

const absent = haveSamples ? '' : ' (skipped: the samples are not beside the project)'

/** What each target says, short: year, bound, figure, unit; a change as ±amount, a sum over years as Σ. */
function brief(target: Target): string {
  const year =
    target.years === null ? `${target.fiscalYear}` : `Σ${target.years.from}-${target.years.to}`
  return `${year} ${target.conditions.map(briefCondition).join(' & ')}`
}

function briefCondition(condition: Target['conditions'][number]): string {
  switch (condition.kind) {
    case 'level': {
      const guessed = condition.inferred.includes('compare') ? '?' : ''
      return `${condition.compare}${guessed} ${toNumber(condition.quantity.value)}${condition.quantity.unit ?? ''}`
    }
    case 'range':
      return `within ${toNumber(condition.lower.value)}-${toNumber(condition.upper.value)}`
    case 'change': {
      const { amount, unit, from } = condition.change
      const value = from.value === null ? '' : `=${toNumber(from.value.value)}`
      return `${condition.compare} ${toNumber(amount)}${unit ?? ''} from ${from.kind}${from.fiscalYear ?? ''}${value}`
    }
    case 'deferred':
      return condition.why
    case 'done':
      return 'done'
  }
}

function readCells(sample: string, fiscalYear: number, half: 'multiYear' | 'year') {
  return statementCells(sample).map((cell) =>
    cell.flatMap((text) => parseTargets(text, { fiscalYear: fiscalYear as FiscalYear, half })),
  )
}

describe.skipIf(!haveSamples)(`parseTargets on the sample sheets${absent}`, () => {
  it.each([
    ['000', 2020, 14],
    ['001', 2019, 21],
    ['002', 2020, 10],
    ['003', 2018, 25],
  ])('finds every target of %s', (sample, year, count) => {
    expect(readCells(sample, year, 'year').flat()).toHaveLength(count)
  })

  it('reads the cells of 000', () => {
    expect(readCells('000', 2020, 'multiYear').map((cell) => cell.map(brief))).toEqual([
      ['2020 atLeast? 8件', '2021 atLeast 46.8% & atLeast 20% from fiscal-year2018'],
      ['null atLeast? 8件', 'null atLeast 44.7%'],
      ['null atLeast? 89%'],
      ['null atLeast? 89%'],
      ['2020 atLeast? 41%'],
      ['2020 atLeast? 41%'],
      ['null done'],
      ['null lessThan 0 from fiscal-year2019=8784'],
      ['2019 atLeast? 81.06%', '2019 atLeast 2回'],
      ['2020 atLeast? 81.06%', '2020 atLeast 2回'],
    ])
  })

  it('reads the cells of 001, and a sum over three years beside the year (sheet 9)', () => {
    expect(readCells('001', 2019, 'year').map((cell) => cell.map(brief))).toEqual([
      ['2019 atLeast? 89.68%'],
      ['2019 atLeast? 1件'],
      ['2019 atLeast? 1回', '2019 atLeast? 1件'],
      ['2019 atLeast? 8件'],
      ['2019 atLeast? 8件', '2019 atLeast? 1件'],
      ['2019 atLeast 81%'],
      ['2019 atLeast? 100% & atLeast 95点', '2019 atLeast 81%'],
      ['2019 atLeast? 100% & atLeast 95点'],
      ['2019 atLeast 81%'],
      ['2019 atLeast 81%', '2019 atLeast 40%'],
      ['2019 atLeast? 5件'],
      ['2019 atLeast? 5件'],
      ['2019 atLeast? 1件'],
      ['2019 atLeast? 1件'],
      ['2019 atLeast? 4件', 'Σ2017-2019 atLeast? 6件'],
      ['2019 atLeast? 4件'],
    ])
  })

  it('keeps both things of an eラーニング target apart (001, sheet 5)', () => {
    const [target] = readCells('001', 2019, 'year')[6] ?? []
    expect(target?.indicator).toMatch(/受験率及び理解度$/u)
    expect(target?.conditions).toMatchObject([
      { subject: '受験率', each: false },
      { subject: '理解度', each: true },
    ])
  })

  it('reads the cells of 002, blanks of the former year included', () => {
    const cells = readCells('002', 2020, 'year')
    expect(cells.map((cell) => cell.map(brief))).toEqual([
      ['2020 atLeast? 8件', '2021 atLeast 43.3%'],
      ['2020 atLeast? 8件', '2020 atLeast 41.6%'],
      ['2020 atLeast? 89%'],
      ['2020 atLeast? 89%'],
      ['2020 atLeast? 42%'],
      ['2020 atLeast? 42%'],
      ['2020 atMost -10% from fiscal-year2019'],
      ['2020 atMost -10% from fiscal-year2019'],
    ])
    expect(cells[0]?.[1]?.baselines).toMatchObject([
      { fiscalYear: 2019, quantity: null, unit: '%' },
      { fiscalYear: 2018, quantity: { unit: '%' }, kind: 'actual' },
    ])
  })

  it('reads the cells of 003: gaps in points, targets to be set, two years in one line', () => {
    expect(readCells('003', 2018, 'year').map((cell) => cell.map(brief))).toEqual([
      ['2018 atMost 1.54ポイント & atMost -50% from fiscal-year2016=3.08'],
      ['2018 atLeast? 85.8%'],
      ['2018 atLeast? 70%', '2018 atLeast? 85%', '2018 done', '2018 to-be-set', '2018 to-be-set'],
      ['2018 atLeast? 70%', '2018 atLeast? 85%', '2018 done', '2018 to-be-set', '2018 to-be-set'],
      [
        '2017 atLeast? 75%',
        '2018 atLeast 2☆',
        '2017 atMost 1件',
        '2017 atLeast? 83%',
        '2019 atLeast? 85%',
      ],
      ['2017 atLeast? 75%', '2018 atLeast 2☆', '2017 atMost 1件', '2017 atLeast? 83%'],
      ['2018 not-measurable', '2018 done'],
      ['2018 atMost 0 from fiscal-year2013', '2018 moreThan 0 from previous-year'],
    ])
  })

  it('asks for the years still to be set, and keeps what was set before as a baseline (003)', () => {
    const cells = readCells('003', 2018, 'multiYear')
    expect(cells[2]?.[3]?.baselines).toMatchObject([
      { fiscalYear: 2017, kind: 'target', quantity: { unit: '%' } },
      { fiscalYear: 2016, kind: 'actual' },
    ])
    expect(cells[4]?.[0]?.problems).toMatchObject([
      { code: 'target/later-years-to-be-set', severity: 'asks' },
    ])
  })

  it('reads the overview of 004, badges and broken lines included', () => {
    const { panels, table } = overviewStatements('004')
    const read = (text: string) =>
      parseTargets(text, { fiscalYear: fiscalYear(2019), half: 'year' })
    expect(panels.flatMap(read).map(brief)).toEqual([
      '2019 blank',
      '2019 atLeast 85%',
      '2019 atLeast? 96%',
      '2019 atLeast 87%',
      '2019 atLeast 82%',
      '2019 atLeast 50%',
      '2019 atLeast 20% from previous-year',
      '2019 atLeast 25%',
      '2019 atLeast 3',
      '2019 atLeast 5% from previous-year',
      '2019 atLeast 5% from previous-year',
      '2019 atLeast 80%',
      '2021 atLeast 90%',
      '2019 atMost? 0件',
      '2019 atMost? 0件',
      '2019 atLeast 80%',
      '2019 atLeast 3点',
      '2019 atLeast 2☆',
      '2019 atLeast 90%',
    ])
    expect(table.flatMap(read)).toHaveLength(18)
    expect(
      table
        .flatMap(read)
        .map(({ marks }) => marks.join())
        .filter((mark) => mark !== ''),
    ).toEqual(['raised', 'raised', 'raised', 'raised', 'corrected', 'raised'])
  })

  it('says that a badge stands where a number should (004, first outcome)', () => {
    const [first] = overviewStatements('004').panels
    expect(parseTargets(first ?? '', { fiscalYear: fiscalYear(2019) })).toMatchObject([
      { framework: 'プラン2.0', problems: [{ code: 'target/without-number' }] },
    ])
  })
})
