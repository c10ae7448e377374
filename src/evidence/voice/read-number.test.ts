import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number.ts'

describe('readNumber', () => {
  it.each([
    ['2026-0046', '2026-0046'],
    [' ２０２６ー４６ ', '2026-0046'],
    ['2026－0046 の2', '2026-0046'],
    ['2026-10046', '2026-10046'],
    ['広聴-31', '広聴-31'],
    ['', ''],
  ])('takes %j for %j', (typed, number) => {
    expect(readNumber(typed)).toBe(number)
  })
})
