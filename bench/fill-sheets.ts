/** Sheets of many wards and years, each with its revisions, for benchmarks to write and list among. */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../src/actions/context.ts'
import { type FiscalYear, fiscalYear } from '../src/japanese/fiscal-year.ts'
import type { ActingPerson } from '../src/people/actor.ts'
import type { Sql } from '../src/store/database.ts'
import { recordOffice } from '../src/store/office-store.ts'
import { recordRevision } from '../src/store/sheet-revision-store.ts'
import { recordWorkingSheet } from '../src/store/working-sheet-store.ts'
import { emptySheetText, hashOfText, type SheetText } from '../src/workflow/text/sheet-text.ts'

export const sheetsAYear = 9
const revisionsASheet = 5

/** A sheet as long as a real one: seven targets, six activities, every field of the plan. */
export function textOf(number: number, version: number): SheetText {
  const words = `第${version}版の文です。区民の声をもとに、地域の人たちと話し合いながら進めます。`
  const rows = (count: number, cells: (at: number) => Readonly<Record<string, string>>) =>
    Array.from({ length: count }, (_, at) => ({ id: `r${at}`, cells: cells(at) }))
  const target = (at: number) => ({
    sentence: `取組${at}を知っている区民の割合 ${40 + version + at}%以上（令和元年度：${35 + at}%）`,
    owner: '地域協働課',
    dataSource: '区民アンケート',
  })
  return {
    fields: {
      ...emptySheetText.fields,
      framework: '汐待みらいプラン2.0',
      number: String(number),
      title: `見守りの取組${number}`,
      purpose: words,
      strategy: words,
      outline: `${words}\n${words}\n${words}`,
    },
    lists: {
      ...emptySheetText.lists,
      targets: rows(3, target),
      activities: rows(6, (at) => ({ words: `${words}${at}`, planned: `年${at + 2}回` })),
      yearTargets: rows(4, target),
    },
  }
}

export async function fillSheets({ store }: ActionContext, sheets: number): Promise<void> {
  const officeYears = Math.ceil(sheets / sheetsAYear)
  for (let at = 0; at < officeYears; at += 1) {
    await store.write(async (sql) => {
      const ward = at % 24
      const office = wardId(ward)
      await recordOffice(sql, {
        id: office,
        code: `ward-${ward}`,
        name: `第${ward}区`,
        nameEnglish: null,
      })
      for (let number = 1; number <= sheetsAYear; number += 1) {
        await fillSheet(sql, { office, number, year: fiscalYear(2010 + Math.floor(at / 24)) })
      }
    })
  }
}

interface Filled {
  readonly office: string
  readonly number: number
  readonly year: FiscalYear
}

async function fillSheet(sql: Sql, { office, number, year }: Filled): Promise<void> {
  const id = randomUUID()
  const head = textOf(number, revisionsASheet - 1)
  await recordWorkingSheet(sql, {
    id,
    office,
    section: null,
    fiscalYear: year,
    framework: null,
    startedFrom: null,
    number: String(number),
    title: head.fields.title,
    state: {
      stage: 'draft',
      head: { revision: revisionsASheet, hash: hashOfText(head) },
      approved: null,
      submitted: null,
      locked: false,
      authors: [],
    },
  })
  for (let revision = 1; revision <= revisionsASheet; revision += 1) {
    const text = textOf(number, revision - 1)
    await recordRevision(sql, {
      sheet: id,
      revision,
      kind: 'draft',
      text,
      hash: hashOfText(text),
      basedOn: revision === 1 ? null : revision - 1,
      changes: [],
      why: '',
      from: null,
      by: null,
      byName: 'bench',
    })
  }
}

export const wardId = (ward: number) => `00000000-0000-4000-8000-${String(ward).padStart(12, '0')}`

export const writer: ActingPerson = {
  kind: 'person',
  id: randomUUID(),
  name: '書く人',
  roles: [{ role: 'officer', office: wardId(0), section: null, actingFor: null }],
}
