/** A city with a road of its own, configured and not programmed: one reading by headquarters, then public. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { parseMunicipality } from '../../src/plan/parse-municipality.ts'
import { openDatabase } from '../../src/store/database.ts'
import { recordMunicipality } from '../../src/store/municipality-store.ts'
import { recordOffice } from '../../src/store/office-store.ts'
import { openTestDatabase } from '../../src/store/server/test-database.ts'
import { openStore } from '../../src/store/store.ts'
import { peopleOf } from './people.ts'
import { plan, withFields, withLists } from './texts.ts'

const office = '8f4b4c1e-58b5-4a5e-9a11-5b8ff7c9b001'
const file = {
  municipality: { id: '6c1f9c2e-7d4b-4a51-9f0e-2a7c7c1f8b11', code: '999002', name: '入江市' },
  offices: [{ id: office, code: 'minami', name: '南部支所' }],
  frameworks: [
    { code: 'vision', name: '入江ビジョン', valid: { from: 2020, to: null }, successor: null },
  ],
  calendar: { events: [] },
  procedures: [
    {
      id: 'vision',
      framework: 'vision',
      stages: [
        {
          code: 'writing',
          name: '作成中',
          nameEnglish: 'Writing',
          writes: 'plan',
          advance: {
            name: '支所で決める',
            act: 'sheet.approve',
            requires: ['targets'],
            publishes: false,
          },
        },
        {
          code: 'reading',
          name: '本部で確認中',
          nameEnglish: 'Reading',
          writes: null,
          advance: {
            name: '本部で確認して公表する',
            act: 'sheet.secondRead',
            requires: [],
            publishes: true,
          },
        },
        { code: 'public', name: '公表済み', nameEnglish: 'Public', writes: null, advance: null },
      ],
    },
  ],
}

let close: () => Promise<void>
let people: ReturnType<typeof peopleOf>

beforeAll(async () => {
  const parsed = parseMunicipality(file)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join())
  const test = await openTestDatabase()
  const database = openDatabase(test.appUrl)
  const store = openStore(database, parsed.value.id)
  await store.write(async (sql) => {
    await recordMunicipality(sql, parsed.value)
    for (const each of parsed.value.offices) await recordOffice(sql, each)
  })
  const now = new Date('2021-06-10T10:00:00+09:00')
  people = peopleOf(
    { store, today: calendarDate('2021-06-10'), now, who: { kind: 'visitor' }, address: null },
    office,
    randomUUID(),
  )
  close = async () => {
    await database.close()
    await test.drop()
  }
})
afterAll(async () => await close?.())

describe('a second city', () => {
  it('goes its own road with no line of code', async () => {
    const year = fiscalYear(2021)
    const begun = await beginSheet(people.officer, { office, fiscalYear: year, from: null })
    const id = begun.ok ? begun.value : ''
    const text = withLists(withFields(plan, { framework: '入江ビジョン' }), {
      yearTargets: [{ id: 'y1', cells: { sentence: '見守りの回数 12回以上' } }],
    })
    const saved = await saveSheet(people.officer, id, { basedOn: 1, text, why: '', from: null })
    expect(saved).toMatchObject({ ok: true })
    const look = async () => {
      const view = await getWorkingSheet(people.officer, id)
      if (!view.ok) throw new Error(JSON.stringify(view.problems))
      return view.value
    }
    const { sheet, procedure } = await look()
    expect([procedure.id, sheet.state.stage]).toEqual(['vision', 'writing'])
    const { hash } = sheet.state.head
    const made = (move: Parameters<typeof moveSheet>[2]['move']) => ({ move, words: '', path: '' })
    await moveSheet(people.officer, id, made({ kind: 'submit', hash, purpose: 'advance' }))
    const approve = (stage: string) => made({ kind: 'approve', hash, stage, purpose: 'advance' })
    expect(await moveSheet(people.chief, id, approve('writing'))).toMatchObject({
      ok: true,
      value: { published: false, state: { stage: 'reading' } },
    })
    expect(await getOfficeYear(people.officer, { office: 'minami', fiscalYear: year })).toBe(null)
    expect(await moveSheet(people.headquarters, id, approve('reading'))).toMatchObject({
      ok: true,
      value: { published: true, state: { stage: 'public' } },
    })
    const published = await getOfficeYear(people.officer, { office: 'minami', fiscalYear: year })
    expect(published?.sheets.map(({ sheet: each }) => each.title?.text)).toEqual([
      '夜の見守りを広げる',
    ])
  })
})
