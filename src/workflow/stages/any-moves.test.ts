/** Any sequence of moves by anybody, against a bookkeeper that knows nothing of the machine. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonProcedure } from '../../plan/procedure.ts'
import { dueOf, type Move, makeMove } from './move.ts'
import type { Mover, SheetState } from './sheet-state.ts'
import { anna, begun, chief, deputy, write } from './testing/people.ts'

const free = () => []
const movers = [anna, chief, deputy] as const
const anyHash = fc.oneof(
  { weight: 5, arbitrary: fc.constant('current' as const) },
  fc.constantFrom('older' as const, 'never' as const),
)
const parts = ['plan', 'midyearReview', 'selfEvaluation'] as const
const anyAct = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('write' as const), part: fc.constantFrom(...parts) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('submit' as const),
      hash: anyHash,
      purpose: fc.constantFrom('advance' as const, 'advance' as const, 'revision' as const),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('approve' as const), hash: anyHash }) },
  fc.record({ kind: fc.constant('return' as const), hash: anyHash }),
  fc.record({
    kind: fc.constantFrom(
      'withdraw' as const,
      'lock' as const,
      'unlock' as const,
      'unlock' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('reopen' as const),
    to: fc.constantFrom('draft', 'adopted', 'reviewed', 'published'),
    reason: fc.constantFrom('', '誤りがあった'),
  }),
)
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never

/** A bookkeeper that knows nothing of the machine: whose words wait for approval, and how often one was given. */
class Book {
  authors = new Set<string>(['anna'])
  /** Everyone who ever wrote. */
  writers = new Set<string>(['anna'])
  approvals = 0
  refusals = 0
}

function named(hash: string, { head }: SheetState): string {
  if (hash === 'current') return head.hash
  return hash === 'older' ? `h${head.revision - 1}` : 'none'
}

function moveOf(act: Exclude<Act, { kind: 'write' }>, state: SheetState): Move {
  if (!('hash' in act)) return act
  const hash = named(act.hash, state)
  if (act.kind === 'submit') return { ...act, hash }
  return {
    ...act,
    hash,
    stage: state.stage,
    purpose: dueOf(commonProcedure, state)?.purpose ?? 'advance',
  }
}

function act(state: SheetState, made: Act, by: Mover, book: Book): SheetState {
  if (made.kind === 'write') {
    const written = write(state, made.part, '見直し', '2020-07-01', by.id)
    if (!written.ok) return state
    expect({ submitted: state.submitted, locked: state.locked }).toEqual({
      submitted: null,
      locked: false,
    })
    book.authors.add(by.id)
    book.writers.add(by.id)
    return written.value.state
  }
  const moved = moveOf(made, state)
  const result = makeMove(commonProcedure, state, moved, {
    by,
    writers: [...book.writers],
    unmet: free,
  })
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0)
    book.refusals += 1
    return state
  }
  follows(state, moved, by, result.value, book)
  return result.value
}

const order = commonProcedure.stages.map(({ code }) => code)

function follows(before: SheetState, made: Move, by: Mover, after: SheetState, book: Book): void {
  expect(after.head).toEqual(before.head)
  const step = order.indexOf(after.stage) - order.indexOf(before.stage)
  if (made.kind !== 'approve') {
    expect(step).toBeLessThanOrEqual(0)
    expect(after.approved).toEqual(before.approved)
    // what was taken back is approved anew by somebody who never wrote it
    if (step < 0 || made.kind === 'reopen') book.authors = new Set(book.writers)
    return
  }
  expect(made.hash).toBe(before.head.hash)
  expect(after.approved).toEqual(before.head)
  for (const author of book.authors) expect([by.id, ...by.actingFor]).not.toContain(author)
  expect([0, 1]).toContain(step)
  book.authors.clear()
  book.approvals += 1
}

describe('any sequence of moves', () => {
  it('approves only the text at hand, never by one of its authors, and steps on only by an approval', () => {
    const book = new Book()
    const reached = new Set<string>()
    const anySequence = fc.array(fc.tuple(anyAct, fc.constantFrom(...movers)), {
      minLength: 20,
      maxLength: 120,
    })
    fc.assert(
      fc.property(anySequence, (acts) => {
        book.authors = new Set(['anna'])
        book.writers = new Set(['anna'])
        let state = begun
        for (const [made, by] of acts) {
          state = act(state, made, by, book)
          reached.add(state.stage)
        }
      }),
      { numRuns: 800 },
    )
    expect(book.approvals).toBeGreaterThan(300)
    expect(book.refusals).toBeGreaterThan(300)
    expect([...reached].sort()).toEqual([...order].sort())
  })
})
