/** Sheets lie with sections of an office: set, handed over with history, carried into what is published and scored. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getForecasts } from '../../src/actions/get-forecasts.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listDues } from '../../src/actions/list-dues.ts'
import { addSection } from '../../src/actions/people/add-section.ts'
import {
  assignResponsibility,
  listInitiativesOfOffice,
} from '../../src/actions/people/hand-over.ts'
import { assignSection } from '../../src/actions/sheets/assign-section.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getSheetHistory } from '../../src/actions/sheets/get-sheet-comparison.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listSectionsOfOffice } from '../../src/store/section-store.ts'
import {
  approval,
  approved,
  at,
  begun,
  codes,
  looked,
  make,
  office,
  openOffice,
  save,
  year,
} from './office-at-work.ts'
import { evaluation, plan, review, withFields } from './texts.ts'

openOffice()

async function section(name: string): Promise<string> {
  await addSection(at.context, { office, name })
  const all = await at.context.store.read((sql) => listSectionsOfOffice(sql, office))
  return all.find((each) => each.name === name)?.id ?? ''
}

/** The same person, with their roles in one section. */
function inSection(context: ActionContext, of: string): ActionContext {
  if (context.who.kind !== 'person') throw new Error('people only')
  const roles = context.who.roles.map((held) => ({ ...held, section: of }))
  return { ...context, who: { ...context.who, roles } }
}

describe('a sheet of a section', () => {
  it('is written by that section, handed over by a chief, and every hand is kept', async () => {
    const [first, second] = [await section('地域協働課'), await section('総務課')]
    const writer = inSection(at.people.officer, first)
    const begunThere = await beginSheet(writer, { office, fiscalYear: year, from: null })
    if (!begunThere.ok) throw new Error(JSON.stringify(begunThere.problems))
    const id = begunThere.value
    expect((await looked(id)).sheet).toMatchObject({ section: first, sectionName: '地域協働課' })
    const other = inSection(at.people.colleague, second)
    expect(codes(await getWorkingSheet(other, id))).toEqual(['sheet/missing'])
    expect((await listDues(other)).filter((item) => item.at.id === id)).toEqual([])
    expect(codes(await assignSection(writer, id, { section: second, why: '' }))).toEqual([
      'policy/refused',
    ])
    const elsewhere = inSection(at.people.chief, second)
    expect(codes(await assignSection(elsewhere, id, { section: second, why: '' }))).toEqual([
      'sheet/missing',
    ])
    const nowhere = '00000000-0000-4000-8000-000000000099'
    expect(codes(await assignSection(at.people.chief, id, { section: nowhere, why: '' }))).toEqual([
      'sheet/section-missing',
    ])
    const why = '係の統合のため'
    for (const _ of ['once', 'again']) {
      expect(await assignSection(at.people.chief, id, { section: second, why })).toMatchObject({
        ok: true,
      })
    }
    expect(codes(await getWorkingSheet(writer, id))).toEqual(['sheet/missing'])
    expect((await listDues(other)).map((item) => item.at.id)).toContain(id)
    const history = await getSheetHistory(other, id, null)
    if (!history.ok) throw new Error('there is no history')
    expect(history.value.sections.map((entry) => [entry.section, entry.why, entry.byName])).toEqual(
      [
        ['総務課', why, '坂井 つばき'],
        ['地域協働課', '', '潮田 みなと'],
      ],
    )
  })

  it('is scored with the section that wrote it, or that its initiative lay with', async () => {
    const first = await section('防災課')
    const id = await begun()
    await assignSection(at.people.planOffice, id, { section: first, why: '' })
    const { officer, chief, headquarters, planOffice } = at.people
    for (const text of [
      plan,
      withFields(plan, review),
      withFields(plan, { ...review, ...evaluation }),
    ]) {
      await save(officer, id, text)
      await approved(chief, id)
    }
    for (const who of [headquarters, planOffice]) await make(who, id, await approval(id))
    const scored = async (of: number) =>
      (await getForecasts(at.context, fiscalYear(of)))?.offices.map(({ sections, record }) => [
        record.made,
        sections.map((each) => [each.section, each.record.made]),
      ])
    expect(await scored(2021)).toEqual([[1, [['防災課', 1]]]])

    const file = 'samples/sheets/hokage/2019-evaluated.txt'
    const bytes = readFileSync(join(import.meta.dirname, '../..', file))
    await importDocument(at.context, { name: file, bytes }, { office: '帆影区', fiscalYear: null })
    expect(await scored(2019)).toEqual([[expect.any(Number), []]])
    const there = await listInitiativesOfOffice(planOffice, 'hokage')
    const tide = there?.initiatives.find(({ title }) => title.includes('津波'))?.initiative ?? ''
    const given = { office: 'hokage', initiatives: [tide], person: 'as it is', section: first }
    // the day counts: whoever looks after it since October did not write that year's review
    await assignResponsibility(planOffice, { ...given, from: '2019-10-01' })
    expect(await scored(2019)).toEqual([[expect.any(Number), []]])
    await assignResponsibility(planOffice, { ...given, from: '2019-04-01' })
    const [[made, sections] = []] = (await scored(2019)) ?? []
    expect(sections).toEqual([
      ['防災課', 1],
      [null, Number(made) - 1],
    ])
  })
})
