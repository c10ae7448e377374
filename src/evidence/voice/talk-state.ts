/** A talk with the mayor (区長とかたろう): planned, recruiting, held or cancelled with a reason, its notes published. */
export const talkStates = {
  planned: { ja: '予定', en: 'planned' },
  recruiting: { ja: '参加者を募集中', en: 'open for applications' },
  closed: { ja: '募集を締め切り', en: 'applications closed' },
  held: { ja: '開催済み', en: 'held' },
  cancelled: { ja: '中止', en: 'cancelled' },
} as const
export type TalkState = keyof typeof talkStates

const moves: Readonly<Record<TalkState, readonly TalkState[]>> = {
  planned: ['recruiting', 'cancelled'],
  recruiting: ['closed', 'cancelled'],
  closed: ['recruiting', 'held', 'cancelled'],
  held: [],
  cancelled: [],
}

export function talkMovesFrom(state: TalkState): readonly TalkState[] {
  return moves[state]
}
