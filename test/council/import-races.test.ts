/** A list of members that is taken while somebody changes the same council by hand: one waits, and sees what the other did. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { takeCouncilTable } from '../../src/actions/council/import/council-table.ts'
import { addMember, endCouncilSeat, renewSeat } from '../../src/actions/council/seats.ts'
import { listMembers, listSeats } from '../../src/store/council/seat-store.ts'
import type { Sql } from '../../src/store/database.ts'
import { testSeals } from '../test-seals.ts'
import { type CouncilAtWork, must, office, on, openCouncil } from './council-at-work.ts'

let council: CouncilAtWork
let officer: ActionContext
beforeAll(async () => {
  council = await openCouncil(4, '2021-04-01')
  officer = on(council.people.officer, '2021-07-01')
})
afterAll(async () => await council?.city.close())

interface Row {
  readonly name: string
  readonly from?: string
  readonly until?: string
}

/** @param finish Done last, before it is kept for good */
function take(row: Row, finish?: (sql: Sql) => Promise<void>) {
  const { name, from = '2021-04-01', until = '2023-03-31' } = row
  const texts = { name, kind: '公募', from, until }
  const rows = [{ place: '2行目', texts }]
  const brought = { table: 'members', office, rows, letStand: new Set<string>() } as const
  const taking = { seen: null, about: 'council-members:test' }
  return takeCouncilTable(officer, testSeals, brought, {
    ...taking,
    ...(finish === undefined ? {} : { finish }),
  })
}

/** Does its work and keeps it for good only once somebody else, begun meanwhile, waits for it. */
function pausing(context: ActionContext, meanwhile: () => void): ActionContext {
  const { store } = context
  return {
    ...context,
    store: {
      ...store,
      write: (work) =>
        store.write(async (sql) => {
          const done = await work(sql)
          meanwhile()
          await untilSomebodyWaits(sql)
          return done
        }),
    },
  }
}

async function untilSomebodyWaits(sql: Sql): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const waiting = await sql`select from pg_locks where not granted`
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('nobody waits')
}

const newMember = (name: string) => ({
  ...{ office, name, kind: 'open', recommendedBy: '', from: '2021-04-01' },
  ...{ until: '2023-03-31', person: null, contact: '' },
})

const seatOf = async (name: string) => {
  const seats = await council.city.context.store.read((sql) => listSeats(sql, office))
  return seats.filter(({ memberName }) => memberName === name)
}

async function countOf(name: string): Promise<number> {
  const members = await council.city.context.store.read((sql) => listMembers(sql, { office }))
  return members.filter((each) => each.name === name).length
}

describe('a member who is added by hand', () => {
  it('while a list with the same name is taken, is told of it and not there twice', async () => {
    let adding: ReturnType<typeof addMember> | undefined
    const taken = await take({ name: '架空 ひかる' }, async (sql) => {
      adding = addMember(officer, newMember('架空　ひかる'))
      await untilSomebodyWaits(sql)
    })
    expect(taken).toMatchObject({ value: { added: 1 } })
    expect(await adding).toMatchObject({ problems: [{ code: 'council/name-taken' }] })
    expect(await countOf('架空 ひかる')).toBe(1)
  })

  it('just before a list with the same name is taken, is the member of that list', async () => {
    let taking: ReturnType<typeof take> | undefined
    const slow = pausing(officer, () => {
      taking = take({ name: '架空 のぞみ' })
    })
    must(await addMember(slow, newMember('架空 のぞみ')))
    expect(await taking).toMatchObject({ value: { added: 0, same: 1 } })
    expect(await countOf('架空 のぞみ')).toBe(1)
    expect(await seatOf('架空 のぞみ')).toHaveLength(1)
  })
})

describe('a seat', () => {
  it('that ends while a list corrects it, keeps its end', async () => {
    const [seat] = await seatOf('委員3')
    let taking: ReturnType<typeof take> | undefined
    const slow = pausing(officer, () => {
      taking = take({ name: '委員3', until: '2021-08-31' })
    })
    const ended = { on: '2021-09-30', reason: '転居' }
    must(await endCouncilSeat(slow, { office, id: seat?.id ?? '' }, ended))
    expect(await taking).toMatchObject({ value: { changed: 0, refused: 1 } })
    expect(await seatOf('委員3')).toMatchObject([{ endedOn: '2021-09-30', until: '2023-03-31' }])
  })

  it('is renewed once, though a list brings an overlapping term at the same moment', async () => {
    const [seat] = await seatOf('委員4')
    let taking: ReturnType<typeof take> | undefined
    const slow = pausing(officer, () => {
      taking = take({ name: '委員4', from: '2023-05-01', until: '2025-03-31' })
    })
    const term = { kind: 'open', recommendedBy: '', from: '2023-04-01', until: '2025-03-31' }
    must(await renewSeat(slow, seat?.member ?? '', term))
    expect(await taking).toMatchObject({ value: { added: 0, refused: 1 } })
    expect(await seatOf('委員4')).toHaveLength(2)
  })
})
