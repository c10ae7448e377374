/** 改定履歴あり, and nowhere in the document is the history: what, from what, why, when. */
import { quote } from '../document-view.ts'
import type { DocumentRule } from '../rule.ts'

export const revisionUnexplained: DocumentRule = {
  id: 'revision-unexplained',
  title: '中身のない改定表示',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '何をいつ、なぜ改めたかを書いた改定履歴を付けてください。',
  english: {
    title: 'Revision mark without a history',
    remedy: 'Add what was revised, when and why.',
  },
  find(view) {
    const marks = [...view.text.matchAll(/【改[定訂]履歴あり】/gu)]
    if (marks.length === 0 || /改[定訂](?:履歴(?!あり)|理由|内容|年月日|日)/u.test(view.text))
      return []
    return [
      {
        sheet: null,
        message: `改定履歴ありの表示が${marks.length}か所ありますが、何をどう改めたかがこの文書に書かれていません。`,
        english: `The mark of a revision stands in ${marks.length === 1 ? 'one place' : `${marks.length} places`}, but this document does not say what was revised and how.`,
        quotes: marks.map(({ index, 0: mark }) =>
          quote(view, { span: { start: index, end: index + mark.length } }),
        ),
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'a mark and no history',
        documents: [{ sheets: [{ targets: ['朝市の来場者数 900人【改定履歴あり】'] }] }],
      },
    ],
    against: [
      { what: 'no mark', documents: [{ sheets: [{ targets: ['朝市の来場者数 900人'] }] }] },
      {
        what: 'a mark and its history',
        documents: [
          {
            sheets: [
              {
                outline: ['改定内容は令和2年9月に来場者数を800人から改めたもの。'],
                targets: ['朝市の来場者数 900人【改定履歴あり】'],
              },
            ],
          },
        ],
      },
    ],
  },
}
