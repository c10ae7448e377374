/** The same list of members or opinions on its way into two councils: told before it is kept, and hindering nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CouncilTable } from '../../src/actions/council/import/bringing.ts'
import {
  takeCouncilTable,
  tryCouncilTable,
} from '../../src/actions/council/import/council-table.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { testSeals } from '../test-seals.ts'
import { type CouncilAtWork, must, office, openCouncil } from './council-at-work.ts'

const other = 'e944be9f-7c70-58c6-a83a-15ebafbdb543'
let council: CouncilAtWork
beforeAll(async () => {
  council = await openCouncil(1, '2021-04-01')
})
afterAll(async () => await council?.city.close())

type Row = Readonly<Record<string, string>>
const context = () => ({
  ...council.city.context,
  today: calendarDate('2021-07-01'),
  now: new Date('2021-07-01T10:00:00+09:00'),
})
const brought = (table: CouncilTable, of: string, list: readonly Row[]) => ({
  ...{ table, office: of, letStand: new Set<string>() },
  rows: list.map((texts, at) => ({ place: `${at + 2}行目`, texts })),
})
async function told(table: CouncilTable, list: readonly Row[]) {
  const { notes } = must(await tryCouncilTable(context(), testSeals, brought(table, other, list)))
  return notes.flatMap(({ code, message }) => (code === 'table-import/elsewhere' ? [message] : []))
}

const term = { kind: '公募', from: '2021-04-01', until: '2023-03-31' }
const lists: Readonly<Record<CouncilTable, readonly Row[]>> = {
  members: ['架空 はなえ', '架空 みなと', '架空 みどり'].map((name) => ({ name, ...term })),
  opinions: ['坂にベンチを', '橋に灯りを', '花を植えて'].map((summary) => ({
    ...{ on: '2021-06-12', summary },
  })),
}

describe.each(['members', 'opinions'] as const)(
  'a list of %s that another council has',
  (table) => {
    it('is told of by the trial, and is taken all the same', async () => {
      const list = lists[table]
      expect(await told(table, list)).toEqual([])
      const taking = { seen: null, about: `council-${table}` }
      must(await takeCouncilTable(context(), testSeals, brought(table, office, list), taking))
      const [said, ...others] = await told(table, list)
      expect(others).toEqual([])
      expect(said).toContain('「椿坂区」にもう登録されている')
      expect(await told(table, list.slice(0, 1))).toEqual([])
      const taken = await takeCouncilTable(
        context(),
        testSeals,
        brought(table, other, list),
        taking,
      )
      expect(must(taken)).toMatchObject({ added: 3 })
      expect(await told(table, list)).toEqual([])
    })

    it('is told of to whoever takes it at the same moment', async () => {
      const list = lists[table].map((row) => ({
        ...row,
        ...(table === 'members'
          ? { name: `${row['name']}こ` }
          : { summary: `${row['summary']}ほしい` }),
      }))
      const take = async (of: string) => {
        const { seen } = must(await tryCouncilTable(context(), testSeals, brought(table, of, list)))
        return () =>
          takeCouncilTable(context(), testSeals, brought(table, of, list), {
            ...{ seen, about: `council-${table}` },
          })
      }
      const takings = [await take(office), await take(other)]
      const done = await Promise.all(takings.map((each) => each()))
      expect(done.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      expect(done.find(({ ok }) => !ok)).toMatchObject({
        problems: [{ code: 'table-import/changed' }],
      })
    })
  },
)
