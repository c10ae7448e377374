/** What waits for whom, through the actions and on a real database; and who is reminded of it. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptDraft, withdrawDraft } from '../../src/actions/accept-draft.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { correctDraft } from '../../src/actions/correct-draft.ts'
import { getBoard } from '../../src/actions/get-board.ts'
import { getDraft } from '../../src/actions/get-draft.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listDues } from '../../src/actions/list-dues.ts'
import { listOffices } from '../../src/actions/list-offices.ts'
import { onDay } from '../../src/actions/on-day.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { commentOnSheet } from '../../src/actions/sheets/comment-on-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { writeReminders } from '../../src/actions/write-reminders.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listReminded } from '../../src/store/mail-store.ts'
import { recordPerson, recordRoleHolding } from '../../src/store/person-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { type OfficePeople, peopleOf } from './people.ts'
import { plan } from './texts.ts'

const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
const other = 'b65d2b03-02d5-5623-9953-6398b455528d'
const year = fiscalYear(2021)

let city: TestCity
let people: OfficePeople
beforeAll(async () => {
  city = await openTestCity()
  people = peopleOf(city.context, office, other)
})
afterAll(async () => {
  await city?.close()
})

const on = (context: ActionContext, today: string): ActionContext =>
  onDay(context, calendarDate(today))

async function begin(): Promise<string> {
  const begun = await beginSheet(people.officer, { office, fiscalYear: year, from: null })
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems))
  const saved = await saveSheet(people.officer, begun.value, {
    basedOn: 1,
    text: plan,
    why: '',
    from: null,
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  return begun.value
}

async function of(context: ActionContext, sheet: string) {
  const items = await listDues(context)
  return items.filter(({ at }) => at.id === sheet).map(({ kind, due, count }) => [kind, due, count])
}

describe('the work that waits', () => {
  it('moves from the writer to who decides, with the day of the calendar', async () => {
    const sheet = await begin()
    expect(await of(people.officer, sheet)).toEqual([['write', '2021-04-01', null]])
    expect(await of(people.chief, sheet)).toEqual([['write', '2021-04-01', null]])
    for (const nobody of [people.planOffice, people.headquarters, people.stranger]) {
      expect(await of(nobody, sheet)).toEqual([])
    }
    const view = await getWorkingSheet(people.officer, sheet)
    if (!view.ok) throw new Error('the sheet is not there')
    const { hash } = view.value.sheet.state.head
    const submitted = await moveSheet(people.officer, sheet, {
      move: { kind: 'submit', hash, purpose: 'advance' },
      words: '',
      path: '',
    })
    expect(submitted).toMatchObject({ ok: true })
    expect(await of(people.chief, sheet)).toEqual([['approve', '2021-04-01', null]])
    expect(await of(people.officer, sheet)).toEqual([])
  })

  it('counts the comments that wait for an answer', async () => {
    const sheet = await begin()
    const said = await commentOnSheet(people.headquarters, sheet, {
      path: 'purpose',
      body: '誰に届けたいのかを書いてください。',
    })
    expect(said).toMatchObject({ ok: true })
    expect(await of(people.officer, sheet)).toContainEqual(['answer', '2021-04-01', 1])
  })

  it('shows drafts to those who may settle them', async () => {
    const path = join(import.meta.dirname, '../../samples/sheets/aise/2020-midyear.txt')
    const draft = await receiveDocument(people.officer, {
      name: '藍瀬区.txt',
      bytes: readFileSync(path),
    })
    if (!draft.ok) throw new Error('it was not received')
    const [of] = (await listOffices(city.context)).filter(({ office: { code } }) => code === 'aise')
    const there = peopleOf(city.context, of?.office.id ?? '', office)
    const kinds = async (who: ActionContext) => (await listDues(who)).map(({ kind }) => kind)
    expect(await kinds(there.chief)).toContain('readDraft')
    expect(await kinds(people.planOffice)).toContain('readDraft')
    expect(await kinds(there.officer)).not.toContain('readDraft')
    // the document is another office's: only whoever brought it sees more of it than that office
    expect(await kinds(people.chief)).not.toContain('readDraft')
    const { draft: id } = draft.value
    expect(await getDraft(people.chief, id)).toBeNull()
    expect(await getDraft(people.officer, id)).toMatchObject({ id })
    expect(await getDraft(there.officer, id)).toMatchObject({ id })
    const missing = { ok: false, problems: [{ code: 'draft/missing' }] }
    const corrected = [{ path: 'fiscalYear', text: '2020' }]
    const other = { office: null, newOffice: null, fiscalYear: null }
    expect(await correctDraft(people.chief, id, corrected)).toMatchObject(missing)
    expect(await acceptDraft(people.chief, id, other)).toMatchObject(missing)
    expect(await withdrawDraft(people.colleague, id)).toMatchObject(missing)
    expect(await acceptDraft(there.officer, id, other)).toMatchObject({
      problems: [{ code: 'policy/refused' }],
    })
    expect(await correctDraft(people.officer, id, corrected)).toMatchObject({ ok: true })
  })

  it('keeps a target that was to be set later until it is set', async () => {
    const words = (targets: string) =>
      readFileSync(
        join(import.meta.dirname, '../../samples/fixtures/deferred-target.txt'),
        'utf8',
      ) + targets
    const imported = await importDocument(
      city.context,
      { name: 'deferred.txt', bytes: Buffer.from(words('')) },
      { office: '帆影区', fiscalYear: null },
    )
    if (!imported.ok || imported.value.kind !== 'new') throw new Error('it was not imported')
    const fromThere = peopleOf(city.context, imported.value.accepted.office.id, other)
    const unset = async (today: string) =>
      (await listDues(on(fromThere.officer, today))).filter(({ kind }) => kind === 'setTarget')
    expect(await unset('2015-01-01')).toEqual([])
    const waiting = await unset('2026-01-01')
    expect(waiting.length).toBeGreaterThan(0)
    expect(waiting[0]?.due).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it('names the indicators of last year that nobody reported', async () => {
    const path = join(import.meta.dirname, '../../samples/sheets/hokage/2020-plan.txt')
    const imported = await importDocument(
      city.context,
      { name: 'plan.txt', bytes: readFileSync(path) },
      { office: '帆影区', fiscalYear: null },
    )
    if (!imported.ok || imported.value.kind !== 'new') throw new Error('it was not imported')
    const there = peopleOf(city.context, imported.value.accepted.office.id, other)
    const silent = async (today: string) =>
      (await listDues(on(there.officer, today))).filter(({ kind }) => kind === 'reportFigure')
    expect(await silent('2021-03-31')).toEqual([])
    expect((await silent('2021-04-10')).length).toBeGreaterThan(0)
    expect(await silent('2022-04-10')).toEqual([])
  })
})

describe('reminders', () => {
  it('are written once a day, to whom something waits, on the days of the calendar', async () => {
    const id = randomUUID()
    const someone = { id, name: '波多 あかり', email: 'a@shiomachi.example', demonstration: false }
    await city.context.store.write(async (sql) => {
      await recordPerson(sql, someone, city.context.now)
      const held = { person: id, role: 'officer', office, section: null, actingFor: null } as const
      await recordRoleHolding(sql, { ...held, from: '2020-04-01', until: null }, city.context.now)
    })
    await begin()
    const told = async (today: string) =>
      (await writeReminders(on(city.context, today), 'https://torikumi.example/')).written
    expect(await told('2021-03-20')).toBe(0) // begins to be told; nothing waits on that day
    expect(await told('2021-03-29')).toBe(1)
    expect(await told('2021-03-29')).toBe(0)
    expect(await told('2021-03-30')).toBe(0)
    expect(await told('2021-04-09')).toBe(1) // the program did not run on the day, nor a week later
    const mails = await city.context.store.read(
      (sql) => sql<{ subject: string; body: string }[]>`
        select subject, body from mail_message order by written_at`,
    )
    expect(mails[0]?.body).toContain('夜の見守りを広げる')
    expect(mails[0]?.body).toContain('令和3年4月1日まで')
    expect(mails[1]?.subject).toContain('期限を過ぎたもの')
    expect(mails[1]?.body).toContain('https://torikumi.example/work')
  })
})

describe('a reminder that cannot be written', () => {
  it('keeps nobody else from theirs', async () => {
    const staff = ['あさひ', 'ゆうひ'].map((name) => ({
      id: randomUUID(),
      name,
      email: `${randomUUID()}@shiomachi.example`,
      demonstration: false,
    }))
    await city.context.store.write(async (sql) => {
      for (const person of staff) {
        await recordPerson(sql, person, city.context.now)
        const held = { role: 'officer', office, section: null, actingFor: null } as const
        const from = { from: '2022-01-01', until: null }
        await recordRoleHolding(sql, { ...held, ...from, person: person.id }, city.context.now)
      }
    })
    const [first, second] = staff
    const failing: Store = {
      read: city.context.store.read,
      write: (work) =>
        city.context.store.write(async (sql) => {
          const result = await work(sql)
          const [told] = await sql<{ told: boolean }[]>`
            select exists (select from reminded where person_id = ${first?.id ?? ''}) as told`
          if (told?.told === true) throw new Error('this one fails')
          return result
        }),
    }
    const day = on(city.context, '2022-03-31')
    const { failures } = await writeReminders({ ...day, store: failing }, 'https://t.example/')
    expect(failures).toEqual([new Error('this one fails')])
    const reminded = await city.context.store.read(listReminded)
    expect(reminded.get(second?.id ?? '')).toBe('2022-03-31')
    expect(reminded.has(first?.id ?? '')).toBe(false)
    expect((await writeReminders(day, 'https://t.example/')).failures).toEqual([])
    expect((await city.context.store.read(listReminded)).get(first?.id ?? '')).toBe('2022-03-31')
  })
})

describe('the board', () => {
  it('shows every sheet of the year to the plan office, its own to an office, late ones first', async () => {
    const sheet = await begin()
    const rows = async (who: ActionContext, today: string) => await getBoard(on(who, today), year)
    const [first] = await rows(people.planOffice, '2021-05-01')
    expect(first).toMatchObject({ standing: { late: true, due: '2021-04-01' } })
    const mine = (await rows(people.officer, '2021-03-01')).find(({ id }) => id === sheet)
    expect(mine).toMatchObject({ standing: { late: false, at: 0 }, verdicts: null })
    expect(await rows(people.stranger, '2021-05-01')).toEqual([])
  })
})
