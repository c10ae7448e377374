import { describe, expect, it } from 'vitest'
import { languageOf } from './language-of.ts'

describe('languageOf', () => {
  it.each(['下坂会館', '「つばき便」の利用', '区公式LINEの友だち登録者数', '令和2年度 第1回'])(
    'tells %s on an English page to be Japanese',
    (text) => {
      expect(languageOf(text, 'en')).toBe('ja')
      expect(languageOf(text, 'ja')).toBeUndefined()
    },
  )

  it.each(['Survey', 'Trend of the average waiting time at the counter (分)', '446', ''])(
    'leaves %j to the page',
    (text) => {
      expect(languageOf(text, 'en')).toBeUndefined()
    },
  )
})
