import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../lib/keyed.ts'
import {
  afterMove,
  hasEnded,
  movesFrom,
  type QuestionAt,
  questionMoves,
  questionStates,
  replyKinds,
} from './question-state.ts'

const states = keysOf(questionStates)
const at = fc.record<QuestionAt>({
  state: fc.constantFrom(...states),
  reply: fc.constantFrom('answer', 'explanation', 'handover'),
  way: fc.constantFrom('mail', 'letter', 'none'),
})

/** Follows moves chosen by chance. */
function walk(from: QuestionAt, choices: readonly number[]): QuestionAt {
  let now = from
  for (const choice of choices) {
    const moves = movesFrom(now)
    const move = moves[choice % moves.length]
    const state = move === undefined ? null : afterMove(now, move)
    if (state !== null) now = { ...now, state }
  }
  return now
}

describe('the road of a question', () => {
  it('is open at every state: nothing gets stuck', () => {
    fc.assert(fc.property(at, (now) => movesFrom(now).length > 0))
  })

  it('can always be brought to an end, whatever was done before', () => {
    const toEnd = ['withdraw', 'reply', 'assign', 'submit', 'approve', 'send'] as const
    fc.assert(
      fc.property(at, fc.array(fc.nat(20)), (start, choices) => {
        let now = walk({ ...start, state: 'sorting' }, choices)
        for (const move of [...toEnd, ...toEnd]) {
          if (hasEnded(now.state)) break
          now = { ...now, state: afterMove(now, move) ?? now.state }
        }
        expect(hasEnded(now.state)).toBe(true)
        expect(now.state).toBe(replyKinds[now.reply ?? 'answer'].state)
      }),
    )
  })

  it('never ends without an approval', () => {
    const ends = Object.entries(questionMoves).filter(([, { to }]) => to === null || hasEnded(to))
    expect(ends.map(([move]) => move)).toEqual(['approve', 'send'])
    expect(questionMoves.approve.from).toEqual(['approving'])
    expect(questionMoves.send.from).toEqual(['sending'])
  })

  it('waits for the post only where the answer goes by letter', () => {
    const approving = { state: 'approving', reply: 'answer' } as const
    expect(afterMove({ ...approving, way: 'letter' }, 'approve')).toBe('sending')
    expect(afterMove({ ...approving, way: 'mail' }, 'approve')).toBe('answered')
    expect(afterMove({ ...approving, way: 'none', reply: 'explanation' }, 'approve')).toBe(
      'explained',
    )
    expect(afterMove({ ...approving, way: 'none', reply: null }, 'approve')).toBeNull()
  })
})
