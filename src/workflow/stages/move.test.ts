import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormPart } from '../../plan/procedure.ts'
import { commonProcedure } from '../../plan/procedure.ts'
import { dueOf, type Move, makeMove } from './move.ts'
import { publicParts } from './public-text.ts'
import type { Mover, SheetState } from './sheet-state.ts'
import { writeText } from './write.ts'

const anna: Mover = { id: 'anna', actingFor: [] }
const chief: Mover = { id: 'chief', actingFor: [] }
/** Writes nothing and stands in for Anna. */
const deputy: Mover = { id: 'deputy', actingFor: ['anna'] }

const begun: SheetState = {
  stage: 'draft',
  head: { revision: 1, hash: 'h1' },
  approved: null,
  submitted: null,
  locked: false,
  authors: ['anna'],
}

const free = () => []
const approve = (hash: string, stage = 'draft'): Move => ({
  kind: 'approve',
  hash,
  stage,
  purpose: 'advance',
})
const move = (state: SheetState, made: Move, by: Mover = chief) =>
  makeMove(commonProcedure, state, made, { by, writers: ['anna'], unmet: free })
const codes = (result: ReturnType<typeof move>) =>
  result.ok ? [] : result.problems.map(({ code }) => code)
const submitted: SheetState = {
  ...begun,
  submitted: { revision: 1, hash: 'h1', purpose: 'advance', by: 'anna' },
}

describe('an approval', () => {
  it('takes the sheet on, and forgets whose words are approved now', () => {
    const after = move(submitted, approve('h1'))
    expect(after).toMatchObject({
      ok: true,
      value: { stage: 'adopted', authors: [], submitted: null, approved: { hash: 'h1' } },
    })
  })

  it('is refused for another text than the one that was looked at', () => {
    expect(codes(move(submitted, approve('h0')))).toEqual(['stage/other-revision'])
  })

  it('is refused to the author, and to the author’s deputy', () => {
    expect(codes(move(submitted, approve('h1'), anna))).toEqual(['stage/own-text'])
    expect(codes(move(submitted, approve('h1'), deputy))).toEqual(['stage/own-text'])
  })

  it('is made once: the second finds nothing to approve', () => {
    const after = move(submitted, approve('h1'))
    expect(after.ok && codes(move(after.value, approve('h1')))).toEqual(['stage/nothing-submitted'])
  })

  it('is for the stage at which the text was looked at: sent again later it decides nothing', () => {
    const evaluated: SheetState = {
      ...begun,
      stage: 'evaluated',
      approved: begun.head,
      authors: [],
    }
    const after = move(evaluated, approve('h1', 'evaluated'))
    expect(after).toMatchObject({ ok: true, value: { stage: 'second-read' } })
    expect(after.ok && codes(move(after.value, approve('h1', 'evaluated')))).toEqual([
      'stage/moved-meanwhile',
    ])
  })

  it('is not the second reader’s while a revision is on its way to its own chief', () => {
    const revised: SheetState = {
      ...begun,
      stage: 'evaluated',
      approved: { revision: 0, hash: 'h0' },
    }
    expect(codes(move(revised, approve('h1', 'evaluated')))).toEqual(['stage/nothing-submitted'])
  })

  it('given again after a reopening is not for those who wrote', () => {
    const adopted: SheetState = { ...begun, stage: 'adopted', approved: begun.head, authors: [] }
    const reopened = move(adopted, { kind: 'reopen', to: 'draft', reason: '誤り' })
    expect(reopened).toMatchObject({ ok: true, value: { stage: 'draft', authors: ['anna'] } })
    expect(codes(move(adopted, { kind: 'reopen', to: 'draft', reason: ' ' }))).toEqual([
      'stage/reason-missing',
    ])
    expect(codes(move(adopted, { kind: 'reopen', to: 'published', reason: '誤り' }))).toEqual([
      'stage/not-earlier',
    ])
  })

  it('waits for what the text lacks', () => {
    const problem = { code: 'required/targets', severity: 'blocks', message: '' } as const
    const result = makeMove(commonProcedure, submitted, approve('h1'), {
      by: chief,
      writers: [],
      unmet: () => [problem],
    })
    expect(codes(result)).toEqual(['required/targets'])
  })
})

describe('a sheet that waits for an approval', () => {
  it('is not written meanwhile', () => {
    const written = writeText(commonProcedure, submitted, {
      revision: { revision: 2, hash: 'h2' },
      changes: [],
      why: '',
      from: null,
      by: 'anna',
    })
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'stage/already-submitted' }] })
  })
})

const change = (part: FormPart) =>
  ({ path: 'x', part, label: '', kind: 'changed', from: 'a', to: 'b' }) as const
const write = (
  state: SheetState,
  part: FormPart,
  why = '',
  from: string | null = null,
  by = 'anna',
) =>
  writeText(commonProcedure, state, {
    revision: { revision: state.head.revision + 1, hash: `h${state.head.revision + 1}` },
    changes: [change(part)],
    why,
    from,
    by,
  })

describe('an approved text', () => {
  const adopted: SheetState = { ...begun, stage: 'adopted', approved: begun.head, authors: [] }

  it('is changed only with why and from when', () => {
    expect(write(adopted, 'plan')).toMatchObject({
      ok: false,
      problems: [{ code: 'stage/why-missing' }, { code: 'stage/from-missing' }],
    })
    expect(write(adopted, 'plan', '大雨のため', '2020-07-01')).toMatchObject({
      ok: true,
      value: { kind: 'revision' },
    })
    expect(write(adopted, 'midyearReview')).toMatchObject({ ok: true, value: { kind: 'draft' } })
  })

  it('is corrected once it is published', () => {
    const published = { ...adopted, stage: 'published' }
    expect(write(published, 'selfEvaluation', '数字の誤り', '2021-06-20')).toMatchObject({
      ok: true,
      value: { kind: 'correction' },
    })
  })

  it('has no place yet for a part whose time has not come', () => {
    expect(write(adopted, 'selfEvaluation')).toMatchObject({
      ok: false,
      problems: [{ code: 'stage/part-closed' }],
    })
  })
})

describe('publicParts', () => {
  it('holds a self-evaluation back until the second reading is done and it is published', () => {
    expect(commonProcedure.stages.map(({ code }) => publicParts(commonProcedure, code))).toEqual([
      [],
      ['plan'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview', 'selfEvaluation'],
    ])
  })
})

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
