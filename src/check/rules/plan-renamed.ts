/** The plan itself has another name than in the version before. */

import type { VersionsRule } from '../rule.ts'
import { quotesOf } from '../versions/revision-found.ts'

export const planRenamed: VersionsRule = {
  id: 'plan-renamed',
  title: 'プランの名前の変更',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'versions',
  remedy: '名前だけが変わったのか、プランが変わったのかを書いてください。',
  english: {
    title: 'Plan renamed',
    remedy: 'Say whether only the name or the plan itself changed.',
  },
  find(versions) {
    return versions.changes
      .filter(({ kind }) => kind === 'framework')
      .map((change) => ({
        sheet: null,
        message: `もとになるプランの名前が「${change.old?.text ?? 'なし'}」から「${change.new?.text ?? 'なし'}」に変わっています。`,
        english: `The plan it rests on was “${change.old?.text ?? 'none'}” and is now “${change.new?.text ?? 'none'}”.`,
        quotes: quotesOf(versions, change),
      }))
  },
  cases: {
    for: [
      {
        what: 'a working title and then its name',
        documents: [
          {
            framework: '令和2年度からの汐待みらい計画',
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }],
          },
          {
            framework: '汐待みらいプラン2.0',
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }],
          },
        ],
      },
    ],
    against: [
      {
        what: 'one plan',
        documents: [
          {
            framework: '汐待みらいプラン2.0',
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }],
          },
          {
            framework: '汐待みらいプラン２．０',
            sheets: [{ title: '朝市', targets: ['朝市の来場者数 900人'] }],
          },
        ],
      },
    ],
  },
}
