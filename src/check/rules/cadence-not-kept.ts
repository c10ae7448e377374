/** Planned to be held six times and reported as four, or open for fewer months: say so before a reader counts. */

import type { Activity, Entry } from '../../plan/sheet.ts'
import { similarity, wordKey } from '../../plan/word-key.ts'
import { quote } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'
import { factsOf } from '../versions/line-facts.ts'
import { type Cadence, monthsIn, readCadences } from '../words/cadence.ts'

export const cadenceNotKept: SheetRule = {
  id: 'cadence-not-kept',
  title: '計画より少ない回数',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '計画どおりにできなかった理由を書いてください。',
  english: { title: 'Held less often than planned', remedy: 'Say why it was not held as planned.' },
  find({ sheet, view }) {
    const results = sheet.selfEvaluation?.results ?? []
    return sheet.yearPlan.activities.flatMap((activity) => {
      const plan = onlyCadence(activity.text)
      const report = plan === null ? null : reportOf(activity, results)
      const done = report === null ? null : onlyCadence(report.text)
      if (plan === null || report === null || done === null || !fallsShort(plan, done)) return []
      return [
        {
          message: `計画は「${plan.asWritten}」ですが、実績は「${done.asWritten}」です。`,
          english: `The plan says “${plan.asWritten}”, but “${done.asWritten}” is reported.`,
          quotes: [quote(view, activity), quote(view, report)],
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'eight planned, six held',
        documents: [
          {
            sheets: [
              {
                activities: ['避難の組づくりの集い(年8回)'],
                evaluation: { results: ['避難の組づくりの集いを開催(6回)'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'as many as planned',
        documents: [
          {
            sheets: [
              {
                activities: ['避難の組づくりの集い(年6回以上)'],
                evaluation: { results: ['避難の組づくりの集いを開催(7回)'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a number of something else',
        documents: [
          {
            sheets: [
              {
                activities: ['避難の組づくりの集い(年6回)'],
                evaluation: { results: ['港の清掃を実施(2回)'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

/** The one cadence of a line; a line with several speaks of several things. */
function onlyCadence(text: string): Cadence | null {
  const counted = readCadences(text).filter(({ kind }) => kind !== 'open')
  return counted.length === 1 ? (counted[0] ?? null) : null
}

/** The one result that speaks of the same thing. */
function reportOf(activity: Activity, results: readonly Entry[]): Entry | null {
  const ranked = results
    .map((entry) => ({ entry, score: similarity(nameOf(activity.text), nameOf(entry.text)) }))
    .filter(({ score }) => score >= 0.7)
    .toSorted((a, b) => b.score - a.score)
  return ranked[0]?.entry ?? null
}

function nameOf(text: string): string {
  return factsOf(text).frame.replace(/(?:実施|開催|開)$/u, '') || wordKey(text)
}

function fallsShort(plan: Cadence, done: Cadence): boolean {
  if (plan.months !== null && done.months !== null)
    return monthsIn(done.months) < monthsIn(plan.months)
  const [planned, held] = [plan.perYear ?? plan.times, done.perYear ?? done.times]
  return planned !== null && held !== null && held < planned
}
