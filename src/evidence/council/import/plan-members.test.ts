import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../japanese/calendar-date.ts'
import { countOutcomes } from '../../table/planned-row.ts'
import type { Seat } from '../seat.ts'
import { type KnownMembers, planMembers } from './plan-members.ts'

const rules = {
  seats: [
    { kind: 'recommended', name: '地域の推薦', nameEnglish: '', quota: 10 },
    { kind: 'open', name: '公募', nameEnglish: '', quota: 6 },
  ],
}

const seat: Seat = {
  ...{ id: 's1', member: 'm1', memberName: '海野 潮', kind: 'open', recommendedBy: '' },
  ...{ from: dateOf(2021, 4, 1), until: dateOf(2023, 3, 31), endedOn: null },
}

function knownWith(more: Partial<KnownMembers> = {}): KnownMembers {
  let count = 0
  return {
    ...{ rules, members: [{ id: 'm1', name: '海野 潮' }], seats: [seat] },
    ...{ contacts: new Map([['m1', '06-0000-0001']]), letStand: new Set() },
    newId: () => `new${++count}`,
    ...more,
  }
}

type Cells = Readonly<Record<string, string>>
const term = { from: '令和3年4月1日', until: '2023/3/31' }
const plan = (rows: readonly Cells[], known = knownWith()) =>
  planMembers(
    rows.map((texts, nth) => ({ place: `${nth + 2}行目`, texts })),
    known,
  )
const toldOf = (row: Cells, known = knownWith()) => {
  const [told] = plan([row], known).rows
  return [told?.outcome, ...(told?.problems ?? []).map(({ code }) => code)]
}

describe('planMembers', () => {
  it('adds who is new, with the first term', () => {
    const row = { name: '波多 あかり', kind: '地域の推薦', recommendedBy: '浜の会', ...term }
    const { rows, members, seats } = plan([{ ...row, contact: 'a@example.jp' }])
    expect(rows[0]).toMatchObject({ outcome: 'added', title: '波多 あかり', problems: [] })
    expect(rows[0]?.changes.map(({ label, after }) => `${label} ${after}`)).toEqual([
      '選ばれ方 地域の推薦',
      '推薦した団体 浜の会',
      '任期 令和3年4月1日～令和5年3月31日',
      '連絡先 （封をして保管します）',
    ])
    expect(members).toEqual([{ id: 'new1', name: '波多 あかり' }])
    expect(seats).toMatchObject([{ member: 'new1', kind: 'recommended', from: '2021-04-01' }])
  })

  it('finds nothing to do for a member as they stand, whatever the width of their name', () => {
    expect(toldOf({ name: '海野　潮', kind: '公募', ...term })).toEqual(['same'])
    expect(toldOf({ name: '海野潮', kind: 'open', ...term, contact: '06-0000-0001' })).toEqual([
      'same',
    ])
  })

  it('corrects a term and gives another one, and a blank cell takes nothing away', () => {
    const corrected = plan([{ name: '海野 潮', kind: '公募', ...term, until: 'R4.3.31' }])
    expect(corrected.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ label: '任期の終わり', before: '令和5年3月31日', after: '令和4年3月31日' }],
    })
    expect(corrected.corrected).toMatchObject([{ id: 's1', until: '2022-03-31' }])
    const next = { name: '海野 潮', kind: '公募', from: '2023-04-01', until: '2025-03-31' }
    expect(plan([next])).toMatchObject({
      rows: [{ outcome: 'added' }],
      members: [],
      seats: [{ member: 'm1', from: '2023-04-01' }],
      contacts: [],
    })
  })

  it.each([
    ['row/blank', { name: '' }],
    ['row/blank', { from: '' }],
    ['row/kind', { kind: '学識経験者' }],
    ['row/date', { from: '44287' }],
    ['row/date', { from: '2021-02-30' }],
    ['row/date', { from: '平成31年5月1日' }],
    ['row/date', { until: '来年の春' }],
    ['row/date', { until: '#REF!' }],
    ['row/term', { until: '2021-03-31' }],
    ['row/long', { name: '長'.repeat(101) }],
    ['row/personal', { recommendedBy: '浜の会 06-6123-4567' }],
    ['row/overlap', { name: '海野 潮', from: '2022-04-01', until: '2024-03-31' }],
  ])('leaves out with %s: %j', (code, wrong) => {
    const row = { name: '波多 あかり', kind: '公募', ...term, ...wrong }
    expect(toldOf(row)).toEqual(['refused', code])
  })

  it('tells everything that is wrong with a row at once, each with what to do', () => {
    const [told] = plan([{ name: '', kind: '学識', from: 'x', until: '' }]).rows
    expect(told?.problems.map(({ expected }) => expected)).toEqual([
      'name',
      'kind',
      'from',
      'until',
    ])
    for (const { message } of told?.problems ?? []) expect(message).toMatch(/ください。$/u)
  })

  it('takes a row in which a person found no detail', () => {
    const row = { name: '波多 あかり', kind: '公募', ...term, recommendedBy: '山田さんの会' }
    const [told] = plan([row]).rows
    expect(told?.personal.map(({ text }) => text)).toEqual(['山田'])
    expect(toldOf(row, knownWith({ letStand: new Set(['山田']) }))).toEqual(['added'])
  })

  it('takes a row once: the same again is left out, another of the same term too', () => {
    const row = { name: '波多 あかり', kind: '公募', ...term }
    const next = { ...row, from: '2023-04-01', until: '2025-03-31' }
    const planned = plan([row, row, { ...row, until: '2022-03-31' }, next])
    const codes = planned.rows.map(({ outcome, problems }) => [outcome, problems[0]?.code])
    expect(codes).toEqual([
      ['added', undefined],
      ['refused', 'row/duplicate'],
      ['refused', 'row/contradicts'],
      ['added', undefined],
    ])
    expect(planned.rows[1]?.problems[0]?.message).toContain('2行目')
    expect(planned.members).toHaveLength(1)
    expect(planned.seats.map(({ member }) => member)).toEqual(['new1', 'new1'])
  })

  it('does not choose between two of one name, and leaves an ended term ended', () => {
    const members = ['m1', 'm2'].map((id) => ({ id, name: '海野 潮' }))
    const row = { name: '海野 潮', kind: '公募', ...term }
    expect(toldOf(row, knownWith({ members }))).toEqual(['refused', 'row/several'])
    const ended = { ...seat, endedOn: dateOf(2022, 1, 1) }
    expect(toldOf(row, knownWith({ seats: [ended] }))).toEqual(['same'])
    const again = { ...seat, id: 's2', from: dateOf(2022, 4, 1), until: dateOf(2024, 3, 31) }
    expect(toldOf(row, knownWith({ seats: [ended, again] }))).toEqual(['same'])
    const longer = { ...row, until: '2024-03-31' }
    expect(toldOf(longer, knownWith({ seats: [ended] }))).toEqual(['refused', 'row/ended'])
  })

  it('plans no rows, and five thousand', () => {
    expect(plan([]).rows).toEqual([])
    const many = Array.from({ length: 5_000 }, (_, nth) => ({
      ...{ name: `委員${nth % 2_500}`, kind: '公募', recommendedBy: '浜の会' },
      from: nth < 2_500 ? '2021-04-01' : '2023-04-01',
      until: nth < 2_500 ? '2023-03-31' : '2025-03-31',
    }))
    const { rows, members, seats } = plan(many)
    expect(countOutcomes(rows)).toEqual({ added: 5_000, changed: 0, same: 0, refused: 0 })
    expect([members.length, seats.length]).toEqual([2_500, 5_000])
  })
})
