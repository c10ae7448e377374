/** What becomes of an imported document when sheets written here are published for its year: said before, kept after. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import {
  approved,
  at,
  begun,
  hash,
  looked,
  make,
  openOffice,
  save,
  year,
} from './office-at-work.ts'
import { plan, withFields } from './texts.ts'

openOffice()

const samples = join(import.meta.dirname, '../../samples/sheets')

async function imported(file: string): Promise<string> {
  const bytes = readFileSync(join(samples, file))
  const given = { office: '帆影区', fiscalYear: year }
  const done = await importDocument(at.context, { name: file, bytes }, given)
  if (!done.ok || done.value.kind !== 'new') throw new Error(JSON.stringify(done))
  return done.value.accepted.document
}

async function submitted(number: string, title: string): Promise<string> {
  const id = await begun()
  await save(at.people.officer, id, withFields(plan, { number, title }))
  await make(at.people.officer, id, { kind: 'submit', hash: await hash(id), purpose: 'advance' })
  return id
}

describe('the first publication of a year that was imported', () => {
  it('says what it replaces, and keeps it as an earlier version', async () => {
    const document = await imported('hokage/2020-plan.txt')
    const draft = await begun()
    expect((await looked(draft)).publication).toEqual([]) // nothing waits to be published yet
    const id = await submitted('1', '声をうけとめ、かならず返す')
    const [publication, ...others] = (await looked(id)).publication
    expect(others).toEqual([])
    expect(publication).toMatchObject({ documents: [{ id: document }], effect: 'replaced' })
    expect(publication?.missing).toContain('津波から逃げきるまち')
    expect(publication?.missing).not.toContain('声をうけとめ、かならず返す')
    await make(at.people.officer, id, { kind: 'withdraw' })
    await approved(at.people.chief, id)
    const after = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    expect(after?.sheets.map(({ sheet }) => sheet.title?.text)).toEqual([
      '声をうけとめ、かならず返す',
    ])
    expect(after?.otherDocuments.map((each) => each.id)).toEqual([document])
    expect((await looked(await submitted('2', '二つめ'))).publication).toEqual([])
  })

  it('says when the imported document goes on speaking for the year', async () => {
    const document = await imported('hokage/2020-evaluated.txt')
    const id = await submitted('3', '三つめ')
    expect((await looked(id)).publication).toMatchObject([
      { documents: [{ id: document }], effect: 'stays' },
    ])
  })
})
