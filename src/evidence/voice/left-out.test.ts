import { describe, expect, it } from 'vitest'
import { leftOut } from './left-out.ts'

const letter =
  '坂下に住んでいます。\n1 公園の灯りはいつ直りますか。\n2 駐輪場を増やしてください。\n3 橋の手すりに色を塗ってほしい。\nよろしくお願いします。'

describe('leftOut', () => {
  it('names what is asked in a letter and stands in no question', () => {
    const questions = ['公園の灯りはいつ直りますか。', '橋の手すりに色を塗ってほしい。']
    expect(leftOut(letter, questions)).toEqual(['駐輪場を増やしてください。'])
  })

  it('lets a person put a question into other words, and leave out what asks for nothing', () => {
    const questions = [
      '公園の灯りが直るのはいつか。駐輪場を増やしてほしい。',
      '橋の手すりに色を塗る。',
    ]
    expect(leftOut(letter, questions)).toEqual([])
  })

  it.each([
    [
      'numbers in one line',
      '1 公園のトイレを直してください。2 公園のベンチを直してください。',
      ['1 公園のトイレを直してください。'],
      ['2 公園のベンチを直してください。'],
    ],
    [
      'the other wish of one place',
      '公園のトイレを直してください。公園のトイレを増やしてください。',
      ['公園のトイレを直してください。'],
      ['公園のトイレを増やしてください。'],
    ],
    [
      'sentences',
      '坂の街灯が消えています。直してください。坂の手すりも直してください。',
      ['坂の街灯が消えています。直してください。'],
      ['坂の手すりも直してください。'],
    ],
    [
      'points that state',
      '1 灯りが消えています。\n2 駐輪場が足りません。\n3 本を増やしてほしい。',
      ['本を増やしてほしい。'],
      ['灯りが消えています。', '駐輪場が足りません。'],
    ],
  ])('tells questions of one shape from each other: %s', (_, letter, kept, lost) => {
    expect(leftOut(letter, kept)).toEqual(lost)
    expect(leftOut(letter, [...kept, ...lost])).toEqual([])
    expect(leftOut(letter, [letter])).toEqual([])
  })

  it('does not put a question together from the words of several', () => {
    const letter =
      '坂の街灯を直してください。公園の手すりを直してください。坂の手すりは要りますか。'
    const kept = ['坂の街灯を直してください。', '公園の手すりを直してください。']
    expect(leftOut(letter, kept)).toEqual(['坂の手すりは要りますか。'])
  })

  it('does not look for what asks for nothing in particular', () => {
    const letter = '街灯を増やしてください。ご検討をお願いします。'
    expect(leftOut(letter, ['街灯を増やしてください。'])).toEqual([])
  })

  it('finds nothing where the whole letter is one question', () => {
    expect(leftOut(letter, [letter])).toEqual([])
  })
})
