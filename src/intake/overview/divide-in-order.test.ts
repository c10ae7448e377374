import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideInOrder } from './divide-in-order.ts'

describe('divideInOrder', () => {
  it('cuts where the words of texts and themes agree most', () => {
    const themes = ['灯りの会の会員数', '点検に加わった人数']
    const texts = ['灯りの会の説明会', '会員募集のちらし', '点検の日の案内', '点検表の配布']
    expect(divideInOrder(texts, themes)).toEqual([0, 0, 1, 1])
  })

  it('gives one to each in order when there are as many', () => {
    expect(divideInOrder(['点検', '灯り'], ['灯り', '点検'])).toEqual([0, 1])
    expect(divideInOrder(['一つ'], ['灯り', '点検'])).toEqual([0])
    expect(divideInOrder([], ['灯り'])).toEqual([])
    expect(divideInOrder(['一つ', '二つ'], [])).toEqual([0, 0])
  })

  it('never goes back, and leaves no theme out while there are texts enough', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('灯', '会', '点', 'の', '検'), maxLength: 6 }),
      {
        maxLength: 9,
      },
    )
    fc.assert(
      fc.property(words, words, (texts, themes) => {
        const shares = divideInOrder(texts, themes)
        expect(shares).toHaveLength(texts.length)
        expect([...shares].sort((a, b) => a - b)).toEqual(shares)
        if (texts.length >= themes.length)
          expect(new Set(shares).size).toBe(texts.length === 0 ? 0 : Math.max(themes.length, 1))
      }),
    )
  })
})
