import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import type { Answer } from './answer.ts'
import { addChecks, checkOf, differingPositions, errorRatesOf } from './paper-entry.ts'

const typed: Answer = [[1], [1, 3], 'はい　そうです', null]

describe('differingPositions', () => {
  it('names each question at which two entries differ, a blank among them', () => {
    expect(differingPositions(typed, typed)).toEqual([])
    expect(differingPositions(typed, [[2], [1, 3], 'はい　そうです', [4]])).toEqual([1, 4])
    expect(differingPositions(typed, [[1], [1], null, null])).toEqual([2, 3])
  })

  it('takes words that differ in blanks and widths alone for the same', () => {
    expect(differingPositions(['ＡＢ　駅\n前'], ['AB 駅前'])).toEqual([])
    expect(differingPositions(['AB駅前'], ['AB駅裏'])).toEqual([1])
  })
})

describe('the check of entries', () => {
  it('counts what was wrong against what the sheet says', () => {
    const second: Answer = [[2], [1, 3], 'はい　そうです', [4]]
    const check = checkOf(
      { first: typed, second, settled: [[2], [1, 3], 'はい　そうです', null] },
      false,
    )
    expect(check).toMatchObject({
      sheets: 1,
      questions: 4,
      differing: 2,
      firstWrong: 1,
      secondWrong: 1,
      wrongSheets: 1,
    })
    const agreed = checkOf({ first: typed, second: typed, settled: typed }, true)
    expect(addChecks([check, agreed, agreed])).toMatchObject({
      sheets: 3,
      samePerson: 2,
      questions: 12,
      firstWrong: 1,
      wrongSheets: 1,
    })
  })

  it('estimates for all sheets only from a part of them', () => {
    const check = { ...checkOf({ first: typed, second: typed, settled: typed }, false) }
    const found = { ...check, sheets: 20, questions: 80, firstWrong: 3, wrongSheets: 2 }
    const part = errorRatesOf(found, 20, 100)
    expect(part.questions && printDecimal(part.questions)).toBe('3.8')
    expect(part.sheets && printDecimal(part.sheets)).toBe('10.0')
    // Wilson with the finite population of 100: computed apart, n' = 20 / (80 / 99)
    expect(part.interval?.lower).toBeCloseTo(0.0313, 3)
    expect(part.interval?.upper).toBeCloseTo(0.2761, 3)
    expect(errorRatesOf(found, 100, 20).interval).toBeNull()
    expect(errorRatesOf({ ...found, sheets: 0, questions: 0 }, 20, 100).questions).toBeNull()
  })
})
