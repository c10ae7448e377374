import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeeze } from './squeeze.ts'
import { squeezeText } from './squeeze-text.ts'

describe('squeezeText', () => {
  it.each([
    ['収 納 率', '収納率'],
    ['PDCA  cycle を 回す', 'PDCA cycleを回す'],
    ['10 20 件', '10 20件'],
  ])('takes %j to %j', (text, expected) => {
    expect(squeezeText(text)).toBe(expected)
  })

  it('agrees with squeeze on any text', () => {
    const letters = fc.constantFrom(
      '区',
      'の',
      'a',
      'Z',
      '9',
      '８',
      'ｂ',
      ' ',
      '\u3000',
      '\u2009',
      '\ufeff',
      '\u200b',
      '\n',
      '(',
      '&',
      ')',
      ',',
      '.',
      ':',
      '、',
      '_',
    )
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
        expect(squeezeText(text)).toBe(squeeze(text).text)
      }),
      { numRuns: 2000 },
    )
  })
})
