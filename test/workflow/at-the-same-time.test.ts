/** Two acts in the same moment, on connections of their own: each case by its name, beside the random interleavings. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import type { Move } from '../../src/workflow/stages/move.ts'
import type { SheetText } from '../../src/workflow/text/sheet-text.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { type OfficePeople, peopleOf } from './people.ts'
import { plan, withFields } from './texts.ts'

const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
let city: TestCity
let people: OfficePeople

beforeAll(async () => {
  city = await openTestCity()
  people = peopleOf(city.context, office, 'b65d2b03-02d5-5623-9953-6398b455528d')
})
afterAll(async () => await city?.close())

async function look(id: string) {
  const view = await getWorkingSheet(people.officer, id)
  if (!view.ok) throw new Error(JSON.stringify(view.problems))
  return view.value
}

const save = (who: ActionContext, id: string, basedOn: number, text: SheetText) =>
  saveSheet(who, id, { basedOn, text, why: '', from: null })
const move = (who: ActionContext, id: string, made: Move) =>
  moveSheet(who, id, { move: made, words: '', path: '' })

/** A sheet that waits for its approval, and the approval it waits for. */
async function submitted(title: string): Promise<{ readonly id: string; readonly approval: Move }> {
  const begun = await beginSheet(people.officer, {
    office,
    fiscalYear: fiscalYear(2021),
    from: null,
  })
  const id = begun.ok ? begun.value : ''
  await save(people.officer, id, 1, withFields(plan, { title, number: '1' }))
  const { hash } = (await look(id)).sheet.state.head
  await move(people.officer, id, { kind: 'submit', hash, purpose: 'advance' })
  return { id, approval: { kind: 'approve', hash, stage: 'draft', purpose: 'advance' } }
}

describe('in the same moment', () => {
  it('two approve: one does, the other is told that it is done', async () => {
    const { id, approval } = await submitted('川べりの見守り')
    const results = await Promise.all([
      move(people.chief, id, approval),
      move(people.mayor, id, approval),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      results.flatMap((result) => (result.ok ? [] : result.problems.map(({ code }) => code))),
    ).toEqual(['stage/nothing-submitted'])
    const { moves, publications } = await look(id)
    expect(moves.filter(({ kind }) => kind === 'approve')).toHaveLength(1)
    expect(publications).toHaveLength(1)
  })

  it('one approves while another takes it back and writes on: what is approved is what was looked at, or nothing', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, approval } = await submitted(`港の見守り${round}`)
      const rewrite = async () => {
        await move(people.officer, id, { kind: 'withdraw' })
        return await save(
          people.officer,
          id,
          2,
          withFields(plan, { title: `別の名${round}`, number: '1' }),
        )
      }
      const [approved, rewritten] = await Promise.all([move(people.chief, id, approval), rewrite()])
      const { sheet, moves } = await look(id)
      const decided = moves.filter(({ kind }) => kind === 'approve').map(({ about }) => about.hash)
      expect(decided).toEqual(approved.ok && approval.kind === 'approve' ? [approval.hash] : [])
      // an approved plan is not rewritten without why and from when
      expect(rewritten.ok && approved.ok).toBe(false)
      expect(sheet.state.stage).toBe(approved.ok ? 'adopted' : 'draft')
    }
  })

  it('a form sent twice is saved once, and both sendings are told the same', async () => {
    const { id } = await submitted('坂の見守り')
    await move(people.officer, id, { kind: 'withdraw' })
    const form = { ...people.officer, submission: randomUUID() }
    const text = withFields(plan, { title: '二度押し', number: '1' })
    const results = await Promise.all(Array.from({ length: 8 }, () => save(form, id, 2, text)))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect((await look(id)).revisions.map(({ revision }) => revision)).toEqual([3, 2, 1])
  })

  it('eight write different fields from one revision: all eight are in the text', async () => {
    const { id } = await submitted('八人で書く')
    await move(people.officer, id, { kind: 'withdraw' })
    const base = (await look(id)).text
    const fields = [
      'title',
      'theme',
      'pillar',
      'purpose',
      'strategy',
      'outline',
      'carriedIssues',
      'number',
    ] as const
    const words = (field: string, at: number) => (field === 'number' ? '8' : `${field}の文${at}`)
    const results = await Promise.all(
      fields.map((field, at) =>
        save(people.colleague, id, 2, withFields(base, { [field]: words(field, at) })),
      ),
    )
    expect(results.every((result) => result.ok && result.value.kind === 'saved')).toBe(true)
    const { text } = await look(id)
    for (const [at, field] of fields.entries()) expect(text.fields[field]).toBe(words(field, at))
  })
})
