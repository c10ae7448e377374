import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Target } from './ast.ts'
import { parseTargets } from './parse-targets.ts'
import { targetJson } from './target-json.ts'

const table = readFileSync(new URL('../../samples/targets.tsv', import.meta.url), 'utf8')
const sentences = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[2]?.replaceAll('\\n', '\n') ?? '')

/** What is promised, names apart: they keep the words as they were written. */
function promised(target: Target): unknown {
  const { fiscalYear, span, combine, conditions, marks } = targetJson(target)
  const figures = conditions.map(({ compare, ...condition }) => {
    const change = condition['change'] as { amount?: number; unit?: string } | undefined
    return [
      compare,
      condition['value'],
      condition['upper'],
      change?.amount,
      change?.unit,
      condition['each'],
    ]
  })
  return { fiscalYear, span, combine, marks, figures }
}

const read = (text: string) => parseTargets(text, { fiscalYear: null }).map(promised)

/** Characters that look alike on a page; each sentence is written with some of them changed. */
const alike: Readonly<Record<string, readonly string[]>> = {
  '%': ['％'],
  '％': ['%'],
  '(': ['（'],
  ')': ['）'],
  '（': ['('],
  '）': [')'],
  '～': ['〜', '~'],
  ':': ['：'],
  '：': [':'],
  '/': ['／'],
  ' ': ['　'],
  '０': ['0'],
  ...Object.fromEntries(
    [...'0123456789'].map((digit, at) => [digit, [String.fromCodePoint(0xff10 + at)]]),
  ),
}

describe('parseTargets on look-alike characters', () => {
  it('reads every sentence of our own alike in its composed form', () => {
    const different = sentences.filter(
      (text) =>
        JSON.stringify(read(text)) !==
        JSON.stringify(read(text.normalize('NFKC').replaceAll('~', '～'))),
    )
    expect(different).toEqual([])
  })

  it('reads a sentence alike whichever of the look-alikes are typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
        (text, choices) => {
          const written = [...text]
            .map((letter, at) => {
              const others = alike[letter] ?? []
              const choice = choices[at % choices.length] ?? 0
              return choice === 0 || others.length === 0
                ? letter
                : (others[choice % others.length] ?? letter)
            })
            .join('')
          expect(read(written)).toEqual(read(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('moves its answer along with the figure of the sentence', () => {
    const single = sentences.filter((text) =>
      /^[^0-9０-９]*[2-8][0-9]?[%件人回][^0-9０-９割分]*$/u.test(text),
    )
    expect(single.length).toBeGreaterThan(25)
    for (const text of single) {
      const figure = /[0-9]+/u.exec(text)?.[0] ?? ''
      const other = String(Number(figure) + 1)
      const found = JSON.stringify(read(text.replace(figure, other)))
      expect(found, text).toBe(
        JSON.stringify(read(text)).replaceAll(
          new RegExp(`(?<=[^0-9])${figure}(?=[^0-9])`, 'gu'),
          other,
        ),
      )
    }
  })
})
