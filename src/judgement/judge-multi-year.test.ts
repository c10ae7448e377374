import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import {
  actual,
  baseline,
  deferred,
  level,
  type SheetStory,
  sheet,
  target,
} from '../plan/testing/build-sheet.ts'
import type { Target } from '../target/ast.ts'
import { judgeMultiYear, type MultiYearContext } from './judge-multi-year.ts'
import { allTargets, cityProgress } from './rule-set.ts'

const context: MultiYearContext = {
  ruleSet: allTargets,
  fiscalYear: fiscalYear(2020),
  document: '海岸区-2020',
  observations: [],
  planYears: { from: fiscalYear(2019), to: fiscalYear(2021) },
}
const known = '朝市を知っている区民の割合'
const aim = (year: number | null, value = '41', more: Partial<Target> = {}) =>
  target(known, [level('atLeast', value, '%')], {
    fiscalYear: year === null ? null : fiscalYear(year),
    ...more,
  })
const judge = (multiYear: readonly Target[], more: Partial<SheetStory & MultiYearContext> = {}) =>
  judgeMultiYear(
    sheet({ multiYear, actuals: [actual(known, '38.0', '%')], verdict: 'attained', ...more }),
    { ...context, ...more },
  )
const first = (...parameters: Parameters<typeof judge>) => judge(...parameters).targets[0]

describe('judgeMultiYear', () => {
  it('judges a target of this year by this year’s figure', () => {
    // sample 000, sheet 1: the multi-year half holds a target of the sheet's own year
    expect(first([aim(2020, '35')])).toMatchObject({
      outcome: 'met',
      reason: '実績38.0%は目標35%以上を満たしました。',
    })
  })

  it('leaves a later year open, though the level is reached or missed today', () => {
    const reason = '令和3年度の目標です。その年度の実績が出てから判定します。'
    expect(first([aim(2021, '35')])).toMatchObject({ outcome: 'undetermined', reason })
    expect(first([aim(2021, '99')])).toMatchObject({
      outcome: 'undetermined',
      reason,
      actual: null,
    })
  })

  it('judges a former year by the figure of that year', () => {
    // sample 000, sheet 5: the half still carries the year before
    const printed = { baselines: [baseline(2019, '36', '%')] }
    expect(first([aim(2019, '35', printed)])).toMatchObject({ outcome: 'met' })
    expect(first([aim(2019, '37', printed)])).toMatchObject({ outcome: 'unmet' })
    expect(first([aim(2019)])).toMatchObject({
      outcome: 'undetermined',
      reason: '令和元年度の実績が報告されていないため、判定できません。',
    })
  })

  it('does not judge a target without a year, nor one still to be set', () => {
    expect(first([aim(null)])).toMatchObject({
      outcome: 'undetermined',
      reason: 'いつまでの目標か書かれていないため、判定できません。',
    })
    expect(first([target(known, [deferred('29年度の調査の数を見て設定')])])).toMatchObject({
      reason: '目標がまだ設定されていません（29年度の調査の数を見て設定）。',
    })
  })

  it('waits for the last year of a cumulative target', () => {
    const years = { from: fiscalYear(2019), to: fiscalYear(2021) }
    expect(first([aim(null, '6', { years })])).toMatchObject({
      outcome: 'undetermined',
      reason: '令和3年度の目標です。その年度の実績が出てから判定します。',
    })
  })

  it('stands apart from the verdict of the year', () => {
    expect(judge([aim(2020, '99')])).toMatchObject({
      outcome: 'unmet',
      declared: null,
      agrees: null,
    })
    expect(judge([])).toMatchObject({ outcome: 'undetermined', targets: [] })
  })

  it('looks at the way so far under the progress rule: 66.7 % in year 2 of 3', () => {
    const rule = { ruleSet: cityProgress }
    expect(first([aim(2021, '50')], rule)).toMatchObject({ outcome: 'met' })
    expect(first([aim(2021, '60')], rule)).toMatchObject({ outcome: 'unmet' })
    expect(first([aim(2021, '50')], { ...rule, planYears: null })).toMatchObject({
      outcome: 'undetermined',
    })
  })
})
