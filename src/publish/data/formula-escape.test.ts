import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeFormula, restoreFormula } from './formula-escape.ts'

describe('escapeFormula', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=x"])(
    'puts an apostrophe before %j',
    (text) => {
      expect(escapeFormula(text)).toBe(`'${text}`)
    },
  )

  it('leaves words alone, and gives back whatever it was given', () => {
    expect(escapeFormula('30－40件')).toBe('30－40件')
    fc.assert(fc.property(fc.string(), (text) => restoreFormula(escapeFormula(text)) === text))
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(escapeFormula(text))))
  })
})
