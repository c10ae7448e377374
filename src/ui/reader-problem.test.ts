import { describe, expect, it } from 'vitest'
import { readerProblem } from './reader-problem.ts'
import { wordsIn } from './words/words-in.ts'

const told = (code: string, message: string, language: 'ja' | 'en' = 'ja') =>
  readerProblem({ words: wordsIn(language), language }, { code, message })

describe('a problem of reading, for readers', () => {
  it('says what was made of the words and gives no orders', () => {
    expect(
      told(
        'sheet/label-missing',
        '見出しのない行を「戦略」として読みました。違うときは欄を直してください。',
      ),
    ).toBe('見出しのない行を「戦略」として読みました。')
    expect(
      told(
        'sheet/x',
        '「広場。朝市」という印はこの様式にありません。「②」の誤りでないか確かめてください。',
      ),
    ).toBe('「広場。朝市」という印はこの様式にありません。')
  })

  it('never goes silent where nothing but an order was said', () => {
    expect(told('sheet/x', '名前を書いてください。')).toBe(
      '文書の書き方から、読み方を決められないところがあります。',
    )
    expect(told('target/ratio-or-points', '増減の%が割合か差かを確かめてください。')).not.toContain(
      'ください',
    )
  })

  it('is told in English on English pages', () => {
    const english = told('sheet/mark-missing', '「目標の達成見込み」の印が読み取れません。', 'en')
    expect(english).toBe('A mark of the form cannot be read.')
    expect(told('sheet/x', '何か。', 'en')).toMatch(/^[A-Z]/)
  })
})
