import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './width.ts'

const folded = (text: string) => fold(text).text

describe('fold', () => {
  it.each([
    ['２０２１年度　８５．８０％以上', '2021年度 85.80%以上'],
    ['（ＰＤＣＡ）：Ａ／Ｂ＋１，２３４', '(PDCA):A/B+1,234'],
    ['ｶﾞｲﾄﾞﾊﾟｰﾄﾅｰ', 'ガイドパートナー'],
    ['か\u3099は\u309a', 'がぱ'],
    ['㎡と㎢、㍻31年度、㋿2年度', 'm2とkm2、平成31年度、令和2年度'],
    ['5〜10、5～10、5∼10', '5~10、5~10、5~10'],
    ['10―20 10‐20 10－20 10−20 10–20 10ー20', '10-20 10-20 10-20 10-20 10-20 10-20'],
    ['−5.2と－3', '-5.2と-3'],
    ['区⺠の⾏政、区⻑', '区民の行政、区長'],
    ['年\u200b度\ufeffの\u202e目標', '年度の目標'],
  ])('makes one form of look-alikes: %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it.each([
    ['marks', '①⑳㉑㊿ ⑴⒜ (i)ⅰⅡ ☆★ ㈱㊤'],
    ['signs before a figure', '△5.2 ▲3'],
    ['fractions, which would run into the figure before', '2½'],
    ['powers and notes, which would run into a figure', '10² 実績²'],
    ['a cell of long dashes', '―'],
    ['the vowel sign of kana', 'センター8か所、カレー'],
    ['signs that NFKC would turn into a space', '゛´¨'],
    ['the ellipsis', '…と‥'],
  ])('leaves %s alone', (_, text) => {
    expect(folded(text)).toBe(text)
  })

  it('reads a small 2 behind a letter as part of a unit, as it does for ㎡', () => {
    expect(folded('m²')).toBe('m2')
  })

  it('leaves a voicing mark standing where there is nothing to voice', () => {
    expect(folded('ﾞあﾞ')).toBe('゛あ゛')
  })

  it('tells where each character stood, though two became one and one became two', () => {
    const text = fold('Ａｶﾞ㎡区', 100)
    expect(text.text).toBe('Aガm2区')
    expect(text.span(1, 2)).toEqual({ start: 101, end: 103 })
    expect(text.span(2, 3)).toEqual({ start: 103, end: 104 })
    expect(text.span(3, 5)).toEqual({ start: 103, end: 105 })
    expect([0, 1, 2, 3, 4, 5].map(text.at)).toEqual([100, 101, 103, 103, 104, 105])
  })

  it('has a place even for nothing', () => {
    expect(fold('', 7).span(0, 0)).toEqual({ start: 7, end: 7 })
    expect(fold('\u200b', 7).span(0, 0)).toEqual({ start: 7, end: 7 })
  })

  it('throws when asked for a character it has not', () => {
    expect(() => fold('区').at(2)).toThrow(RangeError)
    expect(() => fold('ｸ').span(0, 2)).toThrow(RangeError)
    expect(() => fold('区').span(1, 0)).toThrow(RangeError)
  })

  const characters = fc.string({
    unit: fc.constantFrom(...'aＡ8８①㎡ガｶﾞﾟー―〜−²½区年度\u200b　 \n👍𠮷\ud800か\u3099'.split('')),
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(characters, (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps spans in order, inside the source, and true: a place folds to its own text', () => {
    fc.assert(
      fc.property(characters, (text) => {
        const result = fold(text)
        let before = 0
        for (let at = 0; at < result.text.length; at += 1) {
          const { start, end } = result.span(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
    )
  })

  const folder = new URL('../../../shared/samples/', import.meta.url)
  const samples = (() => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith('.txt'))
    } catch {
      return []
    }
  })()

  it.skipIf(samples.length === 0)('keeps every mark of the samples (skipped without them)', () => {
    for (const name of samples) {
      const source = readFileSync(new URL(name, folder), 'utf8')
      const result = fold(source)
      const marks = (text: string) => text.match(/[①-⑳☆※○●Ⅲ]/gu)?.length
      expect(marks(result.text)).toBe(marks(source))
      expect(result.text).not.toMatch(/[！-～]/u)
      for (const { index, 0: figure } of result.text.matchAll(/[0-9.]+/gu)) {
        const { start, end } = result.span(index, index + figure.length)
        expect(source.slice(start, end).normalize('NFKC')).toBe(figure)
      }
    }
  })
})
