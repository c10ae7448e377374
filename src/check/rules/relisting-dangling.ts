/** 再掲 of a target that stands nowhere in the document: a reference to nothing. */
import { listRelistings, listSheetReferences } from '../../plan/relisting.ts'
import { quote, quoteTarget } from '../document-view.ts'
import type { DocumentRule } from '../rule.ts'

export const relistingDangling: DocumentRule = {
  id: 'relisting-dangling',
  title: '元のない再掲',
  severity: 'error',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '元の取組項目を書き添えるか、「再掲」を外してください。',
  english: {
    title: '“Listed again” without an original',
    remedy: 'Name the initiative it comes from, or take “listed again” away.',
  },
  find(view) {
    // what a part lists again may have its home in another one
    if (view.part === true) return []
    const { sheets } = view.document
    const targets = listRelistings(sheets)
      .filter(({ home }) => home === null)
      .map(({ at }) => ({
        sheet: sheets[at.sheet]?.number ?? null,
        message: '再掲とありますが、元の目標がこの文書のどこにもありません。',
        english:
          'It is marked as listed again (再掲), but the original target stands nowhere in this document.',
        quotes: [quoteTarget(view, at.placed)],
      }))
    const references = listSheetReferences(sheets)
      .filter(({ home }) => home === null)
      .map(({ sheet, passage, number }) => ({
        sheet: sheets[sheet]?.number ?? null,
        message: `取組項目${number}の再掲とありますが、取組項目${number}がこの文書にありません。`,
        english: `It is marked as listed again from initiative ${number}, but this document has no initiative ${number}.`,
        quotes: [quote(view, passage)],
      }))
    return [...targets, ...references]
  },
  cases: {
    for: [
      {
        what: 'a target listed again whose home is not there',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '港の清掃に加わった団体数 12団体',
                  '朝市に出かけた区民の割合(再掲) 40%以上',
                ],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'its home stands in another sheet',
        documents: [
          {
            sheets: [
              { targets: ['朝市に出かけた区民の割合 40%以上'] },
              { targets: ['朝市に出かけた区民の割合(再掲) 40%以上'] },
            ],
          },
        ],
      },
    ],
  },
}
