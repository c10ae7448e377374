/**
 * The road of one question in a citizen's letter (市民の声), as data: from the moment a letter arrives every question
 * has a state, an owning office and a due day, and every road ends in an answer, an explanation or a handover.
 */
import { keysOf } from '../../lib/keyed.ts'
export const questionStates = {
  sorting: { ja: '振分け待ち', en: 'being sorted', ends: false },
  writing: { ja: '回答を作成中', en: 'answer being written', ends: false },
  referred: { ja: '関係局に照会中', en: 'referred to a department', ends: false },
  approving: { ja: '承認待ち', en: 'waiting for approval', ends: false },
  sending: { ja: '発送待ち', en: 'waiting to be sent', ends: false },
  answered: { ja: '回答済み', en: 'answered', ends: true },
  explained: { ja: '回答しない理由を説明済み', en: 'explained why there is no answer', ends: true },
  transferred: { ja: '他機関へ移ちょう済み', en: 'handed over to another body', ends: true },
} as const

export type QuestionState = keyof typeof questionStates

/** What a reply may be: the three ways in which a question ends. */
export const replyKinds = {
  answer: { ja: '回答する', state: 'answered' },
  explanation: { ja: '回答しない理由を説明する', state: 'explained' },
  handover: { ja: '他の機関へ移ちょうする', state: 'transferred' },
} as const satisfies Readonly<Record<string, { ja: string; state: QuestionState }>>

export type ReplyKind = keyof typeof replyKinds

interface Move {
  /** What officers call it. */
  readonly ja: string
  readonly from: readonly QuestionState[]
  /** null: where the reply's kind and the way to the sender lead. */
  readonly to: QuestionState | null
  /** Whether the reason has to be said. */
  readonly reason: boolean
}

const ended = ['answered', 'explained', 'transferred'] as const

export const questionMoves = {
  assign: { ja: '担当を決める', from: ['sorting', 'writing'], to: 'writing', reason: false },
  transfer: { ja: '他の所属へ移す', from: ['sorting', 'writing'], to: 'sorting', reason: true },
  refer: { ja: '関係局に照会する', from: ['writing'], to: 'referred', reason: true },
  reply: { ja: '照会の結果を受ける', from: ['referred'], to: 'writing', reason: true },
  submit: { ja: '承認に出す', from: ['writing'], to: 'approving', reason: false },
  withdraw: { ja: '承認から引き戻す', from: ['approving'], to: 'writing', reason: false },
  return: { ja: '差し戻す', from: ['approving'], to: 'writing', reason: true },
  approve: { ja: '承認する', from: ['approving'], to: null, reason: false },
  send: { ja: '発送した', from: ['sending'], to: null, reason: false },
  reopen: { ja: '終わったものを開き直す', from: ended, to: 'writing', reason: true },
} as const satisfies Readonly<Record<string, Move>>

export type QuestionMove = keyof typeof questionMoves

/** How the sender hears of it; `none`: nobody can be told, the published entry is the answer. */
export type ReplyWay = 'mail' | 'letter' | 'none'

export interface QuestionAt {
  readonly state: QuestionState
  /** Of the newest reply; null while none was submitted. */
  readonly reply: ReplyKind | null
  readonly way: ReplyWay
}

/** @returns The state the move leads to, or null where it cannot be made from here */
export function afterMove(
  { state, reply, way }: QuestionAt,
  move: QuestionMove,
): QuestionState | null {
  const { from, to }: Move = questionMoves[move]
  if (!from.includes(state)) return null
  if (to !== null) return to
  if (reply === null) return null
  // mail leaves by the outbox in the same step; only paper waits for somebody's hands
  return move === 'approve' && way === 'letter' ? 'sending' : replyKinds[reply].state
}

export function hasEnded(state: QuestionState): boolean {
  return questionStates[state].ends
}

/** Whether a whole letter in this state may still be divided: nobody outside works on its answer. */
export function isDividable(state: QuestionState): boolean {
  return state === 'sorting' || state === 'writing'
}

/** The moves that can be made from here, in the table's order. */
export function movesFrom(at: QuestionAt): readonly QuestionMove[] {
  return keysOf(questionMoves).filter((move) => afterMove(at, move) !== null)
}
