import { describe, expect, it } from 'vitest'
import { termFor } from '../../plan/glossary.ts'
import { wordsIn } from '../words/words-in.ts'
import { englishExplanation, outcomeIn } from './material-words.ts'

describe('the words of frozen materials', () => {
  it('names an outcome in the language of the page', () => {
    expect(outcomeIn({ words: wordsIn('en') }, '未達成')).toBe('Not met')
    expect(outcomeIn({ words: wordsIn('ja') }, '判定できない')).toBe('判定できない')
    expect(outcomeIn({ words: wordsIn('en') }, '保留')).toBe('保留')
  })

  it('explains in English what the glossary explained, also by a note of before', () => {
    const { meaning, note } = termFor('actual')
    const explained = (explanation: string) => englishExplanation({ word: '実績値', explanation })
    expect(explained(meaning?.japanese ?? '')).toBe(meaning?.english)
    expect(explained(note ?? '')).toBe(meaning?.english)
  })

  it('leaves what an office explained in its own words', () => {
    expect(englishExplanation({ word: '実績', explanation: '椿坂区での数え方です。' })).toBeNull()
    expect(englishExplanation({ word: 'つばき便', explanation: '坂を上るバス。' })).toBeNull()
  })
})
