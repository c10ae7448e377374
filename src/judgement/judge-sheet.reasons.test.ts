/** Each reason a target stays open for, as a sheet that lacks just that, and its words in both languages. */
import { describe, expect, it } from 'vitest'
import type { MeasuredObservation } from '../evidence/observation.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import {
  actual,
  change,
  deferred,
  level,
  type SheetStory,
  sheet,
  target,
} from '../plan/testing/build-sheet.ts'
import { judgeSheet } from './judge-sheet.ts'
import { allTargets } from './rule-set.ts'

const known = '朝市を知っている区民の割合'
const atLeast41 = target(known, [level('atLeast', '41', '%')])

function judgedTargets(story: SheetStory) {
  const context = { fiscalYear: fiscalYear(2020), document: '海岸区-2020', observations: [] }
  return judgeSheet(sheet(story), { ...context, ruleSet: allTargets }).targets
}

describe('judgeSheet says why it cannot judge', () => {
  it.each<[string, SheetStory, string]>([
    [
      'nothing was reported',
      { targets: [atLeast41], actuals: [] },
      '実績が報告されていないため、判定できません。',
    ],
    [
      'the figure was left blank',
      { targets: [atLeast41], actuals: [actual(known, null, '%')] },
      '実績が空欄のため、判定できません。',
    ],
    [
      'two figures contradict each other',
      { targets: [atLeast41], actuals: [actual(known, '40', '%'), actual(known, '42', '%')] },
      '同じ時点の実績が複数あって値が違うため、判定できません。',
    ],
    [
      'the target is not set',
      { targets: [target(known, [deferred('29年度の調査の数を見て設定')])], actuals: [] },
      '目標がまだ設定されていません（29年度の調査の数を見て設定）。',
    ],
    [
      'the target has no figure',
      { targets: [target(known, [deferred(null, 'blank')])], actuals: [] },
      '目標の数値が空欄のため、判定できません。',
    ],
    [
      'an act is not recorded',
      { targets: [target('要綱を定める', [{ kind: 'done', inferred: [] }])], actuals: [] },
      '実施したかどうかの記録がないため、判定できません。',
    ],
    [
      'the former figure is unknown',
      {
        targets: [target(known, [change('atLeast', '5', '%', { kind: 'previous-year' })])],
        actuals: [actual(known, '40', '%')],
      },
      '判定に必要な「朝市を知っている区民の割合」の比べる元の値（前年度、令和元(2019)年度）がありません。',
    ],
  ])('%s', (_, story, reason) => {
    const judged = judgedTargets(story)
    expect(judged).toMatchObject([{ outcome: 'undetermined', reason }])
    for (const { reasonEnglish = '' } of judged) {
      // names of indicators and what a target waits for stay in the words of the document
      expect(reasonEnglish.replace(/「[^」]*」/gu, '')).not.toMatch(/\p{Script=Hiragana}/u)
      expect(reasonEnglish).toMatch(/^[A-Z].*\.$/u)
    }
  })
})

describe('a figure that is masked', () => {
  const masked: MeasuredObservation = {
    indicator: known,
    fiscalYear: fiscalYear(2020),
    value: null,
    unit: '%',
    asOf: null,
    provisional: false,
    finalOn: null,
    n: null,
    measurement: { k: null, method: '名簿から数える', interval: null, masked: true },
    source: { kind: 'measure', register: 'roster', measure: 'known', trace: 'known.1' },
  }
  const judged = (story: SheetStory) =>
    judgeSheet(sheet(story), {
      ...{ fiscalYear: fiscalYear(2020), document: '海岸区-2020', ruleSet: allTargets },
      observations: [masked],
    })

  it('decides nothing, and the verdict the office declared stands beside it', () => {
    const story = { targets: [atLeast41], actuals: [], verdict: 'attained' } as const
    const { outcome, declared, agrees, targets } = judged(story)
    expect({ outcome, declared, agrees }).toEqual({
      ...{ outcome: 'undetermined', declared: 'attained', agrees: null },
    })
    expect(targets[0]).toMatchObject({
      actual: { value: null, measurement: { masked: true } },
      reason: '実績は人数が少ないため秘匿しています。計算では判定せず、担当の自己評価によります。',
    })
    expect(JSON.stringify(targets[0]?.evaluation.steps)).toContain('秘匿し、判定に使いません')
  })

  it('stands back behind what the office reports itself', () => {
    const [target] = judged({ targets: [atLeast41], actuals: [actual(known, '42', '%')] }).targets
    expect(target).toMatchObject({
      outcome: 'met',
      actual: { source: { kind: 'self-evaluation' } },
    })
    expect(target?.evaluation.steps[0]).toMatchObject({
      what: expect.stringContaining('秘匿し、担当が報告した値で判定しました'),
    })
  })
})
