/** Any sequence of moves by anybody, against a bookkeeper that knows nothing of the machine. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, dateOf } from '../../japanese/calendar-date.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { handlings, isOpen, type OpinionState, promises, type Reply } from './opinion.ts'
import { moveOpinion, type OpinionMove } from './opinion-move.ts'

const people = ['anna', 'ben', 'chie'] as const
const begin = dateOf(2021, 6, 1)
const desk = { person: null, personName: '事務局', section: '区政会議の事務局' }
const first: OpinionState = {
  stage: 'received',
  owner: desk,
  due: addDays(begin, 7),
  closedOn: null,
  draft: null,
  authors: [],
  reply: null,
  round: 1,
}

const anyReply = fc.record({
  text: fc.constantFrom('次の便りに載せます。', '', '歩道を直します。'),
  handling: fc.constantFrom(...handlings),
  by: fc.constantFrom(null, addDays(begin, 400), addDays(begin, -1)),
  referredTo: fc.constantFrom('', '警察署'),
})
const anyWords = fc.constantFrom('', 'わけがあります')
const anyMove: fc.Arbitrary<OpinionMove | { kind: 'approveDraft' }> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('route' as const),
      to: fc.record({
        person: fc.constantFrom(null, ...people),
        personName: fc.constant('担当'),
        section: fc.constantFrom('地域協働課', ''),
      }),
      reason: anyWords,
    }),
  },
  fc.record({ kind: fc.constant('write' as const), reply: anyReply }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('submit' as const), reply: anyReply }) },
  fc.record({ kind: fc.constant('return' as const), reason: anyWords }),
  fc.record({ kind: fc.constant('approve' as const), seen: anyReply }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('approveDraft' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      action: fc.record({
        on: fc.constantFrom(begin, addDays(begin, 9_000)),
        text: fc.constantFrom('直しました', ''),
        budget: fc.constantFrom(null, {
          fiscalYear: fiscalYear(2022),
          name: '道の維持',
          amount: 300_000,
        }),
        initiative: fc.constant(null),
        sheetYear: fc.constant(null),
        finished: fc.boolean(),
      }),
    }),
  },
  fc.record({
    kind: fc.constant('postpone' as const),
    until: fc.constantFrom(addDays(begin, 500), addDays(begin, -5)),
    reason: anyWords,
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tell' as const), how: anyWords }) },
  fc.record({ kind: fc.constant('askAgain' as const), words: anyWords }),
  fc.record({ kind: fc.constant('withdraw' as const), reason: anyWords }),
)

/** What must hold of every state, whoever made it and how. */
function isWhole(state: OpinionState): void {
  expect(state.owner.section).not.toBe('')
  expect(state.due).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(state.closedOn === null).toBe(isOpen(state))
  if (state.stage === 'approving') expect(state.draft).not.toBeNull()
  if (state.stage === 'acting')
    expect(state.reply !== null && promises(state.reply.handling)).toBe(true)
  if (state.stage === 'telling' || state.stage === 'closed') expect(state.reply).not.toBeNull()
}

/** A bookkeeper: whose words wait for approval, and how often what was seen. */
class Book {
  readonly approval: boolean
  constructor(approval: boolean) {
    this.approval = approval
  }

  writers = new Set<string>()
  seen = { closed: 0, withdrawn: 0, approved: 0, refused: 0, again: 0 }
}

interface Step {
  readonly before: OpinionState
  readonly move: OpinionMove
  readonly after: OpinionState
  readonly by: string
}

function follow(book: Book, { before, move, after, by }: Step): void {
  isWhole(after)
  if (move.kind === 'write' || move.kind === 'submit') book.writers.add(by)
  if (move.kind === 'approve') {
    expect(book.writers.has(by)).toBe(false)
    expect(after.reply).toEqual(before.draft)
    book.seen.approved += 1
  }
  if (after.reply !== before.reply) {
    // where the rules ask for an approval, nothing else gives a reply
    expect(move.kind).toBe(book.approval ? 'approve' : 'submit')
    book.writers = new Set()
  }
  if (move.kind === 'askAgain') book.seen.again += 1
  if (after.stage === 'closed') book.seen.closed += 1
  if (after.stage === 'withdrawn') book.seen.withdrawn += 1
}

function isInTime(after: OpinionState, before: OpinionState, today: CalendarDate): boolean {
  return after.stage === before.stage || !isOpen(after) || after.due >= today
}

/** The move as it is made: an approval of the draft names the draft. */
function made(asked: OpinionMove | { readonly kind: 'approveDraft' }, state: OpinionState) {
  const empty: Reply = { text: '', handling: 'done', by: null, referredTo: '' }
  if (asked.kind !== 'approveDraft') return asked
  return { kind: 'approve', seen: state.draft ?? empty } as const
}

describe('any sequence of moves', () => {
  it.each([true, false])(
    'loses no opinion and lets nobody approve their own words (approval: %s)',
    (approval) => {
      const book = new Book(approval)
      const anyStep = fc.tuple(anyMove, fc.constantFrom(...people), fc.integer({ min: 0, max: 9 }))
      const sequence = fc.array(anyStep, { minLength: 20, maxLength: 60 })
      fc.assert(
        fc.property(sequence, (steps) => {
          book.writers = new Set()
          let state = first
          let today: CalendarDate = begin
          for (const [asked, by, days] of steps) {
            today = addDays(today, days)
            const move = made(asked, state)
            const due = addDays(today, 10)
            const around = { by, today, repliesNeedApproval: approval, dueAfter: () => due }
            const result = moveOpinion(state, move, around)
            if (!result.ok) {
              book.seen.refused += 1
              continue
            }
            const after = result.value
            follow(book, { before: state, move, after, by })
            // what begins to wait is never given less than no time
            expect(isInTime(after, state, today)).toBe(true)
            state = after
          }
        }),
        { numRuns: 600 },
      )
      const { refused, closed, withdrawn, again, approved } = book.seen
      expect(refused).toBeGreaterThan(1_000)
      expect(closed).toBeGreaterThan(30)
      expect(withdrawn).toBeGreaterThan(30)
      expect(again).toBeGreaterThan(3)
      expect(approval ? approved > 30 : approved === 0).toBe(true)
    },
  )
})
