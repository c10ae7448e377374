/** A target listed again with other figures than at its home: which of them is promised? */
import { listRelistings } from '../../plan/relisting.ts'
import { quoteTarget } from '../document-view.ts'
import type { DocumentRule } from '../rule.ts'

export const relistingDrifted: DocumentRule = {
  id: 'relisting-drifted',
  title: '元と数値の違う再掲',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '元の目標と再掲の数値をそろえてください。',
  english: {
    title: '“Listed again” with another figure',
    remedy: 'Make the target and its repetition agree.',
  },
  find(view) {
    const { sheets } = view.document
    return listRelistings(sheets).flatMap(({ at, home, drifted }) =>
      drifted && home !== null
        ? [
            {
              sheet: sheets[at.sheet]?.number ?? null,
              message: '再掲した目標の数値が、元の目標と違っています。',
              english: 'A target that is listed again has a figure different from the original.',
              quotes: [quoteTarget(view, at.placed), quoteTarget(view, home.placed)],
            },
          ]
        : [],
    )
  },
  cases: {
    for: [
      {
        what: 'forty at home, forty-five in the copy',
        documents: [
          {
            sheets: [
              { targets: ['朝市に出かけた区民の割合 40%以上'] },
              { targets: ['朝市に出かけた区民の割合(再掲) 45%以上'] },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'the same figure in both places',
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
