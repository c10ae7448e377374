import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../japanese/calendar-date.ts'
import { fiscalYear } from '../../../japanese/fiscal-year.ts'
import { countOutcomes } from '../../table/planned-row.ts'
import type { Opinion } from '../records.ts'
import { type KnownOpinions, planOpinions } from './plan-opinions.ts'
import type { MeetingChoice } from './read-opinion-row.ts'

function meetingOn(id: string, day: ReturnType<typeof dateOf>, number: number): MeetingChoice {
  const notice = {
    ...{ on: day, from: '18:30', until: '20:00', mode: 'both' as const, place: '' },
    ...{ agenda: [], openToPublic: true, closedReason: '' },
  }
  const body = { id: 'b1', name: '本会', kind: 'plenary' as const }
  return { id, number, body, fiscalYear: fiscalYear(2021), notice }
}

const opinion: Opinion = {
  ...{ id: 'o1', fiscalYear: fiscalYear(2021), position: 1, meeting: null, member: null },
  office: { id: 'f1', code: 'f', name: '椿坂区', nameEnglish: null },
  ...{
    receivedOn: dateOf(2021, 6, 12),
    summary: '坂にベンチを置く。',
    words: '',
    initiative: null,
  },
  ...{ stage: 'received', owner: { person: null, personName: '事務局', section: '事務局' } },
  ...{ due: dateOf(2021, 6, 19), closedOn: null, draft: null, authors: [], reply: null, round: 1 },
}

function knownWith(more: Partial<KnownOpinions> = {}): KnownOpinions {
  return {
    today: dateOf(2021, 7, 1),
    members: [
      { id: 'm1', name: '海野 潮' },
      { id: 'm2', name: '波多 あかり' },
    ],
    meetings: [meetingOn('t1', dateOf(2021, 6, 12), 1), meetingOn('t2', dateOf(2021, 6, 30), 2)],
    initiatives: [{ id: 'i1', name: '坂道の 見守り' }],
    ...{ opinions: [opinion], letStand: new Set() },
    ...more,
  }
}

type Cells = Readonly<Record<string, string>>
function steps(rows: readonly Cells[], known = knownWith()) {
  const placed = rows.map((texts, nth) => ({ place: `${nth + 2}行目`, texts }))
  return planOpinions(placed, known)
}
function plan(rows: readonly Cells[], known = knownWith()) {
  const planning = steps(rows, known)
  for (;;) {
    const { done, value } = planning.next()
    if (done === true) return value
  }
}
const toldOf = (row: Cells, known = knownWith()) => {
  const [told] = plan([row], known).rows
  return [told?.outcome, ...(told?.problems ?? []).map(({ code }) => code)]
}
const there = { on: '令和3年6月12日', summary: '坂に ベンチを置く。' }

describe('planOpinions', () => {
  it('can be left off after every row, for the others’ turn', () => {
    expect([...steps([there, there, there])]).toHaveLength(3)
  })

  it('adds what is new, of its meeting, member and initiative', () => {
    const row = {
      ...{ on: 'R3.6.30', summary: '街灯を増やす', words: '暗いんです', member: '海野　潮' },
      ...{ meeting: '本会第２回', initiative: '坂道の見守り', section: '地域協働課' },
    }
    const { rows, taken } = plan([row])
    expect(rows[0]).toMatchObject({ outcome: 'added', title: '街灯を増やす', problems: [] })
    expect(taken).toMatchObject([
      {
        ...{ on: '2021-06-30', words: '暗いんです', section: '地域協働課' },
        ...{ member: { id: 'm1' }, meeting: { id: 't2' }, initiative: { id: 'i1' } },
      },
    ])
    expect(plan([{ ...row, meeting: '2021/6/30' }]).taken[0]?.meeting?.id).toBe('t2')
    expect(plan([{ ...row, meeting: '', member: '会議の全体として' }]).taken).toMatchObject([
      { meeting: null, member: null },
    ])
  })

  it('knows one that is there by its day or its meeting and its summary', () => {
    expect(toldOf(there)).toEqual(['same'])
    expect(toldOf({ ...there, on: '2021-06-13' })).toEqual(['added'])
    const said = { ...opinion, meeting: { id: 't1', title: '本会 第1回' }, member: 'm1' }
    const known = knownWith({ opinions: [said] })
    expect(toldOf({ ...there, on: '2021-06-13', meeting: '第1回' }, known)).toEqual(['same'])
    // somebody else may say the same
    expect(toldOf({ ...there, member: '波多 あかり' }, known)).toEqual(['added'])
  })

  it('fills in what was left blank, and writes over nothing', () => {
    const row = { ...there, words: '坂がつらい', member: '海野 潮', section: '地域協働課' }
    const { rows, filled } = plan([row])
    expect(rows[0]).toMatchObject({ outcome: 'changed' })
    expect(rows[0]?.changes.map(({ label, before }) => [label, before])).toEqual([
      ['話されたままの言葉', null],
      ['委員', null],
      ['担当の課や係', null],
    ])
    expect(filled).toMatchObject([
      {
        ...{ words: '坂がつらい', member: 'm1' },
        moves: [{ move: { kind: 'route', to: { section: '地域協働課' } } }],
      },
    ])
    const answering = { ...opinion, ...{ words: '坂がつらい', member: 'm1', stage: 'answering' } }
    const known = knownWith({ opinions: [answering as Opinion] })
    expect(toldOf(row, known)).toEqual(['same'])
    expect(toldOf({ ...row, words: '坂が長い' }, known)).toEqual(['refused', 'row/recorded'])
    expect(toldOf({ on: row.on, summary: row.summary }, known)).toEqual(['same'])
  })

  it.each([
    ['row/blank', { summary: ' ' }],
    ['row/blank', { on: '' }],
    ['row/date', { on: '平成31年6月12日', summary: '会議を夜に' }],
    ['row/date', { on: '6月12日' }],
    ['row/future', { on: '2021-07-02' }],
    ['row/long', { summary: '長'.repeat(2_001) }],
    ['row/member-unknown', { member: '知らない 人' }],
    ['row/meeting-unknown', { meeting: '本会 第9回' }],
    ['row/initiative-unknown', { initiative: '空の取組' }],
    ['row/personal', { summary: '山田 花子さんの家の前に街灯を' }],
    ['row/personal', { summary: '海野は街灯が要ると思う', member: '海野 潮' }],
  ])('leaves out with %s: %j', (code, wrong) => {
    expect(toldOf({ on: '2021-06-30', summary: '街灯を増やす', ...wrong })).toEqual([
      'refused',
      code,
    ])
  })

  it('takes a row once, and one row for an opinion that is there', () => {
    const row = { on: '2021-06-30', summary: '街灯を増やす' }
    const planned = plan([
      ...[row, row, { ...row, words: '暗い' }, { ...row, member: '海野 潮' }],
      ...[there, { ...there, member: '海野 潮' }],
    ])
    expect(planned.rows.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...['added', 'row/duplicate', 'row/contradicts', 'added'],
      ...['same', 'row/duplicate'],
    ])
    expect(planned.taken).toHaveLength(2)
  })

  it('plans no rows, and five thousand', () => {
    expect(plan([]).rows).toEqual([])
    const many = Array.from({ length: 5_000 }, (_, nth) => ({
      on: '2021-06-30',
      summary: `${nth}番目の意見。坂の途中に休める所がほしい。`,
    }))
    expect(countOutcomes(plan(many).rows)).toMatchObject({ added: 5_000, refused: 0 })
  })
})
