import { describe, expect, it } from 'vitest'
import { termFor } from '../../plan/glossary.ts'
import { wordsIn } from '../words/words-in.ts'
import { explanationIn, outcomeIn } from './material-words.ts'

describe('the words of frozen materials', () => {
  it('names an outcome in the language of the page', () => {
    expect(outcomeIn({ words: wordsIn('en') }, '未達成')).toBe('Not met')
    expect(outcomeIn({ words: wordsIn('ja') }, '判定できない')).toBe('判定できない')
    expect(outcomeIn({ words: wordsIn('en') }, '保留')).toBe('保留')
  })

  it('are explained by the glossary of today, in the language of the page, where it explained them before', () => {
    const { meaning, note } = termFor('actual')
    const explained = (explanation: string, language: 'ja' | 'en') =>
      explanationIn({ language }, { word: '実績値', explanation })
    expect(explained(meaning?.japanese ?? '', 'en')).toBe(meaning?.english)
    expect(explained(note ?? '', 'en')).toBe(meaning?.english)
    expect(explained(note ?? '', 'ja')).toBe(meaning?.japanese)
  })

  it('stay as an office explained them in its own words', () => {
    const told = (word: string, explanation: string) =>
      explanationIn({ language: 'en' }, { word, explanation })
    expect(told('実績', '椿坂区での数え方です。')).toBeNull()
    expect(told('つばき便', '坂を上るバス。')).toBeNull()
  })
})
