import { describe, expect, it } from 'vitest'
import { commonProcedure } from '../../plan/procedure.ts'
import type { StageMove } from '../sheet-record.ts'
import { decidedBefore, sentBack } from './compared-with.ts'
import type { SheetState } from './sheet-state.ts'
import { begun } from './testing/people.ts'

const mark = (revision: number) => ({ revision, hash: `h${revision}` })

const move = (
  kind: StageMove['kind'],
  [fromStage, toStage]: readonly [string, string],
  revision: number,
): StageMove => ({
  ...{ kind, fromStage, toStage, about: mark(revision), purpose: 'advance', reason: '' },
  ...{ by: 'chief', byName: '課長', at: '2022-05-01T01:00:00Z' },
})

const reviewDecided = move('approve', ['adopted', 'reviewed'], 3)
const tried = move('approve', ['reviewed', 'evaluated'], 4)
const back = move('return', ['evaluated', 'reviewed'], 4)
const triedAgain = move('approve', ['reviewed', 'evaluated'], 5)

const at = (stage: string, revision: number, more: Partial<SheetState> = {}): SheetState => ({
  ...begun,
  ...{ stage, head: mark(revision), approved: mark(revision) },
  ...more,
})

describe('what a decision is compared with', () => {
  it('is, for the second reader, the text that stood when the self-evaluation was begun', () => {
    const state = at('evaluated', 4)
    expect(decidedBefore(commonProcedure, state, [reviewDecided, tried])).toEqual(mark(3))
  })

  it('is no attempt that was sent back; that one stands apart', () => {
    const state = at('evaluated', 5)
    const moves = [reviewDecided, tried, back, triedAgain]
    expect(decidedBefore(commonProcedure, state, moves)).toEqual(mark(3))
    expect(sentBack(commonProcedure, state, moves)).toEqual(mark(4))
  })

  it('forgets what was sent back before the last decision', () => {
    const planBack = move('return', ['draft', 'draft'], 1)
    const planDecided = move('approve', ['draft', 'adopted'], 2)
    const state = at('adopted', 3, { approved: mark(2) })
    expect(sentBack(commonProcedure, state, [planBack, planDecided])).toBeNull()
    expect(decidedBefore(commonProcedure, state, [planBack, planDecided])).toEqual(mark(2))
  })

  it('is, for a revision, the text approved before it', () => {
    const submitted = { ...mark(6), purpose: 'revision' as const, by: 'anna' }
    const state = at('evaluated', 6, { approved: mark(5), submitted })
    expect(decidedBefore(commonProcedure, state, [reviewDecided, triedAgain])).toEqual(mark(5))
  })

  it('is nothing while nothing was decided', () => {
    expect(decidedBefore(commonProcedure, begun, [])).toBeNull()
    expect(sentBack(commonProcedure, begun, [])).toBeNull()
  })
})
