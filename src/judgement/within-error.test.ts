import { describe, expect, it } from 'vitest'
import { decimal } from '../lib/decimal.ts'
import type { TargetJudgement } from './judgement.ts'
import { isWithinError } from './within-error.ts'

function judged(levels: readonly string[], interval: readonly [string, string] | null) {
  const steps = levels.map((level) => ({ kind: 'compared', level: decimal(level) }))
  const between =
    interval === null ? null : { low: decimal(interval[0]), high: decimal(interval[1]) }
  return {
    actual: { measurement: { interval: between } },
    evaluation: { steps },
  } as unknown as TargetJudgement
}

describe('isWithinError', () => {
  it.each([
    ['58.0', true],
    ['49.4', true],
    ['58.7', true],
    ['58.8', false],
    ['49.3', false],
  ])('says of a target of %s and a share between 49.4 and 58.7: %s', (level, near) => {
    expect(isWithinError(judged([level], ['49.4', '58.7']))).toBe(near)
  })

  it('says nothing where there is no sampling error, or two levels', () => {
    expect(isWithinError(judged(['58.0'], null))).toBe(false)
    expect(isWithinError(judged(['58.0', '50.0'], ['49.4', '58.7']))).toBe(false)
  })
})
