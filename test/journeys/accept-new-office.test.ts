/** A draft of an office that the municipality does not have yet, accepted by a person who gives its name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptDraft } from '../../src/actions/accept-draft.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { getDraft } from '../../src/actions/get-draft.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listOffices } from '../../src/actions/list-offices.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import type { FiscalYear } from '../../src/japanese/fiscal-year.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const fixture = readFileSync(
  join(import.meta.dirname, '../../samples/fixtures/office-named-in-prose.txt'),
  'utf8',
)
const fiscalYear = 2020 as FiscalYear

let city: TestCity
let context: ActionContext
beforeAll(async () => {
  city = await openTestCity()
  context = city.context
})
afterAll(() => city.close())

/** The fixture as another ward would publish it. */
function documentOf(ward: string) {
  const bytes = new TextEncoder().encode(fixture.replaceAll('椿坂区', ward))
  return { name: `${ward}.txt`, bytes }
}

async function receive(ward: string): Promise<string> {
  const received = await receiveDocument(context, documentOf(ward))
  if (!received.ok) throw new Error(received.problems.map(({ message }) => message).join())
  return received.value.draft
}

const named = async (ward: string) =>
  (await listOffices(context)).filter(({ office }) => office.name === ward)

describe('a draft of an office nobody knows yet', () => {
  it('is read with the name the document gives, and asks who it is', async () => {
    const draft = await receive('灯台区')
    expect((await getDraft(context, draft))?.document.office).toBe('灯台区')
    expect(
      await acceptDraft(context, draft, { office: null, newOffice: null, fiscalYear }),
    ).toMatchObject({ ok: false, problems: [{ code: 'acceptance/office-missing' }] })
    expect(await named('灯台区')).toEqual([])
  })

  it('is filed under the new office, which has the year from then on', async () => {
    const draft = await receive('灯台区')
    const accepted = await acceptDraft(context, draft, {
      office: null,
      newOffice: '灯台区',
      fiscalYear,
    })
    expect(accepted).toMatchObject({ ok: true, value: { office: { name: '灯台区' } } })
    const [office] = await named('灯台区')
    expect(office?.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2020])
  })

  it('comes to the same office from a terminal, and by a name that is there already', async () => {
    const imported = await importDocument(
      context,
      { ...documentOf('灯台区'), bytes: new TextEncoder().encode(`${fixture}\n`) },
      { office: '灯台区', fiscalYear: null },
    )
    expect(imported).toMatchObject({ ok: true, value: { officeAdded: false } })
    const draft = await receive('汐見台区')
    await acceptDraft(context, draft, { office: null, newOffice: '灯台区', fiscalYear })
    expect(await named('灯台区')).toHaveLength(1)
  })

  it('is not accepted for two offices at once, and adds none', async () => {
    const draft = await receive('浜風区')
    const [known] = await listOffices(context)
    const both = { office: known?.office.id ?? null, newOffice: '浜風区', fiscalYear }
    expect(await acceptDraft(context, draft, both)).toMatchObject({
      ok: false,
      problems: [{ code: 'acceptance/office-twice' }],
    })
    const long = { office: null, newOffice: '浜'.repeat(51), fiscalYear }
    expect(await acceptDraft(context, draft, long)).toMatchObject({
      ok: false,
      problems: [{ code: 'acceptance/office-name-too-long' }],
    })
    expect(await named('浜風区')).toEqual([])
  })

  it('adds the office once when several drafts of it are accepted in the same moment', async () => {
    const drafts = await Promise.all(['一', '二', '三', '四'].map((n) => receive(`磯${n}浦区`)))
    const accepted = await Promise.all(
      drafts.map((draft) =>
        acceptDraft(context, draft, { office: null, newOffice: '磯浦区', fiscalYear }),
      ),
    )
    expect(accepted.every(({ ok }) => ok)).toBe(true)
    expect(await named('磯浦区')).toHaveLength(1)
  })
})
