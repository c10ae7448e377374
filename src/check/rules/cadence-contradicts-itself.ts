/** 毎月 and 年10回 in one line, or more times than the months between: count and cadence do not fit. */
import { quote } from '../document-view.ts'
import type { SheetRule } from '../rule.ts'
import { type Cadence, monthsIn, readCadences } from '../words/cadence.ts'

export const cadenceContradictsItself: SheetRule = {
  id: 'cadence-contradicts-itself',
  title: '合わない回数と頻度',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '回数と時期のどちらが正しいかを確かめてください。',
  english: {
    title: 'Number of times and frequency disagree',
    remedy: 'Check which of the two is right.',
  },
  find({ sheet, view }) {
    return sheet.yearPlan.activities.flatMap((activity) => {
      const cadences = readCadences(activity.text)
      const clash = clashOf(cadences)
      return clash === null
        ? []
        : [
            {
              message: `「${clash[0].asWritten}」と「${clash[1].asWritten}」が合いません。`,
              english: `“${clash[0].asWritten}” and “${clash[1].asWritten}” do not agree.`,
              quotes: [quote(view, activity)],
            },
          ]
    })
  },
  cases: {
    for: [
      {
        what: 'every month, ten times a year',
        documents: [{ sheets: [{ activities: ['朝市を毎月開催する(年10回)。'] }] }],
      },
      {
        what: 'every month from June to March, twelve times a year',
        documents: [{ sheets: [{ activities: ['朝市を毎月開催する(年12回、6月～3月)。'] }] }],
      },
    ],
    against: [
      {
        what: 'every month, twelve times',
        documents: [{ sheets: [{ activities: ['朝市を毎月開催する(年12回)。'] }] }],
      },
      {
        what: 'every month from June to March, ten times',
        documents: [{ sheets: [{ activities: ['朝市を毎月開催する(年10回、6月～3月)。'] }] }],
      },
      {
        what: 'five times between May and September',
        documents: [{ sheets: [{ activities: ['桟橋の傷みを年5回(5月～9月)見回る。'] }] }],
      },
    ],
  },
}

/** Two cadences of a line that cannot both hold; a line that names more than these speaks of several things. */
function clashOf(cadences: readonly Cadence[]): readonly [Cadence, Cadence] | null {
  const monthly = cadences.filter(({ perYear, times }) => perYear === 12 && times === null)
  const yearly = cadences.filter(({ perYear, times }) => perYear !== null && perYear === times)
  const windows = cadences.filter(({ kind }) => kind === 'window')
  const [every, count, window] = [monthly[0], yearly[0], windows[0]]
  if (monthly.length > 1 || yearly.length > 1 || windows.length > 1) return null
  if (every === undefined || count === undefined) return null
  const months = window?.months == null ? 12 : monthsIn(window.months)
  return count.times === months ? null : [every, count]
}
