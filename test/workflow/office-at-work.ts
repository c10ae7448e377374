/** An office of the fictional city at work: begin, look, save, move and approve, each in a word. */
import { afterAll, beforeAll, expect } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { dueOf, type Move } from '../../src/workflow/stages/move.ts'
import type { SheetText } from '../../src/workflow/text/sheet-text.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { type OfficePeople, peopleOf } from './people.ts'

export const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
export const year = fiscalYear(2021)

let city: TestCity
let staff: OfficePeople

/** Who is there, once the tests of a file have begun. */
export const at = {
  get people(): OfficePeople {
    return staff
  },
  get context(): ActionContext {
    return city.context
  },
  /** By the role that may do anything. */
  get superuserUrl(): string {
    return city.superuserUrl
  },
}

/** Opens the city for the tests of a file. */
export function openOffice(): void {
  beforeAll(async () => {
    city = await openTestCity()
    staff = peopleOf(city.context, office, 'b65d2b03-02d5-5623-9953-6398b455528d')
  })
  afterAll(async () => await city?.close())
}

export async function begun(): Promise<string> {
  const result = await beginSheet(at.people.officer, {
    office,
    fiscalYear: year,
    from: null,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

export async function looked(id: string) {
  const view = await getWorkingSheet(at.people.officer, id)
  if (!view.ok) throw new Error(JSON.stringify(view.problems))
  return view.value
}

export async function save(
  by: ActionContext,
  id: string,
  text: SheetText,
  more: { why?: string; from?: string } = {},
) {
  const { sheet } = await looked(id)
  return await saveSheet(by, id, {
    basedOn: sheet.state.head.revision,
    text,
    why: more.why ?? '',
    from: more.from ?? null,
  })
}

export async function make(by: ActionContext, id: string, move: Move, words = '') {
  return await moveSheet(by, id, { move, words, path: '' })
}

export async function hash(id: string): Promise<string> {
  return (await looked(id)).sheet.state.head.hash
}

export async function approval(id: string): Promise<Move> {
  const { sheet, procedure } = await looked(id)
  const { state } = sheet
  const purpose = dueOf(procedure, state)?.purpose ?? 'advance'
  return { kind: 'approve', hash: state.head.hash, stage: state.stage, purpose }
}

export async function approved(
  by: ActionContext,
  id: string,
  purpose: 'advance' | 'revision' = 'advance',
) {
  const asked = await make(at.people.officer, id, { kind: 'submit', hash: await hash(id), purpose })
  expect(asked).toMatchObject({ ok: true })
  const result = await make(by, id, await approval(id))
  expect(result).toMatchObject({ ok: true })
}

export const codes = (result: {
  readonly ok: boolean
  readonly problems?: readonly { readonly code: string }[]
}) => (result.problems ?? []).map(({ code }) => code)
