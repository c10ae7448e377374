/** The words of what is measured changed between versions, the figure did not: is it still the same thing? */
import type { VersionsRule } from '../rule.ts'
import { quotesOf } from '../versions/revision-found.ts'

export const indicatorRedefined: VersionsRule = {
  id: 'indicator-redefined',
  title: '言葉の変わった指標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '測るものが変わったなら、改定の表示を付けて理由を書いてください。',
  english: {
    title: 'Indicator in other words',
    remedy: 'If something else is measured now, mark it as revised and say why.',
  },
  find(versions) {
    return versions.changes
      .filter((change) => change.kind === 'wording' && change.substantive && change.ofTarget)
      .map((change) => ({
        sheet: change.sheet.new,
        message: '目標の数値は同じですが、何を測るかの言葉が前の版と違います。',
        english:
          'The target’s figure is the same, but what is measured is worded differently from the version before.',
        quotes: quotesOf(versions, change),
      }))
  },
  cases: {
    for: [
      {
        what: 'three days’ food became one day’s',
        documents: [
          {
            sheets: [{ title: '備え', targets: ['3日分以上の水と食料を備えている世帯の割合 48%'] }],
          },
          {
            sheets: [{ title: '備え', targets: ['1日分以上の水と食料を備えている世帯の割合 48%'] }],
          },
        ],
      },
    ],
    against: [
      {
        what: 'another spelling of the same',
        documents: [
          { sheets: [{ title: '備え', targets: ['備えについての問合せの件数 48件'] }] },
          { sheets: [{ title: '備え', targets: ['備えについての問い合わせの件数 48件'] }] },
        ],
      },
      {
        what: 'the figure changed and the words stayed',
        documents: [
          {
            sheets: [{ title: '備え', targets: ['3日分以上の水と食料を備えている世帯の割合 48%'] }],
          },
          {
            sheets: [{ title: '備え', targets: ['3日分以上の水と食料を備えている世帯の割合 46%'] }],
          },
        ],
      },
    ],
  },
}
