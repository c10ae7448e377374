/** Every course a row of a list can tell, walked through the moves of an opinion. */
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, dateOf } from '../../../japanese/calendar-date.ts'
import { fiscalYear } from '../../../japanese/fiscal-year.ts'
import { handlings, type OpinionState, promises } from '../opinion.ts'
import { moveOpinion } from '../opinion-move.ts'
import { type AnsweredCourse, movesTo, type OpinionCourse, stageAfter } from './opinion-course.ts'
import type { OpinionFieldKey } from './opinion-fields.ts'
import { readCourse } from './read-course.ts'

type Cells = Partial<Record<OpinionFieldKey, string>>

const said = dateOf(2020, 6, 12)
const today = dateOf(2021, 7, 1)
const read = (cells: Cells, carriedBy: string | null = null) =>
  readCourse(cells, { on: said, today, carriedBy })
const codesOf = (cells: Cells) => {
  const course = read(cells)
  return course.ok ? [] : course.problems.map(({ code }) => code)
}

const replied: Cells = {
  ...{ section: '地域協働課', reply: '置きます。', handling: '今年度に対応します' },
  ...{ answeredOn: '令和2年7月1日', by: '2021/3/31' },
}
const acted: Cells = { ...replied, action: '二つ置きました。', actedOn: '2020-11-02' }
const told: Cells = { ...acted, toldOn: '2020-12-01', how: '会議で報告' }
const explained: Cells = {
  ...{ section: '地域協働課', reply: '市の仕事です。', handling: 'ご説明' },
  answeredOn: '2020-07-01',
}
const withdrawn: Cells = { withdrawnOn: '令和2年6月20日', withdrawnFor: '同じ意見がもう出ていた' }

describe('the course of an opinion in a list', () => {
  it('is read as far as it goes', () => {
    expect(read({})).toEqual({ ok: true, value: null })
    expect(read(told)).toEqual({
      ok: true,
      value: {
        kind: 'answered',
        reply: { text: '置きます。', handling: 'thisYear', by: '2021-03-31', referredTo: '' },
        answeredOn: '2020-07-01',
        action: {
          ...{ on: '2020-11-02', text: '二つ置きました。', budget: null },
          ...{ initiative: null, sheetYear: null, finished: true },
        },
        told: { on: '2020-12-01', how: '会議で報告' },
      },
    })
    const budget = { budgetName: '歩行者の安全', budgetYear: '令和3年度', budgetAmount: '1,200千' }
    expect(codesOf({ ...acted, ...budget })).toEqual(['row/budget-amount'])
    const never = { ...budget, budgetYear: '9999', budgetAmount: '' }
    expect(codesOf({ ...acted, ...never })).toEqual(['row/budget-year'])
    const paid = read({ ...acted, ...budget, budgetAmount: '1,200,000円' })
    expect(paid).toMatchObject({
      value: {
        action: {
          budget: { fiscalYear: fiscalYear(2021), name: '歩行者の安全', amount: 1_200_000 },
        },
      },
    })
  })

  it.each<[string, readonly string[], Cells]>([
    ['a reply without its day', ['row/answeredOn-missing'], { ...replied, answeredOn: '' }],
    ['a reply of nobody', ['row/section-missing'], { ...replied, section: '' }],
    ['a reply without a handling', ['row/handling-missing'], { ...replied, handling: '' }],
    ['an unknown handling', ['row/handling-unknown'], { ...replied, handling: '善処' }],
    ['a promise without a day', ['row/by-missing'], { ...replied, by: '' }],
    ['a promise for a day before it', ['row/by-past'], { ...replied, by: '2020-06-30' }],
    ['a reply before the opinion', ['row/before'], { ...replied, answeredOn: '2020-06-11' }],
    [
      'a reply of tomorrow',
      ['row/future', 'row/by-past'],
      { ...replied, answeredOn: '2021-07-02' },
    ],
    ['a handover to nobody', ['row/referred-to'], { ...explained, handling: '他機関' }],
    ['an end without a reply', ['row/reply-missing'], { toldOn: '2020-12-01' }],
    ['an act without its day', ['row/actedOn-missing'], { ...acted, actedOn: '' }],
    ['a day of an act without one', ['row/action-missing'], { ...replied, actedOn: '2020-11-02' }],
    ['an act before the reply', ['row/before'], { ...acted, actedOn: '2020-06-20' }],
    ['an act nobody promised', ['row/nothing-promised'], { ...explained, action: '置いた' }],
    [
      'next year’s promise carried nowhere',
      ['row/carried-where'],
      { ...acted, handling: '来年度' },
    ],
    [
      'a promise told before it was kept',
      ['row/action-missing'],
      { ...told, action: '', actedOn: '' },
    ],
    ['told, but not how', ['row/how-missing'], { ...told, how: '' }],
    ['a state that is further', ['row/state-contradicts'], { ...replied, state: '完了' }],
    ['a state that is not so far', ['row/state-contradicts'], { ...told, state: '受付' }],
    ['an unknown state', ['row/state-unknown'], { ...told, state: '棚上げ' }],
    ['a state of one withdrawn without its day', ['row/state-contradicts'], { state: '取下げ' }],
    ['a withdrawal for no reason', ['row/withdrawnFor-missing'], { withdrawnOn: '2020-06-20' }],
    ['a withdrawal without its day', ['row/withdrawnOn-missing'], { withdrawnFor: '済んだ' }],
    ['a withdrawal before it was said', ['row/before'], { ...withdrawn, withdrawnOn: 'R2.6.11' }],
    ['a withdrawal of tomorrow', ['row/future'], { ...withdrawn, withdrawnOn: '2021-07-02' }],
    ['a withdrawal that is open', ['row/state-contradicts'], { ...withdrawn, state: '受付' }],
    [
      'a withdrawal of what was answered',
      ['row/answered-and-withdrawn'],
      { ...withdrawn, ...explained },
    ],
  ])('is refused with %s', (_, codes, cells) => {
    expect(codesOf(cells)).toEqual(codes)
  })

  it('is held against the state where one is given', () => {
    const states: readonly (readonly [string, Cells])[] = [
      ['受付', {}],
      ['対応中', replied],
      ['回答済み', replied],
      ['回答済み', explained],
      ['対応済み', acted],
      ['完了', told],
      ['取下げ', withdrawn],
      ['撤回済み', withdrawn],
    ]
    for (const [state, cells] of states) expect(codesOf({ ...cells, state })).toEqual([])
  })
})

/** Every course a list may tell: each handling, as far as it may go. */
const answered: readonly AnsweredCourse[] = handlings.flatMap((handling): AnsweredCourse[] => {
  const reply = {
    ...{ text: '回答', handling, by: promises(handling) ? dateOf(2021, 3, 31) : null },
    referredTo: handling === 'referred' ? '道路の局' : '',
  }
  const budget = { fiscalYear: fiscalYear(2021), name: '歩行者の安全', amount: null }
  const action = {
    ...{ on: dateOf(2020, 11, 2), text: '置いた', budget, initiative: null },
    ...{ sheetYear: null, finished: true },
  }
  const given = { kind: 'answered' as const, reply, answeredOn: dateOf(2020, 7, 1) }
  const open = { ...given, action: null, told: null }
  const done = promises(handling) ? { ...open, action } : open
  return [open, done, { ...done, told: { on: dateOf(2020, 12, 1), how: '会議で報告' } }]
})

describe('movesTo', () => {
  const received: OpinionState = {
    ...{ stage: 'received', owner: { person: null, personName: '', section: '事務局' } },
    ...{ due: said, closedOn: null, draft: null, authors: [], reply: null, round: 1 },
  }
  const walk = (from: OpinionState, course: OpinionCourse | null, section = '地域協働課') =>
    movesTo(from, { on: said, section, course }).reduce((state, { move, on }) => {
      const dueAfter = (): CalendarDate => addDays(on, 14)
      const moved = moveOpinion(state, move, {
        ...{ by: 'a', today: on, repliesNeedApproval: false, dueAfter },
      })
      if (!moved.ok) throw new Error(moved.problems[0]?.code)
      return moved.value
    }, from)

  it('leads by moves that can be made to where the list has it, with owner and day', () => {
    for (const course of answered) {
      const state = walk(received, course)
      expect(state.stage).toBe(stageAfter(course))
      expect(state).toMatchObject({ reply: course.reply, draft: null, authors: [] })
      expect(state.owner.section).toBe('地域協働課')
      expect(state.due).toMatch(/^\d{4}-\d\d-\d\d$/u)
      expect(state.closedOn).toBe(course.told?.on ?? null)
    }
  })

  it('ends one that was withdrawn, with a section or without', () => {
    const course: OpinionCourse = { kind: 'withdrawn', on: dateOf(2020, 6, 20), reason: '済んだ' }
    for (const section of ['地域協働課', '']) {
      const moves = movesTo(received, { on: said, section, course })
      expect(moves.at(-1)).toEqual({
        on: '2020-06-20',
        move: { kind: 'withdraw', reason: '済んだ' },
      })
      expect(walk(received, course, section)).toMatchObject({
        ...{ stage: stageAfter(course), closedOn: '2020-06-20', reply: null },
      })
    }
    // what was answered is not withdrawn by a list
    for (const each of answered) {
      expect(movesTo(walk(received, each), { on: said, section: '', course })).toEqual([])
    }
  })

  it('goes on from wherever a shorter list left it, and makes no move twice', () => {
    for (const course of answered) {
      for (const before of [
        null,
        { ...course, told: null },
        { ...course, action: null, told: null },
      ]) {
        const state = walk(walk(received, before), course)
        expect(state).toEqual(walk(received, course))
        expect(movesTo(state, { on: said, section: 'ほかの課', course })).toEqual([])
      }
    }
  })
})
