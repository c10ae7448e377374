/** Bounds (以上, 未満, を超える, …). 以上 after a rank turns round (8位以上 is at most 8): that is grammar, not lexicon. */
import type { Entry } from './word.ts'

export const compareWords: readonly Entry[] = [
  ['以上', { kind: 'compare', compare: 'atLeast', side: 'after' }],
  [
    'を下回らない 下回らない を下まわらない を割らない を切らない',
    { kind: 'compare', compare: 'atLeast', side: 'after' },
  ],
  ['以下 以内', { kind: 'compare', compare: 'atMost', side: 'after' }],
  [
    'を超えない を超過しない 超えない を上回らない 上回らない を超えることのない を超えることがない',
    { kind: 'compare', compare: 'atMost', side: 'after' },
  ],
  ['未満', { kind: 'compare', compare: 'lessThan', side: 'after' }],
  [
    'を下回 下回 を下まわ 下まわ を割り込 を切る',
    { kind: 'compare', compare: 'lessThan', side: 'after' },
  ],
  [
    '超過 超 を超え を越え 超え をこえ を超過 を上回 上回 を上まわ 上まわ',
    { kind: 'compare', compare: 'moreThan', side: 'after' },
  ],
  ['少なくとも 最低でも 最低限 最低', { kind: 'compare', compare: 'atLeast', side: 'before' }],
  [
    '最大でも 最大で 上限 多くとも 遅くとも',
    { kind: 'compare', compare: 'atMost', side: 'before' },
  ],
]
