import { describe, expect, it } from 'vitest'
import { dateOf } from '../../japanese/calendar-date.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import type { Actor } from '../../people/actor.ts'
import type { Role } from '../../people/role.ts'
import { commonProcedure } from '../../plan/procedure.ts'
import type { SheetState } from '../stages/sheet-state.ts'
import { type SheetUnderWay, sheetWork } from './sheet-work.ts'
import { inOrderOfDays, isFor, isLate } from './work-item.ts'
import { workName } from './work-words.ts'

const hill = { id: 'hill', name: '椿坂区' }

function person(role: Role, office: string | null = hill.id, id: string = role): Actor {
  return { kind: 'person', id, name: id, roles: [{ role, office, section: null, actingFor: null }] }
}

const begun: SheetState = {
  stage: 'draft',
  head: { revision: 1, hash: 'h1' },
  approved: null,
  submitted: null,
  locked: false,
  authors: ['officer'],
}
const submitted: SheetState = {
  ...begun,
  submitted: { revision: 1, hash: 'h1', purpose: 'advance', by: 'officer' },
}

function sheet(state: Partial<SheetState>, given: Partial<SheetUnderWay> = {}): SheetUnderWay {
  return {
    id: 's1',
    office: hill,
    section: null,
    fiscalYear: fiscalYear(2021),
    title: '声をうけとめる',
    state: { ...begun, ...state },
    procedure: commonProcedure,
    openComments: 0,
    inCareOf: null,
    due: dateOf(2021, 4, 1),
    ...given,
  }
}

const kinds = (who: Actor, of: SheetUnderWay) => sheetWork(who, of).map(({ kind }) => kind)

describe('sheetWork', () => {
  it('asks those of the office to write, and nobody else', () => {
    expect(kinds(person('officer'), sheet({}))).toEqual(['write'])
    expect(kinds(person('officer', 'harbour'), sheet({}))).toEqual([])
    expect(kinds(person('planOffice', null), sheet({}))).toEqual([])
    expect(kinds({ kind: 'visitor' }, sheet({}))).toEqual([])
  })

  it('asks for a decision whoever may make it, but never an author', () => {
    expect(kinds(person('sectionChief'), sheet(submitted))).toEqual(['approve'])
    expect(kinds(person('officer'), sheet(submitted))).toEqual([])
    const own = sheet({ ...submitted, authors: ['sectionChief'] })
    expect(kinds(person('sectionChief'), own)).toEqual([])
  })

  it('asks headquarters for the second reading and the plan office to publish', () => {
    const decided = { approved: begun.head, authors: [] }
    expect(kinds(person('headquarters', null), sheet({ ...decided, stage: 'evaluated' }))).toEqual([
      'secondRead',
    ])
    expect(kinds(person('planOffice', null), sheet({ ...decided, stage: 'second-read' }))).toEqual([
      'publish',
    ])
    expect(kinds(person('sectionChief'), sheet({ ...decided, stage: 'evaluated' }))).toEqual([])
  })

  it('names what of the sheet is to be written or approved', () => {
    const name = (who: Actor, of: SheetUnderWay) => sheetWork(who, of).map(workName)
    const mark = { revision: 3, hash: 'b' }
    const reviewed = { stage: 'reviewed', approved: { revision: 2, hash: 'a' }, head: mark }
    const revision = { ...mark, purpose: 'revision', by: 'officer' } as const
    expect(name(person('officer'), sheet({}))).toEqual(['計画を書く'])
    expect(name(person('officer'), sheet(reviewed))).toEqual(['自己評価を書く'])
    expect(name(person('sectionChief'), sheet(submitted))).toEqual(['計画を承認する'])
    expect(name(person('sectionChief'), sheet({ ...reviewed, submitted: revision }))).toEqual([
      '改定を承認する',
    ])
  })

  it('asks the writers for answers, with how many', () => {
    const asked = sheetWork(person('officer'), sheet({}, { openComments: 3 }))
    expect(asked.map(({ kind, count }) => [kind, count])).toEqual([
      ['answer', 3],
      ['write', null],
    ])
  })

  it('asks nothing of a sheet that is locked, and nothing once it is published', () => {
    expect(kinds(person('officer'), sheet({ locked: true }))).toEqual([])
    expect(kinds(person('sectionChief'), sheet({ ...submitted, locked: true }))).toEqual([])
    expect(kinds(person('officer'), sheet({ stage: 'published' }))).toEqual([])
  })

  it('tells who looks after the initiative, and everybody of the office where nobody does', () => {
    const [mine] = sheetWork(
      person('officer'),
      sheet({}, { inCareOf: { id: 'officer', name: '潮田' } }),
    )
    const [decision] = sheetWork(
      person('sectionChief'),
      sheet(submitted, { inCareOf: { id: 'officer', name: '潮田' } }),
    )
    const [anybodys] = sheetWork(person('officer'), sheet({}))
    if (!mine || !decision || !anybodys) throw new Error('there is no item')
    expect([isFor(mine, 'officer'), isFor(mine, 'colleague')]).toEqual([true, false])
    expect(isFor(decision, 'sectionChief')).toBe(true)
    expect([isFor(anybodys, 'officer'), isFor(anybodys, 'colleague')]).toEqual([true, true])
  })

  it('knows what is late only after the day', () => {
    const [item] = sheetWork(person('officer'), sheet({}))
    if (item === undefined) throw new Error('there is no item')
    expect(isLate(item, dateOf(2021, 4, 1))).toBe(false)
    expect(isLate(item, dateOf(2021, 4, 2))).toBe(true)
    expect(isLate({ ...item, due: null }, dateOf(2030, 1, 1))).toBe(false)
    const later = { ...item, due: dateOf(2021, 6, 1) }
    expect(inOrderOfDays([{ ...item, due: null }, later, item]).map(({ due }) => due)).toEqual([
      '2021-04-01',
      '2021-06-01',
      null,
    ])
  })
})
