/** ① that became ② (or (i) that became (ii)) between versions: corrections are allowed, silence is not. */
import type { VersionsRule } from '../rule.ts'
import { quotesOf } from '../versions/revision-found.ts'

export const verdictRewritten: VersionsRule = {
  id: 'verdict-rewritten',
  title: '書き換えられた判定',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '判定を改めた理由と日付を書いてください。',
  english: { title: 'Verdict rewritten', remedy: 'Say why and when the verdict was changed.' },
  find(versions) {
    return versions.changes
      .filter(({ kind, substantive }) => kind === 'mark' && substantive)
      .map((change) => ({
        sheet: change.sheet.new,
        message: `見込みや判定の記号が「${change.old?.text ?? ''}」から「${change.new?.text ?? ''}」に変わっています。`,
        english: `The mark of an outlook or verdict was “${change.old?.text ?? ''}” and is now “${change.new?.text ?? ''}”.`,
        quotes: quotesOf(versions, change),
      }))
  },
  cases: {
    for: [
      {
        what: '② that became ①',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: {
                  actuals: ['朝市の来場者数:880人'],
                  verdict: '②',
                  issues: '広く知らせる。',
                },
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:905人'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a blank filled in',
        documents: [
          { sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }] },
          {
            sheets: [
              {
                title: '朝市',
                targets: ['朝市の来場者数 900人'],
                evaluation: { actuals: ['朝市の来場者数:905人'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}
