/** The declared verdict against the reported figures: ① with a target missed, ② with every target met, and no reason. */
import { formatVerdict } from '../../judgement/format-outcome.ts'
import { quoteFigure, quoteMark } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const verdictContradictsFigures: SheetRule = {
  id: 'verdict-contradicts-figures',
  title: '数値と食い違う判定',
  severity: 'error',
  since: '2026-11-27',
  looksAt: 'sheet',
  remedy: '判定か数値の誤りを直すか、数値と違う判定にした理由を書いてください。',
  english: {
    title: 'Verdict against the figures',
    remedy: 'Correct the verdict or the figure, or say why the verdict differs.',
  },
  find({ sheet, judgement, verdictReason, view }) {
    const evaluation = sheet.selfEvaluation
    if (evaluation === null || judgement?.agrees !== false || verdictReason !== null) return []
    const deciding = judgement.targets.filter(({ outcome }) => outcome === judgement.outcome)
    const reasons = deciding.slice(0, 1).map(({ reason }) => reason)
    const reasonsEnglish = deciding
      .slice(0, 1)
      .map(({ reason, reasonEnglish }) => ` ${reasonEnglish ?? reason}`)
    return [
      {
        message: `自己評価は${formatVerdict(judgement.declared)}ですが、報告された数値からは違う結果になります。${reasons.join('')}`,
        english: `The self-evaluation says ${judgement.declared === 'attained' ? '① (attained)' : '② (not attained)'}, but the reported figures say otherwise.${reasonsEnglish.join('')}`,
        quotes: [
          ...quoteMark(view, evaluation.verdict),
          ...deciding.flatMap(({ actual, reported = actual }) =>
            reported?.source.kind === 'self-evaluation' ? quoteFigure(view, reported) : [],
          ),
        ],
      },
    ]
  },
  cases: {
    for: [
      {
        what: '① with a target missed',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:880人'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: '② with every target met',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:980人'],
                  verdict: '②',
                  issues: '広く知らせる。',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'one of two targets missed, and ②',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市の来場者数 900人', '朝市の出店団体数 8団体'],
                evaluation: {
                  actuals: ['朝市の来場者数:880人', '朝市の出店団体数:9団体'],
                  verdict: '②',
                  issues: '広く知らせる。',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a figure that will still change',
        documents: [
          {
            sheets: [
              {
                targets: ['【令和2年度】保育料の収納率 97.5%'],
                evaluation: {
                  actuals: ['令和2年度保育料の収納率は4月末現在で96.8%となっている。'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
  },
}
