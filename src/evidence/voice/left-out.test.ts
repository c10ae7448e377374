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

  it('finds nothing where the whole letter is one question', () => {
    expect(leftOut(letter, [letter])).toEqual([])
  })
})
