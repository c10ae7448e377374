import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, formatDecimal, printDecimal } from '../lib/decimal.ts'
import { readNumeral } from './numeral.ts'
import { fold } from './width.ts'

/** The number and what is left of the text behind it. */
function read(text: string, at = 0) {
  const folded = fold(text).text
  const numeral = readNumeral(folded, at)
  if (numeral === null) return null
  const { value, denominator } = numeral
  const over = denominator === null ? '' : `/${printDecimal(denominator)}`
  return [`${printDecimal(value)}${over}`, folded.slice(numeral.end)]
}

/** A whole number below 10^16 in kanji: 三億二千三百四十五万. */
function inKanji(n: number): string {
  const below10000 = (m: number) =>
    [...'千百十', '']
      .map((unit, index) => [Math.floor(m / 10 ** (3 - index)) % 10, unit] as const)
      .map(([digit, unit]) =>
        digit === 0
          ? ''
          : digit === 1 && unit !== ''
            ? unit
            : '〇一二三四五六七八九'.charAt(digit) + unit,
      )
      .join('')
  const groups = ['兆', '億', '万', ''].map(
    (unit, index) => [Math.floor(n / 10000 ** (3 - index)) % 10000, unit] as const,
  )
  return groups.map(([m, unit]) => (m === 0 ? '' : below10000(m) + unit)).join('') || '〇'
}

describe('readNumeral', () => {
  it.each([
    ['44.7%以上', '44.7', '%以上'],
    ['85.80%', '85.80', '%'],
    ['1,234.5件', '1234.5', '件'],
    ['２，０００隻未満', '2000', '隻未満'],
    ['12万人', '120000', '人'],
    ['1億2,345万円', '123450000', '円'],
    ['3.5万件', '35000', '件'],
    ['16.5万件以上', '165000', '件以上'],
    ['1.23456万', '12345.6', ''],
    ['5,000万', '50000000', ''],
    ['12万5,000部', '125000', '部'],
    ['3万5人', '30005', '人'],
    ['2千5百人', '2500', '人'],
    ['12百万円', '12000000', '円'],
    ['345千円', '345000', '円'],
    ['1兆2億3万4', '1000200030004', ''],
    ['8.', '8', '.'],
    ['令和2一部', '2', '一部', 2],
    ['30・31年度', '30', '・31年度'],
    ['件数6件', '6', '件', 2],
    ['センター数10万', '100000', '', 5],
    ['10~20%', '10', '~20%'],
  ] as [string, string, string, number?][])('reads figures: %s', (text, value, rest, at = 0) => {
    expect(read(text, at)).toEqual([value, rest])
  })

  it.each([
    ['三十五人', '35', '人'],
    ['十日', '10', '日'],
    ['百二件', '102', '件'],
    ['千', '1000', ''],
    ['二〇二一年', '2021', '年'],
    ['一万二千円', '12000', '円'],
    ['二〇万', '200000', ''],
    ['壱拾弐円', '12', '円'],
    ['〇件', '0', '件'],
    ['十分間', '10', '分間'],
  ])('reads kanji: %s', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest])
  })

  it.each([
    ['3分の2以上', '2/3', '以上'],
    ['三分の二', '2/3', ''],
    ['10万分の1', '1/100000', ''],
    ['十分の一', '1/10', ''],
    ['15分の説明', '15', '分の説明'],
    ['8割以上', '80', '以上'],
    ['９割超', '90', '超'],
    ['9.5割', '95', ''],
    ['2割5分', '25', ''],
    ['2割5分3厘減', '25.3', '減'],
    ['1割半', '15', ''],
    ['八割', '80', ''],
    ['3割減', '30', '減'],
    ['6割半ば', '60', '半ば'],
    ['2割5分間', '20', '5分間'],
    ['8割合', '8', '割合'],
    ['2割り当て', '2', '割り当て'],
  ])('reads parts of a whole: %s', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest])
  })

  it.each([
    ['△5.2', '-5.2'],
    ['▲3', '-3'],
    ['−3', '-3'],
    ['－3', '-3'],
    ['＋106', '106'],
    ['△1億2,345万', '-123450000'],
    ['▲2割', '-20'],
  ])('reads signs: %s', (text, value) => {
    expect(read(text)?.[0]).toBe(value)
  })

  it('names the form, and where the number stands', () => {
    const forms = ['8', '八', '三分の二', '8割', '二3'].map((text) => readNumeral(text, 0)?.form)
    expect(forms).toEqual(['digits', 'kanji', 'fraction', 'tenths', undefined])
    expect(readNumeral('目標△5.2%', 2)).toMatchObject({ start: 2, end: 6 })
  })

  it.each([
    '12,34件',
    '1,234,56',
    '1.2.3',
    '2021.3.31',
    '3万12345',
    '3万5億',
    '1.5億2,345万',
    '1億20,000万',
    '十百',
    '三3',
    '三十五〇',
    '十数人',
    '2万数千',
    '万全',
    '億',
    '十分に',
    '一部',
    '四半期',
    '△実施',
    '①',
    '½',
    '',
  ])('does not make a number of %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it.each([
    ['1,234', 2],
    ['12.5', 3],
    ['数十人', 1],
    ['約数10人', 2],
    ['の数10', 2],
    ['件数十', 2],
    ['3百', 1],
    ['10-20', 2],
    ['H-1', 1],
  ])('does not begin inside another number: %s at %i', (text, at) => {
    expect(read(text, at)).toBeNull()
  })

  it('reads back every whole number written in kanji', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(read(`${inKanji(n)}件`)).toEqual([String(n), '件'])
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back every figure with commas, and every mix of figures with 億 and 万', () => {
    const below = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(below, below, below, fc.boolean(), (a, b, c, commas) => {
        const print = (n: number) => (commas ? formatDecimal(decimal(n)) : String(n))
        expect(read(`${print(a)}億${print(b)}万${print(c)}人`)?.[0]).toBe(
          String(a * 1e8 + b * 1e4 + c),
        )
        expect(read(`${print(a * b)}件`)?.[0]).toBe(String(a * b))
      }),
    )
  })

  it('stays quick on a long run of digits, which is no number', () => {
    expect(read('9'.repeat(200_000))).toBeNull()
    expect(read('九'.repeat(200_000))).toBeNull()
  })
})
