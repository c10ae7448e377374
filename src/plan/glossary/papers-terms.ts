/** Documents: what plans come in as and go out as. */
import type { TermSection } from './term.ts'

export const papersTerms = {
  document: {
    japanese: ['文書'],
    english: 'document',
    note: '区が公表したもの一つ。',
    meaning: {
      japanese: '区や局が公表した、もとの文書。',
      english: 'A paper that a ward or bureau has published.',
      everyday: true,
    },
  },
  draft: {
    japanese: ['下書き'],
    english: 'draft',
    note: '読み取ったが、まだ人が受け入れていない文書。',
    meaning: {
      japanese: 'まだ確かめている途中の文書。公表されていません。',
      english: 'A document that is still being checked and is not published.',
      everyday: true,
    },
  },
  sheet: {
    japanese: ['取組の様式'],
    english: 'sheet',
    note: '一つの取組項目の、一年度の様式。',
    meaning: {
      japanese: '一つの取組について、一年度の計画、振り返り、自己評価をまとめた様式。',
      english: 'The plan, review and self-evaluation of one initiative for one fiscal year.',
    },
  },
  panel: {
    japanese: ['全体図'],
    english: 'panel',
    note: 'めざす状態から取組までの図一つ。',
    meaning: {
      japanese: 'めざす状態から取組までを一枚にまとめた図。',
      english: 'One page that shows everything from the desired state to the initiatives.',
    },
  },
} as const satisfies TermSection['terms']
