/** A numeric target of the year for which the evaluation reports no figure: nobody can tell whether it was met. */
import { fold } from '../../japanese/width.ts'
import type { SelfEvaluation } from '../../plan/sheet.ts'
import { wordKey } from '../../plan/word-key.ts'
import type { Target } from '../../target/ast.ts'
import { quoteMark, quoteTarget } from '../document-view.ts'
import { levelOf } from '../promises.ts'
import type { SheetRule } from '../rule.ts'

export const actualMissing: SheetRule = {
  id: 'actual-missing',
  title: '実績の書かれていない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy:
    '目標ごとに実績の数値を書いてください。まだ出ていないときは、いつ出るかを書いてください。',
  english: {
    title: 'Target without a reported figure',
    remedy: 'Report a figure for each target, or say when it will be known.',
  },
  find({ sheet, judgement, view, fiscalYear }) {
    const evaluation = sheet.selfEvaluation
    if (judgement === null || evaluation === null || evaluation.verdict.value === null) return []
    return judgement.targets.flatMap(({ actual, position }) => {
      const placed = sheet.yearPlan.targets[position]
      if (
        placed === undefined ||
        levelOf(placed.target) === null ||
        (actual?.value ?? null) !== null
      )
        return []
      if ((placed.target.fiscalYear ?? fiscalYear) !== fiscalYear) return []
      if (isToldElsewhere(placed.target, evaluation)) return []
      return [
        {
          message: '判定が書かれていますが、この目標に対する実績の数値がありません。',
          english: 'There is a verdict, but no figure is reported for this target.',
          quotes: [quoteTarget(view, placed), ...quoteMark(view, evaluation.verdict)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'two targets, one figure',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人', '港の清掃に加わった団体数 12団体'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a figure for each',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:980人'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a figure told in the narrative',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人', '見回り研修の実施 2回以上'],
                evaluation: {
                  results: ['見回りの研修を実施(3回)'],
                  actuals: ['朝市の来場者数:980人'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'an act, which has no figure',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の要綱を定める。'],
                evaluation: { results: ['要綱を定めた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** The narrative counts the same unit of the same thing: badly placed, but not missing. */
function isToldElsewhere(target: Target, { results, actuals }: SelfEvaluation): boolean {
  const unit = levelOf(target)?.quantity.unit ?? null
  const name = wordKey(target.indicator ?? '').replace(tail, '')
  if (unit === null || name.length < 2) return false
  return [...results, ...actuals].some(({ text }) => {
    const words = fold(text).text
    return wordKey(words).includes(name) && countsIn(words, unit)
  })
}

function countsIn(words: string, unit: string): boolean {
  return words
    .split(unit)
    .slice(0, -1)
    .some((before) => /\d$/u.test(before))
}

const tail = /(?:実施|開催)?(?:件数|回数|人数|割合|率|数)?$/u
