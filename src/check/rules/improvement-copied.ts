/** 課題と改善策 taken over from last year word for word: what was tried in between? */
import { similarity, wordKey } from '../../plan/word-key.ts'
import { quote } from '../document-view.ts'
import type { YearsRule } from '../rule.ts'

export const improvementCopied: YearsRule = {
  id: 'improvement-copied',
  title: '前年度と同じ改善策',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'years',
  remedy: '前年度の改善策を行った結果と、次に行うことを書いてください。',
  english: {
    title: 'Improvements copied from the year before',
    remedy: 'Say what came of last year’s improvements, and what comes next.',
  },
  find({ former, current }) {
    const before = former.sheet.selfEvaluation?.issues
    const after = current.sheet.selfEvaluation?.issues
    if (before == null || after == null) return []
    const [old, now] = [wordKey(before.text), wordKey(after.text)]
    if (Math.min(old.length, now.length) < 8 || similarity(old, now) < 0.95) return []
    return [
      {
        message: '課題と改善策が、前年度とほぼ同じ文です。',
        english: 'The issues and improvements are nearly the same text as last year’s.',
        quotes: [quote(current.view, after), quote(former.view, before)],
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'the same sentence two years running',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:780人'],
                  verdict: '②',
                  issues: '若い世代に朝市が知られていない。知らせ方を見直す。',
                },
              },
            ],
          },
          {
            year: 2020,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:790人'],
                  verdict: '②',
                  issues: '若い世代に朝市が知られていない。知らせ方を見直す。',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'another sentence',
        documents: [
          {
            year: 2019,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:780人'],
                  verdict: '②',
                  issues: '若い世代に朝市が知られていない。知らせ方を見直す。',
                },
              },
            ],
          },
          {
            year: 2020,
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:790人'],
                  verdict: '②',
                  issues: '雨の日に客足が落ちた。屋根のある場所を借りる。',
                },
              },
            ],
          },
        ],
      },
    ],
  },
}
