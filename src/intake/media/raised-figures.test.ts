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

  it('keeps the sign of an exponent that is a piece of its own', () => {
    const power = (sign: string) => written(['10', 'line'], [sign, 'above'], ['2', 'above'])
    expect(['-', '－', '−', '–', '‐'].map(power)).toEqual([
      '10^-2',
      '10^－2',
      '10^−2',
      '10^–2',
      '10^‐2',
    ])
    expect(written(['8', 'line'], ['-', 'above'], ['5', 'line'])).toBe('8^- 5')
    expect(written(['10', 'line'], ['2', 'above'], ['-', 'line'], ['3', 'line'])).toBe('10^2-3')
  })

  it('parts a formula from the figures beside it', () => {
    const beside = (before: string, formula: string, after: string) => {
      const figures = new RaisedFigures()
      const pieces = [figures.joint(before, 'line'), before]
      pieces.push(figures.beforeFormula(formula, 'line'), formula)
      return [...pieces, figures.joint(after, 'line'), after].join('')
    }
    expect(beside('5', '1/3', '人')).toBe('5 1/3人')
    expect(beside('2', '√3', '5人')).toBe('2√3 5人')
    expect(beside('面積', 'm^n', '30件')).toBe('面積m^n 30件')
    expect(beside('5', '_1 X', '個')).toBe('5 _1 X個')
    expect(beside('率', '(a+b)/2', '×100')).toBe('率(a+b)/2×100')
  })

  it('leaves words alone: CO₂, a note in words, and what is all in one line', () => {
    expect(written(['CO', 'line'], ['2', 'below'], ['を8%', 'line'])).toBe('CO2を8%')
    expect(written(['8', 'line'], ['注1', 'above'])).toBe('8注1')
    expect(written(['8', 'line'], ['1', scriptNamed('baseline')])).toBe('81')
  })

  it('puts a sign before the number of a note behind Japanese words', () => {
    const noted = (words: string, number: string) => written([words, 'line'], [number, 'above'])
    expect([noted('40人以上', '1'), noted('加入率', '12)'), noted('60％', '（3）')]).toEqual([
      '40人以上^1',
      '加入率^12)',
      '60％^（3）',
    ])
    expect([noted('100m', '2'), noted('加入率', '2年度'), noted('加入率', '注1')]).toEqual([
      '100m2',
      '加入率2年度',
      '加入率注1',
    ])
  })

  it('begins anew with a line', () => {
    const figures = new RaisedFigures()
    figures.joint('8', 'line')
    figures.endLine()
    expect(figures.joint('1', 'above')).toBe('')
  })
})
