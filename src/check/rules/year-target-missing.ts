/** A sheet with targets for the period and none for the year: ①② would rest on nothing. */
import { quoteTarget } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'

export const yearTargetMissing: SheetRule = {
  id: 'year-target-missing',
  title: '当年度の目標がない',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '当年度の目標を書いてください。',
  english: { title: 'No target for the year', remedy: 'Write down the target of the year.' },
  find({ sheet, view }) {
    if (sheet.yearPlan.targets.length > 0 || sheet.multiYear.targets.length === 0) return []
    return [
      {
        message: '取組の方針には目標がありますが、当年度の目標が書かれていません。',
        english: 'The multi-year plan has targets, but no target of the year is written.',
        quotes: sheet.multiYear.targets.map((placed) => quoteTarget(view, placed)),
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'the year’s column holds activities only',
        documents: [{ sheets: [{ multiYear: ['【令和3年度】朝市の来場者数 900人'] }] }],
      },
    ],
    against: [
      {
        what: 'both halves have one',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】朝市の来場者数 900人'],
                targets: ['朝市の来場者数 800人'],
              },
            ],
          },
        ],
      },
    ],
  },
}
