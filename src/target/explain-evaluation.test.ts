import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import { evaluateTarget } from './evaluate-target.ts'
import type { Evidence } from './evidence.ts'
import { explainEvaluation } from './explain-evaluation.ts'
import { parseTargets } from './parse-targets.ts'

function explain(
  text: string,
  value: string,
  unit: string,
  language: 'ja' | 'en',
  more: Partial<Evidence> = {},
) {
  const [target] = parseTargets(text, { fiscalYear: fiscalYear(2020), half: 'year' })
  if (target === undefined) throw new Error(text)
  const figure = {
    subject: null,
    value: decimal(value),
    unit,
    asOf: null,
    provisional: false,
    finalOn: null,
  }
  return explainEvaluation(
    evaluateTarget(target, { actuals: [figure], series: [], done: null, ...more }),
    language,
  )
}

const former = { series: [{ fiscalYear: fiscalYear(2018), value: decimal('120') }] }

describe('explainEvaluation', () => {
  it('tells a resident in Japanese what was read, used, computed and compared', () => {
    expect(explain('講座の参加者数を平成30年度比10%増とする', '130', '人', 'ja', former)).toEqual([
      '目標の文を「「講座の参加者数」：令和2年度までに平成30年度比10%増」と読みました。',
      '文に書かれていないため、「以上」と読みました。',
      '令和2(2020)年度の「講座の参加者数」の実績は130人です。',
      '比べる元の値（平成30年度）は120人です。',
      '120人から10%増やした値は132人です。',
      '実績130人を目標「132人以上」と比べました（差は-2人）。結果は未達成です。',
    ])
  })

  it('tells the same in English', () => {
    expect(explain('講座の参加者数を平成30年度比10%増とする', '130', '人', 'en', former)).toEqual([
      'The target was read as "「講座の参加者数」：令和2年度までに平成30年度比10%増".',
      'The sentence does not say which way; it was read as "at least".',
      'The actual of 「講座の参加者数」 in FY2020 is 130人.',
      'The figure to compare with (FY2018) is 120人.',
      '120人 plus 10% makes 132人.',
      '130人 against at least 132人: not met.',
    ])
  })

  it('names what is missing, by name', () => {
    expect(explain('前年度実績以上の加入率を確保', '60', '%', 'ja').at(-1)).toBe(
      '「加入率」の比べる元の値（前年度、令和元(2019)年度）がないため、判定できません。',
    )
  })
})
