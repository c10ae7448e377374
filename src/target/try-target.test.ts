import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import { parseTargets } from './parse-targets.ts'
import { readFigure } from './read-figure.ts'
import { tryTarget } from './try-target.ts'

function outcome(text: string, actuals: readonly string[], former: string | null = null) {
  const [target] = parseTargets(text, { fiscalYear: fiscalYear(2020), half: 'year' })
  if (target === undefined) throw new Error(text)
  const figures = actuals.map((each) => {
    const figure = readFigure(each)
    if (figure === null) throw new Error(each)
    return figure
  })
  return tryTarget(target, figures, former === null ? null : readFigure(former)).outcome
}

describe('readFigure', () => {
  it('takes a number with its unit, as people type it', () => {
    expect(readFigure('１，１５０ 件')).toMatchObject({ value: decimal(1150), unit: '件' })
    expect(readFigure(' 81.2 ')).toEqual({ value: decimal('81.2'), unit: null })
    expect(readFigure('☆☆')).toMatchObject({ value: decimal(2), unit: '☆' })
  })

  it.each(['', 'たくさん', '8件以上', '8件と9件', '12,34人'])('takes %j for no figure', (text) => {
    expect(readFigure(text)).toBeNull()
  })
})

describe('tryTarget', () => {
  it('holds a figure against the target before anything has happened', () => {
    expect(outcome('相談 30件以上', ['30件'])).toBe('met')
    expect(outcome('相談 30件以上', ['29'])).toBe('unmet')
    expect(outcome('相談 30件以上', ['29人'])).toBe('undetermined')
  })

  it('takes the figure to compare with from outside, where the sentence has none', () => {
    expect(outcome('利用者数を前年度比5%増', ['126人'])).toBe('undetermined')
    expect(outcome('利用者数を前年度比5%増', ['126人'], '120人')).toBe('met')
    expect(outcome('利用者数を前年度(130人)比5%増', ['126人'], '120人')).toBe('unmet')
  })

  it('gives each thing measured its own figure, in order', () => {
    const both = '受講率100% かつ 正答率80点以上'
    expect(outcome(both, ['100%', '80点'])).toBe('met')
    expect(outcome(both, ['100%', '79点'])).toBe('unmet')
    expect(outcome(both, ['100%'])).toBe('undetermined')
  })
})
