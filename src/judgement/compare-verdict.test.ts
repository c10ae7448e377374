import { describe, expect, it } from 'vitest'
import { sheet } from '../plan/testing/build-sheet.ts'
import { compareVerdict } from './compare-verdict.ts'
import type { SheetJudgement } from './judgement.ts'
import { scoreForecast } from './score-forecast.ts'

describe('compareVerdict', () => {
  it.each([
    ['attained', 'met', true, '区の評価は「①目標達成」、計算結果は「達成」で、一致しています。'],
    [
      'notAttained',
      'unmet',
      true,
      '区の評価は「②目標未達成」、計算結果は「未達成」で、一致しています。',
    ],
    ['attained', 'unmet', false, '区の評価は「①目標達成」ですが、計算結果は「未達成」です。'],
    ['notAttained', 'met', false, '区の評価は「②目標未達成」ですが、計算結果は「達成」です。'],
    [
      'attained',
      'undetermined',
      null,
      '区の評価は「①目標達成」ですが、公表された数値からはまだ判定できません。',
    ],
    [null, 'unmet', null, '区の評価はまだ記入されていません。'],
  ] as const)('%s beside %s', (declared, computed, agrees, sentence) => {
    expect(compareVerdict(declared, computed)).toEqual({ declared, computed, agrees, sentence })
  })
})

describe('scoreForecast', () => {
  const judged = (outcome: SheetJudgement['outcome']): SheetJudgement => ({
    ruleSet: 'all-targets',
    outcome,
    grade: null,
    targets: [],
    declared: null,
    agrees: null,
    judgeAgainOn: null,
  })

  it('is a miss when ① was foreseen and ② came', () => {
    // sample 000, sheets 1 and 3
    const story = sheet({ attainmentOutlook: 'expected', verdict: 'notAttained' })
    expect(scoreForecast(story, judged('unmet'))).toMatchObject({
      heldByVerdict: false,
      heldByOutcome: false,
    })
  })

  it('holds by the verdict though the figures leave it open', () => {
    const story = sheet({ attainmentOutlook: 'expected', verdict: 'attained' })
    expect(scoreForecast(story, judged('undetermined'))).toMatchObject({
      heldByVerdict: true,
      heldByOutcome: null,
    })
  })

  it('holds when a miss was foreseen and came', () => {
    const story = sheet({ attainmentOutlook: 'notExpected', verdict: 'notAttained' })
    expect(scoreForecast(story, judged('unmet'))).toMatchObject({
      heldByVerdict: true,
      heldByOutcome: true,
    })
  })

  it('is open before the end, and nothing without a forecast', () => {
    expect(scoreForecast(sheet({ attainmentOutlook: 'expected' }), null)).toMatchObject({
      heldByVerdict: null,
      heldByOutcome: null,
    })
    expect(scoreForecast(sheet({ attainmentOutlook: null }), judged('met'))).toBeNull()
    expect(scoreForecast(sheet({}), null)).toBeNull()
  })
})
