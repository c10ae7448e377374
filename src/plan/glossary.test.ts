import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTerm, termFor, terms, termsWritten } from './glossary.ts'
import { printGlossary } from './print-glossary.ts'

describe('the glossary', () => {
  it('gives the word pages print first, then the variants that are only read', () => {
    expect(termFor('revision').japanese).toEqual(['改定履歴', '改訂履歴'])
    expect(termFor('selfEvaluation').english).toBe('self-evaluation')
  })

  it('keeps what the office declares and what is computed in two vocabularies', () => {
    expect(termFor('attained').japanese[0]).not.toBe(termFor('met').japanese[0])
    expect(termFor('notAttained').japanese[0]).not.toBe(termFor('unmet').japanese[0])
  })

  it('finds nothing under a code nobody knows', () => {
    expect(findTerm('goal')).toBeNull()
    expect(findTerm('target')?.japanese[0]).toBe('目標')
  })

  it('finds the terms written with a word, variants included', () => {
    expect(termsWritten('地活協').map((term) => term.code)).toEqual(['communityCouncil'])
    expect(termsWritten('ない言葉')).toEqual([])
  })

  it('names one thing by one code and one preferred word', () => {
    const codes = terms.map((term) => term.code)
    const words = terms.map((term) => term.japanese[0])
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(words).size).toBe(words.length)
    expect(codes.length).toBeGreaterThan(60)
  })

  it('tells readers what a word means in plain sentences, in both languages, without a word of the code', () => {
    const untold = terms.filter(({ meaning }) => meaning === null)
    expect(untold.map(({ code }) => code)).toEqual(['municipality', 'ward'])
    for (const { code, meaning } of terms) {
      if (meaning === null) continue
      expect.soft(meaning.japanese, code).toMatch(/^[^A-Za-z]+。$/u)
      expect.soft(meaning.english, code).toMatch(/^[A-Z][^\p{Script=Han}\p{Script=Hiragana}]+\.$/u)
    }
  })

  it('is what GLOSSARY.md says', () => {
    const written = readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')
    expect(written).toBe(printGlossary())
  })
})
