import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../evidence/observation.ts'
import { reportedActuals } from '../evidence/reported-actuals.ts'
import { calendarDate } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import {
  actual,
  baseline,
  change,
  level,
  quantity,
  type SheetStory,
  sheet,
  target,
} from '../plan/testing/build-sheet.ts'
import { type JudgingContext, judgeSheet } from './judge-sheet.ts'
import { allTargets, cityProgress, fiveGrade } from './rule-set.ts'

const context: JudgingContext = {
  ruleSet: allTargets,
  fiscalYear: fiscalYear(2020),
  document: '海岸区-2020',
  observations: [],
}
const judge = (story: SheetStory, more: Partial<JudgingContext> = {}) =>
  judgeSheet(sheet(story), { ...context, ...more })
const outcomes = (story: SheetStory) => judge(story).targets.map(({ outcome }) => outcome)
const reasons = (story: SheetStory, more: Partial<JudgingContext> = {}) =>
  judge(story, more).targets.map(({ reason }) => reason)

const known = '朝市を知っている区民の割合'
const stalls = '新しく出店した団体の件数'
const atLeast41 = target(known, [level('atLeast', '41', '%')])
const bare8 = target(stalls, [level('atLeast', '8', '件', { inferred: ['compare'] })])

describe('judgeSheet', () => {
  it('misses a sheet for one missed target, and says by how much', () => {
    // sample 000, sheet 1
    const story: SheetStory = {
      targets: [bare8, target(known, [level('atLeast', '44.7', '%')])],
      actuals: [actual(stalls, '11', '件'), actual(known, '33.8', '%')],
      verdict: 'notAttained',
    }
    expect(judge(story)).toMatchObject({
      ruleSet: 'all-targets',
      outcome: 'unmet',
      grade: null,
      declared: 'notAttained',
      agrees: true,
      judgeAgainOn: null,
      targets: [
        { outcome: 'met', position: 0, indicator: stalls, actual: { unit: '件' } },
        { outcome: 'unmet', position: 1, actual: { source: { document: '海岸区-2020' } } },
      ],
    })
    expect(reasons(story)).toEqual([
      '実績11件は目標8件を満たしました。',
      '実績33.8%は目標44.7%以上に10.9ポイント届きませんでした。',
    ])
  })

  it('waits for the books where a figure of money is not final, and the office said ① already', () => {
    // sample 000, sheet 5
    const story: SheetStory = {
      targets: [
        target('目標収納率', [level('atLeast', '81.06', '%', { inferred: ['compare'] })]),
        target('担当内研修の実施', [level('atLeast', '2', '回')]),
      ],
      actuals: [
        actual('令和2年度収納率', '79.84', '%', {
          asOf: calendarDate('2021-04-30'),
          provisional: true,
        }),
        actual('担当内研修の実施', '2', '回'),
      ],
      verdict: 'attained',
    }
    expect(judge(story)).toMatchObject({
      outcome: 'undetermined',
      agrees: null,
      judgeAgainOn: '2021-05-31',
      targets: [{ outcome: 'undetermined' }, { outcome: 'met' }],
    })
    expect(reasons(story)).toEqual([
      '4月末時点79.84%は確定前です（目標81.06%）。出納整理期間が終わる5月31日の後に判定します。',
      '実績2回は目標2回以上を満たしました。',
    ])
  })

  it('judges again from the figure that came later', () => {
    const later = reportedActuals(
      {
        results: [],
        actuals: [actual('収納率', '81.10', '%')],
        verdict: { value: null, span: null },
        issues: null,
      },
      { document: '海岸区-2021', fiscalYear: fiscalYear(2020) },
    )
    const story: SheetStory = {
      targets: [target('収納率', [level('atLeast', '81.06', '%')])],
      actuals: [
        actual('収納率', '79.84', '%', { asOf: calendarDate('2021-04-30'), provisional: true }),
      ],
    }
    expect(judge(story, { observations: later })).toMatchObject({
      outcome: 'met',
      judgeAgainOn: null,
    })
  })

  it('takes a name that is only alike, and leaves a step that says so', () => {
    // sample 000, sheet 4
    const fewer = change('lessThan', '0', null, {
      kind: 'other',
      value: quantity('8784', '件'),
      asWritten: '前年度最終月の配付実績',
    })
    const story: SheetStory = {
      targets: [target('配付数', [fewer])],
      actuals: [actual('ポスティング配付数', '1150', '件')],
      verdict: 'attained',
    }
    const judged = judge(story)
    expect(judged).toMatchObject({ outcome: 'met', agrees: true })
    expect(judged.targets[0]?.evaluation.steps[0]).toMatchObject({
      kind: 'inferred',
      what: '「ポスティング配付数」の実績を「配付数」の実績とみなしました。',
    })
    expect(reasons(story)).toEqual(['実績1,150件は目標8,784件未満を満たしました。'])
  })

  it('lets the office say ② where the figures say met, and shows that they differ', () => {
    const story: SheetStory = {
      targets: [atLeast41],
      actuals: [actual(known, '41.0', '%')],
      verdict: 'notAttained',
    }
    expect(judge(story)).toMatchObject({ outcome: 'met', declared: 'notAttained', agrees: false })
  })

  it('uses former years that the sheet prints, and those known from elsewhere', () => {
    const better = change('moreThan', '0', null, { kind: 'previous-year' })
    const printed = target(known, [better], { baselines: [baseline(2019, '38.2', '%')] })
    const report = [actual(known, '37.5', '%')]
    expect(judge({ targets: [printed], actuals: report }).outcome).toBe('unmet')
    const elsewhere = reportedActuals(
      {
        results: [],
        actuals: [actual(known, '36.0', '%')],
        verdict: { value: null, span: null },
        issues: null,
      },
      { document: '海岸区-2019', fiscalYear: fiscalYear(2019) },
    )
    const story = { targets: [target(known, [better])], actuals: report }
    expect(judge(story).outcome).toBe('undetermined')
    expect(judge(story, { observations: elsewhere }).outcome).toBe('met')
  })

  it('judges each part of a joined target by its own figure', () => {
    const joined = target('eラーニング', [
      level('atLeast', '100', '%', { subject: '受験率' }),
      level('atLeast', '95', '点', { subject: '理解度', each: true }),
    ])
    const story = (score: string | null): SheetStory => ({
      targets: [joined],
      actuals: [
        actual('受験率', '100', '%'),
        ...(score === null ? [] : [actual('理解度', score, '点')]),
      ],
    })
    expect(outcomes(story('94'))).toEqual(['unmet'])
    expect(outcomes(story(null))).toEqual(['undetermined'])
    expect(reasons(story('94'))).toEqual(['理解度の実績94点は目標95点以上に1点届きませんでした。'])
    expect(reasons(story(null))).toEqual(['理解度の実績が報告されていないため、判定できません。'])
  })

  it('does not hold a target of another year against this year’s figure', () => {
    const former = target(known, [level('atLeast', '35', '%')], { fiscalYear: fiscalYear(2019) })
    expect(outcomes({ targets: [former], actuals: [actual(known, '37.5', '%')] })).toEqual([
      'undetermined',
    ])
  })

  it('waits for the last year of a sum over years, and then adds the years up', () => {
    const sum = (to: number) =>
      target(stalls, [level('atLeast', '6', '件')], {
        years: { from: fiscalYear(2018), to: fiscalYear(to) },
        baselines: [baseline(2018, '1', '件'), baseline(2019, '2', '件')],
      })
    const actuals = [actual(stalls, '3', '件')]
    expect(outcomes({ targets: [sum(2020)], actuals })).toEqual(['met'])
    expect(outcomes({ targets: [sum(2020)], actuals: [actual(stalls, '2', '件')] })).toEqual([
      'unmet',
    ])
    expect(reasons({ targets: [sum(2021)], actuals })).toEqual([
      '令和3年度の目標です。その年度の実績が出てから判定します。',
    ])
  })

  it('is open for a blank form and for a form without targets, never missed', () => {
    expect(judge({ targets: [atLeast41] }).outcome).toBe('undetermined')
    expect(judge({ actuals: [actual(known, '40', '%')] })).toMatchObject({
      outcome: 'undetermined',
      targets: [],
    })
  })

  it('says what another rule makes of the same figures', () => {
    const story: SheetStory = { targets: [atLeast41], actuals: [actual(known, '37.5', '%')] }
    expect(judge(story, { ruleSet: cityProgress })).toMatchObject({
      ruleSet: 'city-progress',
      outcome: 'met',
      grade: '概ね順調',
    })
    expect(reasons(story, { ruleSet: cityProgress })).toEqual([
      '実績37.5%は目標41%以上に3.5ポイント届きませんでした。達成率は91.4%で、概ね順調です。',
    ])
    expect(judge(story, { ruleSet: cityProgress }).targets[0]?.reasonEnglish).toBe(
      'The actual, 37.5%, falls short of the target of at least 41% by 3.5 points. That is 91.4% of the target: on course.',
    )
    expect(reasons(story, { ruleSet: fiveGrade })).toEqual([
      '実績37.5%は目標41%以上に3.5ポイント届きませんでした。達成率は91.4%で、評価はBです。',
    ])
  })

  it('never turns a met lower bound into a miss by raising the actual', () => {
    const value = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(value, value, value, (aim, reported, more) => {
        const held = (count: number) =>
          outcomes({
            targets: [target(stalls, [level('atLeast', String(aim), '件')])],
            actuals: [actual(stalls, String(count), '件')],
          })[0]
        if (held(reported) === 'met') expect(held(reported + more)).toBe('met')
        else expect(held(reported)).toBe('unmet')
      }),
    )
  })

  it('never gets better by leaving a figure out, nor worse than open', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (values) => {
        const names = values.map((_, index) => `${'甲乙丙丁戊'.charAt(index)}の講座の開催数`)
        const story = (shown: readonly (number | null)[]): SheetStory => ({
          targets: names.map((name) => target(name, [level('atLeast', '10', '回')])),
          actuals: names.map((name, at) => actual(name, shown[at]?.toString() ?? null, '回')),
        })
        const { outcome } = judge(story(values))
        const missed = values.some((value) => value !== null && value < 10)
        const open = values.includes(null)
        expect(outcome).toBe(missed ? 'unmet' : open ? 'undetermined' : 'met')
        const hidden = judge(story(values.map(() => null))).outcome
        expect(hidden).toBe('undetermined')
      }),
    )
  })

  describe('from what is known elsewhere', () => {
    const rate = '健診の受診率'
    const peers = target(rate, [
      change('atLeast', '0', null, { kind: 'peer-mean', asWritten: '全国平均' }),
    ])
    const observed = (indicator: string, value: string, year = 2020): Observation => ({
      indicator,
      fiscalYear: fiscalYear(year),
      value: decimal(value),
      unit: '%',
      asOf: null,
      provisional: false,
      finalOn: null,
      n: null,
      source: { kind: 'baseline', document: '県の統計', span: { start: 0, end: 1 } },
    })
    const held = (...observations: Observation[]) =>
      judge({ targets: [peers], actuals: [actual(rate, '41', '%')] }, { observations }).outcome

    it('takes the national mean of the same year and the same indicator, and no other', () => {
      expect(held(observed('健診の受診率（全国平均）', '40'))).toBe('met')
      expect(held(observed('全国平均の健診の受診率', '42'))).toBe('unmet')
      expect(held(observed('健診の受診率（全国平均）', '40', 2019))).toBe('undetermined')
      expect(held(observed('朝市の来場率（全国平均）', '40'))).toBe('undetermined')
    })

    it('hears what a report covers: a mean of everyone is not everyone', () => {
      const score = '確認テストの点数'
      const all = target(score, [level('atLeast', '95', '点', { each: true })])
      const report = (name: string, value: string) =>
        judge({ targets: [all], actuals: [actual(name, value, '点')] }).outcome
      expect(report('確認テストの点数の平均', '97')).toBe('undetermined')
      expect(report('確認テストの点数の平均', '94')).toBe('unmet')
      expect(report('確認テストの点数', '95')).toBe('met')
    })
  })
})
