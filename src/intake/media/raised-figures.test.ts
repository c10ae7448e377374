import { describe, expect, it } from 'vitest'
import { RaisedFigures, type Script, scriptNamed } from './raised-figures.ts'

function written(...pieces: readonly (readonly [string, Script])[]): string {
  const figures = new RaisedFigures()
  return pieces.map(([words, script]) => `${figures.joint(words, script)}${words}`).join('')
}

describe('RaisedFigures', () => {
  it('parts a figure above or below the line from one on it, both ways', () => {
    expect(written(['10', 'line'], ['2', 'above'])).toBe('10^2')
    expect(written(['10', 'line'], ['-2', 'above'])).toBe('10^-2')
    expect(written(['８', 'line'], ['１', 'below'])).toBe('８_１')
    expect(written(['100m', 'line'], ['2', 'above'], ['', 'line'], ['30件', 'line'])).toBe(
      '100m2 30件',
    )
  })

  it('leaves words alone: CO₂, a note in words, and what is all in one line', () => {
    expect(written(['CO', 'line'], ['2', 'below'], ['を8%', 'line'])).toBe('CO2を8%')
    expect(written(['8', 'line'], ['注1', 'above'])).toBe('8注1')
    expect(written(['8', 'line'], ['1', scriptNamed('baseline')])).toBe('81')
  })

  it('begins anew with a line', () => {
    const figures = new RaisedFigures()
    figures.joint('8', 'line')
    figures.endLine()
    expect(figures.joint('1', 'above')).toBe('')
  })
})
