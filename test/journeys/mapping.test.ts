/** A table nobody knew, mapped once by a person, and the next of its kind read by itself. */
import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getDraft } from '../../src/actions/get-draft.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listMappings } from '../../src/actions/list-mappings.ts'
import { mapForm } from '../../src/actions/map-form.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import {
  getUnknownTable,
  keepUnknownTable,
  type UnknownTable,
} from '../../src/actions/unknown-table.ts'
import { withdrawMapping } from '../../src/actions/withdraw-mapping.ts'
import { listOffices } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('一覧')
  sheet.addRow(['椿坂区 事業一覧（令和3年度）'])
  for (const row of rows) sheet.addRow([...row])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const head = ['整理番号', '事業の名前', '今年の目標', '結果', '備考']
const chosen = ['number', 'title', 'yearTargets', 'attainment', '']

function officer(context: ActionContext, office: string | null): ActionContext {
  const role = office === null ? 'planOffice' : 'officer'
  const roles = [{ role, office, section: null, actingFor: null } as const]
  return { ...context, who: { kind: 'person', id: randomUUID(), name: '係', roles } }
}

function tableOf(headers: readonly string[]): UnknownTable {
  const columns = headers.map((header) => ({ header, samples: [] }))
  return { id: '', file: '', name: '', office: null, keptBy: null, near: null, columns }
}

describe('an unknown table', () => {
  it('is mapped once, and the next workbook with its headings needs nobody', async () => {
    const first = await workbook([
      head,
      [
        '1',
        '坂道のてすり',
        '令和3年度 直したてすりの数 12か所以上',
        '直したてすりの数：13か所',
        '済',
      ],
    ])
    const unknown = await receiveDocument(city.context, { name: '一覧.xlsx', bytes: first })
    expect(unknown).toMatchObject({ ok: false, problems: [{ code: 'document/of-another-kind' }] })

    const kept = await keepUnknownTable(city.context, { name: '一覧.xlsx', bytes: first })
    if (!kept.ok || kept.value === null) throw new Error('no table was found')
    const table = await getUnknownTable(city.context, kept.value)
    if (table === null) throw new Error('the table is gone')
    expect(table.columns.map(({ header }) => header)).toEqual(head)
    expect(table.columns[1]?.samples).toEqual(['坂道のてすり'])

    const choice = { name: '事業一覧', framework: '', fields: chosen, office: null }
    const mapped = await mapForm(city.context, table, choice)
    if (!mapped.ok) throw new Error(JSON.stringify(mapped.problems))
    const draft = await getDraft(city.context, mapped.value)
    expect(draft?.document).toMatchObject({
      form: 'mapped-table',
      office: '椿坂区',
      fiscalYear: 2021,
      sheets: [{ number: 1, title: { text: '坂道のてすり' } }],
    })
    expect(draft?.judgements[0]?.outcome).toBe('met')
    expect(draft?.document.unread.map(({ text }) => text)).toContain('済')

    const second = await workbook([
      head,
      ['1', '坂道のてすり', '令和4年度 直したてすりの数 15か所以上', '直したてすりの数：9か所', ''],
      ['2', '夜の見回り', '令和4年度 見回りの回数 24回以上', '見回りの回数：24回', ''],
    ])
    const given = { office: null, fiscalYear: null }
    const imported = await importDocument(city.context, { name: '次.xlsx', bytes: second }, given)
    expect(imported).toMatchObject({
      ok: true,
      value: { kind: 'new', accepted: { fiscalYear: 2022, office: { name: '椿坂区' } } },
    })
  })

  it('with a column more than was mapped is not read by guess: a person is asked, and begins from what is there', async () => {
    const wider = await workbook([
      [...head.slice(0, 4), '見込み', '備考'],
      ['1', '坂道のてすり', '令和5年度 てすりの数 9か所以上', 'てすりの数：9か所', '9か所', ''],
    ])
    const file = { name: '広い.xlsx', bytes: wider }
    const refused = await receiveDocument(city.context, file)
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'document/mapping-differs' }] })
    if (!refused.ok) expect(refused.problems[0]?.message).toContain('「見込み」の列が増えています')
    const kept = await keepUnknownTable(city.context, file)
    const table = kept.ok && kept.value ? await getUnknownTable(city.context, kept.value) : null
    expect(table?.near?.name).toBe('事業一覧')
  })

  it('of one office is seen, mapped and read by that office alone', async () => {
    const [tsubakizaka, aise] = await city.context.store.read(listOffices)
    const officerOf = (office: string | undefined) => officer(city.context, office ?? '')
    const own = officerOf(tsubakizaka?.id)
    const other = officerOf(aise?.id)
    const plan = officer(city.context, null)
    const file = {
      name: '区の表.xlsx',
      bytes: await workbook([
        ['区の番号', '区の事業', '区の目標'],
        ['1', '朝市', '令和3年度 朝市の回数 12回以上'],
      ]),
    }
    const kept = await keepUnknownTable(own, file)
    if (!kept.ok || kept.value === null) throw new Error('no table was found')
    expect(await getUnknownTable(other, kept.value)).toBeNull()
    expect(await getUnknownTable(plan, kept.value)).not.toBeNull()
    const table = await getUnknownTable(own, kept.value)
    if (table === null) throw new Error('its own office may not see it')
    const choice = { name: '区の一覧', framework: '', fields: ['number', 'title', 'yearTargets'] }
    expect(await mapForm(own, table, { ...choice, office: null })).toMatchObject({ ok: false })
    expect(await mapForm(own, table, { ...choice, office: aise?.id ?? '' })).toMatchObject({
      ok: false,
    })
    const mapped = await mapForm(own, table, { ...choice, office: tsubakizaka?.id ?? '' })
    expect(mapped.ok).toBe(true)
    expect((await receiveDocument(own, file)).ok).toBe(true)
    expect((await receiveDocument(other, file)).ok).toBe(false)
    expect((await receiveDocument(plan, file)).ok).toBe(true) // it names 椿坂区
    expect((await listMappings(other))?.map(({ name }) => name)).not.toContain('区の一覧')
  })

  it('is asked about again once its mapping is withdrawn; what was read by it stays', async () => {
    const mapping = (await listMappings(city.context))?.find(({ name }) => name === '事業一覧')
    if (mapping === undefined) throw new Error('no mapping')
    const file = {
      name: '三.xlsx',
      bytes: await workbook([head, ['1', '坂道', '令和6年度 てすりの数 1か所以上', '', '']]),
    }
    const before = await receiveDocument(city.context, file)
    if (!before.ok) throw new Error('not read')
    const withdraw = (reason: string) =>
      withdrawMapping(city.context, { mapping: mapping.id, reason })
    expect(await withdraw(' ')).toMatchObject({ problems: [{ code: 'mapping/reason-missing' }] })
    expect(await withdraw('列の意味が変わったため')).toMatchObject({ ok: true })
    expect(await withdraw('もう一度')).toMatchObject({ problems: [{ code: 'mapping/withdrawn' }] })
    expect(await receiveDocument(city.context, file)).toMatchObject({
      problems: [{ code: 'document/of-another-kind' }],
    })
    const draft = await getDraft(city.context, before.value.draft)
    expect(draft?.document.sheets[0]?.title?.text).toBe('坂道')
    const listed = (await listMappings(city.context))?.find(({ id }) => id === mapping.id)
    expect(listed?.withdrawn).toMatchObject({ reason: '列の意味が変わったため' })
  })

  it('says all that a mapping lacks at once', async () => {
    const table = tableOf(head)
    const mapped = await mapForm(city.context, table, {
      name: ' ',
      framework: '',
      fields: ['purpose', 'purpose'],
      office: null,
    })
    expect(mapped.ok ? [] : mapped.problems.map(({ code }) => code)).toEqual([
      'mapping/name-missing',
      'mapping/title-missing',
      'mapping/field-doubled',
    ])
  })

  it('refuses a heading that stands on two columns', async () => {
    const twice = ['名称', '目標', '目標']
    const table = tableOf(twice)
    const fields = ['title', 'yearTargets', '']
    const mapped = await mapForm(city.context, table, {
      name: '表',
      framework: '',
      fields,
      office: null,
    })
    expect(mapped).toMatchObject({ ok: false, problems: [{ code: 'mapping/heading-doubled' }] })
  })

  it('keeps nothing of a file without a table', async () => {
    const before = await city.count('received_file')
    const letter = { name: '手紙.txt', bytes: Buffer.from('前略\nお元気ですか。\n草々\n') }
    expect(await keepUnknownTable(city.context, letter)).toEqual({ ok: true, value: null })
    expect(await city.count('received_file')).toBe(before)
  })
})
