import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bigramQuery, bigrams } from './bigram.ts'

describe('bigrams', () => {
  it.each([
    ['収納率', ['収納', '納率', '率']],
    ['税', ['税']],
    ['令和2年度', ['令和', '和', '2', '年度', '度']],
    ['ＰＤＣＡサイクル', ['pdca', 'さい', 'いく', 'くる', 'る']],
    ['81.06%', ['81', '06']],
    ['「区政、会議」', ['区政', '政', '会議', '議']],
    ['①★※', []],
    ['𠮷田', ['𠮷田', '田']],
    ['', []],
  ])('cuts %j', (text, tokens) => {
    expect(bigrams(text)).toEqual(tokens)
  })

  it('makes one of width, case and kana', () => {
    expect(bigrams('ｾﾝﾀｰ Web')).toEqual(bigrams('センター ＷＥＢ'))
    expect(bigrams('センター')).toEqual(bigrams('せんたー'))
  })
})

describe('bigramQuery', () => {
  it.each([
    ['収納率', "('収納' <-> '納率')"],
    ['税', "('税':*)"],
    ['令和2年', "('令和' <-> '和' <-> '2' <-> '年':*)"],
    ['窓口　pdc', "('窓口') & ('pdc':*)"],
    ['2020', "('2020')"],
    ["'a' & !b", "('a':*) & ('b':*)"],
  ])('asks for %j', (text, query) => {
    expect(bigramQuery(text)).toBe(query)
  })

  it.each(['', '  ', '、※①', "'&|!()<->:*\\"])('asks for nothing out of %j', (text) => {
    expect(bigramQuery(text)).toBe('')
  })

  /** What PostgreSQL does with one phrase: exact neighbours, `:*` for a beginning. */
  function finds(text: string, query: string): boolean {
    const tokens = bigrams(text)
    const phrase = query.slice(1, -1).split(' <-> ')
    const holds = (token: string | undefined, part: string) => {
      const wanted = part.replace(/^'|'(?::\*)?$/gu, '')
      return part.endsWith(':*') ? token?.startsWith(wanted) === true : token === wanted
    }
    return tokens.some((_, at) => phrase.every((part, index) => holds(tokens[at + index], part)))
  }

  it('finds every piece of a text in the text', () => {
    const character = fc.constantFrom(...'区政会議収納率カタ税')
    const pieces = fc.tuple(
      fc.string({ unit: character }),
      fc.string({ unit: character, minLength: 1 }),
      fc.string({ unit: character }),
    )
    fc.assert(
      fc.property(pieces, ([before, word, after]) => {
        expect(finds(before + word + after, bigramQuery(word))).toBe(true)
      }),
    )
  })

  it('does not find what is not there, though all its pairs are', () => {
    expect(finds('収納の納率', bigramQuery('収納率'))).toBe(false)
    expect(finds('令和20年', bigramQuery('令和2年'))).toBe(false)
  })

  it('holds nothing that could change the query it is part of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = bigramQuery(text)
        expect(query).toMatch(/^(?:\((?:'[\p{L}\p{Nd}〇]+'(?::\*)?(?: <-> )?)+\)(?: & )?)*$/u)
      }),
      { numRuns: 5000 },
    )
  })
})
