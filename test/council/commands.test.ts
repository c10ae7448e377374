/**
 * The road of an opinion held against a model written apart from it, with days passing between the acts: whatever is
 * tried by whomever, through the real actions on a real database, leads where the model says or is refused, and at every
 * step the opinion has a state, an owner and a day it is due.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { moveCouncilOpinion, takeOpinion } from '../../src/actions/council/opinions.ts'
import type { Handling, Reply } from '../../src/evidence/council/opinion.ts'
import type { OpinionMove, OpinionMoveKind } from '../../src/evidence/council/opinion-move.ts'
import {
  addDays,
  type CalendarDate,
  dateOf,
  daysBetween,
} from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listOpinionSteps, listOpinions } from '../../src/store/council/opinion-store.ts'
import { type CouncilAtWork, must, office, on, openCouncil } from './council-at-work.ts'

const begin = dateOf(2021, 5, 10)

let council: CouncilAtWork
beforeAll(async () => {
  council = await openCouncil(3, '2021-04-01')
})
afterAll(async () => await council?.city.close())

/** By state, where each act leads; an act that is not there is refused. */
const roads: Readonly<Record<string, Readonly<Partial<Record<OpinionMoveKind, string>>>>> = {
  received: { route: 'answering', withdraw: 'withdrawn' },
  answering: {
    route: 'answering',
    write: 'answering',
    submit: 'approving',
    withdraw: 'withdrawn',
  },
  approving: { return: 'answering', approve: 'telling' },
  acting: { route: 'acting', act: 'telling', postpone: 'acting' },
  telling: { route: 'telling', tell: 'closed' },
  closed: { askAgain: 'answering' },
  withdrawn: {},
}

/** Days of the common rules for what begins to wait; a promise has its own day. */
const daysFor: Readonly<Record<string, number>> = { answering: 30, approving: 7, telling: 14 }

interface Model {
  stage: string
  section: string
  today: CalendarDate
  due: CalendarDate
  draft: Reply | null
  /** Whose words wait for approval. */
  writers: Set<string>
  round: number
  made: number
}

interface Real {
  readonly id: string
}

type Hand = 'colleague' | 'chief' | 'mayor'

const seen = { led: new Set<string>(), ownWords: 0, late: 0 }

async function held(model: Model, { id }: Real): Promise<void> {
  const { store } = council.city.context
  const [opinion] = await store.read((sql) => listOpinions(sql, { id }))
  const steps = await store.read((sql) => listOpinionSteps(sql, [id]))
  expect(opinion).toMatchObject({
    stage: model.stage,
    due: model.due,
    round: model.round,
    draft: model.draft,
    owner: { section: model.section },
  })
  expect(opinion?.owner.personName).not.toBe('')
  expect(opinion?.closedOn !== null).toBe(['closed', 'withdrawn'].includes(model.stage))
  expect(steps.get(id) ?? []).toHaveLength(model.made)
}

/** Time goes by and nothing else: an opinion does not change by being late. */
class Pass implements fc.AsyncCommand<Model, Real> {
  readonly days: number
  constructor(days: number) {
    this.days = days
  }
  check = () => true
  async run(model: Model, real: Real): Promise<void> {
    model.today = addDays(model.today, this.days)
    if (model.due < model.today) seen.late += 1
    await held(model, real)
  }
  toString = () => `pass ${this.days}`
}

interface Tried {
  readonly kind: OpinionMoveKind
  readonly hand: Hand
  readonly handling: Handling
  readonly finished: boolean
}

class Try implements fc.AsyncCommand<Model, Real> {
  readonly tried: Tried
  constructor(tried: Tried) {
    this.tried = tried
  }
  check = () => true
  async run(model: Model, real: Real): Promise<void> {
    const move = moveOf(this.tried, model)
    const who = on(handOf(this.tried), model.today)
    const done = await moveCouncilOpinion(who, real.id, move)
    const refusal = refusalOf(this.tried, model)
    expect(done.ok ? null : done.problems.map(({ code }) => code)).toEqual(refusal)
    if (refusal === null) {
      seen.led.add(`${model.stage} ${move.kind}`)
      await lead(model, move, this.tried.hand, real)
    }
    await held(model, real)
  }
  toString = () => `${this.tried.kind} by ${this.tried.hand} (${this.tried.handling})`
}

function handOf({ kind, hand }: Tried): ActionContext {
  const member = council.members[0]?.context
  if (member === undefined) throw new Error('no members')
  return kind === 'askAgain' || kind === 'withdraw' ? member : council.people[hand]
}

/** null where it leads on. Whoever wrote is refused before anybody looks at where the opinion stands. */
function refusalOf({ kind, hand }: Tried, { stage, writers }: Model): readonly string[] | null {
  if (kind === 'approve' && (hand === 'colleague' || writers.has(hand))) {
    if (hand !== 'colleague') seen.ownWords += 1
    return ['policy/refused']
  }
  if (kind === 'return' && hand === 'colleague') return ['policy/refused']
  return roads[stage]?.[kind] === undefined ? ['opinion/other-stage'] : null
}

const empty: Reply = { text: 'まだありません。', handling: 'done', by: null, referredTo: '' }

function moveOf(
  { kind, handling, finished }: Tried,
  { today, draft, stage, made }: Model,
): OpinionMove {
  const promised = ['thisYear', 'nextYear', 'study'].includes(handling)
  const reply: Reply = {
    text: `${made}回目の手でお答えします。`,
    handling,
    by: promised ? addDays(today, 40) : null,
    referredTo: handling === 'referred' ? '道路の局' : '',
  }
  const section = stage === 'received' ? '地域協働課' : '企画課'
  const budget = { fiscalYear: fiscalYear(2022), name: '道の維持', amount: 300_000 }
  const acted = {
    on: today,
    text: '直しました',
    budget,
    initiative: null,
    sheetYear: null,
    finished,
  }
  const moves: Readonly<Record<OpinionMoveKind, OpinionMove>> = {
    route: { kind: 'route', to: { person: null, personName: '担当', section }, reason: '' },
    write: { kind: 'write', reply },
    submit: { kind: 'submit', reply },
    return: { kind: 'return', reason: 'もう少し詳しく' },
    approve: { kind: 'approve', seen: draft ?? empty },
    act: { kind: 'act', action: acted },
    postpone: { kind: 'postpone', until: addDays(today, 30), reason: '工事が延びるため' },
    tell: { kind: 'tell', how: '会議で報告' },
    askAgain: { kind: 'askAgain', words: 'もう少し教えてください' },
    withdraw: { kind: 'withdraw', reason: '分かりました' },
  }
  return moves[kind]
}

/** The model follows a move that was made; a new step's day is asked of the rules, not of the machine. */
async function lead(model: Model, move: OpinionMove, hand: Hand, real: Real): Promise<void> {
  const before = model.stage
  model.made += 1
  model.stage = roads[before]?.[move.kind] ?? before
  follow(model, move, hand)
  const promised = move.kind === 'approve' ? move.seen.by : null
  if (promised !== null) [model.stage, model.due] = ['acting', promised]
  const days = move.kind === 'return' ? 7 : daysFor[model.stage]
  if (model.stage !== before && days !== undefined) model.due = await dayAfter(model, days, real)
}

function follow(model: Model, move: OpinionMove, hand: Hand): void {
  if (move.kind === 'route') model.section = move.to.section
  if (move.kind === 'act' && !move.action.finished) model.stage = 'acting'
  if (move.kind === 'postpone') model.due = move.until
  if (move.kind === 'askAgain') model.round += 1
  if (move.kind === 'write' || move.kind === 'submit') {
    model.draft = move.reply
    model.writers.add(hand)
  }
  if (move.kind === 'approve') [model.draft, model.writers] = [null, new Set()]
}

/** So many days on, or the first open day after: never a Saturday or Sunday, never more than a closed week later. */
async function dayAfter({ today }: Model, days: number, { id }: Real): Promise<CalendarDate> {
  const [found] = await council.city.context.store.read((sql) => listOpinions(sql, { id }))
  const due = found?.due ?? today
  const over = daysBetween(addDays(today, days), due)
  expect(over).toBeGreaterThanOrEqual(0)
  expect(over).toBeLessThanOrEqual(9)
  expect([0, 6]).not.toContain(new Date(`${due}T00:00:00Z`).getUTCDay())
  return due
}

const kinds: readonly OpinionMoveKind[] = [
  ...(['route', 'write', 'submit', 'return', 'approve'] as const),
  ...(['act', 'postpone', 'tell', 'askAgain', 'withdraw'] as const),
]
const handlings = ['explained', 'thisYear', 'nextYear', 'referred'] as const
const tryOf = (kind: OpinionMoveKind) =>
  fc
    .record({
      hand: fc.constantFrom<Hand>('colleague', 'chief', 'mayor'),
      handling: fc.constantFrom<Handling>(...handlings),
      finished: fc.boolean(),
    })
    .map((tried) => new Try({ kind, ...tried }))

describe('whatever is tried with an opinion, while days pass', () => {
  it('leads where the model says, or is refused, and never leaves it without owner and day', async () => {
    const pass = fc.integer({ min: 1, max: 25 }).map((days) => new Pass(days))
    const forward = (['route', 'submit', 'approve', 'tell'] as const).map(tryOf)
    const commands = [...kinds.map(tryOf), ...forward, ...forward, pass]
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (tried) => {
        const said = { office, meeting: null, member: council.members[0]?.id ?? '' }
        const words = { summary: '歩道が暗い', words: '', initiative: null }
        const officer = on(council.people.officer, begin)
        const id = must(await takeOpinion(officer, { ...said, ...words }))
        const [taken] = await council.city.context.store.read((sql) => listOpinions(sql, { id }))
        const model: Model = {
          stage: 'received',
          section: taken?.owner.section ?? '',
          today: begin,
          due: taken?.due ?? begin,
          draft: null,
          writers: new Set(),
          round: 1,
          made: 0,
        }
        await fc.asyncModelRun(() => ({ model, real: { id } }), tried)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12), seed: 7, endOnFailure: true },
    )
    // every road was walked, and what is refused was tried
    const every = Object.entries(roads).flatMap(([stage, ways]) =>
      Object.keys(ways).map((kind) => `${stage} ${kind}`),
    )
    expect(every.filter((road) => !seen.led.has(road))).toEqual([])
    expect(seen.ownWords).toBeGreaterThan(0)
    expect(seen.late).toBeGreaterThan(0)
  }, 600_000)
})
