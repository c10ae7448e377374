import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, decimal, printDecimal, sign } from '../lib/decimal.ts'
import { type Compared, comesUpTo, percentOf, progressOf } from './progress.ts'

function compared(
  actual: string,
  how: Compared['compare'],
  level: string,
  upper: string | null = null,
): Compared {
  const [a, l] = [decimal(actual), decimal(level)]
  const order = compare(a, l)
  const met = {
    atLeast: order >= 0,
    moreThan: order > 0,
    atMost: order <= 0,
    lessThan: order < 0,
    exactly: order === 0,
    within: order >= 0 && compare(a, decimal(upper ?? level)) <= 0,
  }[how]
  return {
    kind: 'compared',
    actual: a,
    compare: how,
    level: l,
    upper: upper === null ? null : decimal(upper),
    unit: null,
    difference: decimal(0),
    outcome: met ? 'met' : 'unmet',
  }
}

const percent = (step: Compared) => {
  const found = percentOf(progressOf(step))
  return found === null ? null : printDecimal(found)
}

describe('progressOf', () => {
  it.each([
    ['more is better', compared('33.8', 'atLeast', '44.7'), '75.6', '-10.9'],
    ['reached', compared('11', 'atLeast', '8'), '137.5', '3'],
    ['fewer is better', compared('5', 'atMost', '4'), '80.0', '-1'],
    ['far below the bound', compared('1150', 'lessThan', '8784'), '763.8', '7634'],
    ['on the spot', compared('5', 'exactly', '4'), '80.0', '-1'],
    ['in a range', compared('17', 'within', '15', '20'), '100.0', '0'],
    ['below a range', compared('12', 'within', '15', '20'), '80.0', '-3'],
    ['above a range', compared('25', 'within', '15', '20'), '80.0', '-5'],
  ])('%s', (_, step, share, distance) => {
    const progress = progressOf(step)
    expect(percent(step)).toBe(share)
    expect(printDecimal(progress.distance)).toBe(distance)
    expect(progress.reached).toBe(step.outcome === 'met')
  })

  it('divides nothing by zero: no errors of none allowed is reached, one is a miss without a share', () => {
    expect(progressOf(compared('0', 'atMost', '0'))).toMatchObject({ reached: true, share: null })
    expect(progressOf(compared('1', 'atMost', '0'))).toMatchObject({ reached: false, share: null })
    expect(progressOf(compared('3', 'atLeast', '0')).share).toBeNull()
  })

  it('has no share where a figure is negative', () => {
    expect(progressOf(compared('-2', 'atLeast', '5')).share).toBeNull()
  })
})

describe('comesUpTo', () => {
  it('compares exactly where rounding would help', () => {
    const line = decimal('66.7')
    expect(comesUpTo(progressOf(compared('66.69', 'atLeast', '100')), line)).toBe(false)
    expect(comesUpTo(progressOf(compared('66.7', 'atLeast', '100')), line)).toBe(true)
    expect(percent(compared('99.96', 'atLeast', '100'))).toBe('99.9')
  })

  it('goes by the comparison alone where there is no share', () => {
    expect(comesUpTo(progressOf(compared('0', 'atMost', '0')), decimal(100))).toBe(true)
    expect(comesUpTo(progressOf(compared('-1', 'atLeast', '1')), decimal(10))).toBe(false)
  })

  it('is 100 % or more exactly when a plain bound is reached', () => {
    const figure = fc.integer({ min: 0, max: 9999 }).map(String)
    fc.assert(
      fc.property(figure, figure, fc.constantFrom('atLeast', 'atMost'), (actual, level, how) => {
        const progress = progressOf(compared(actual, how, level))
        expect(comesUpTo(progress, decimal(100))).toBe(progress.reached)
        expect(sign(progress.distance) >= 0).toBe(progress.reached)
      }),
    )
  })
})
