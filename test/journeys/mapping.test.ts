/** A table nobody knew, mapped once by a person, and the next of its kind read by itself. */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getDraft } from '../../src/actions/get-draft.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { getUnknownTable, keepUnknownTable, mapForm } from '../../src/actions/map-form.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
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

    const choice = { name: '事業一覧', framework: '', fields: chosen }
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

  it('says all that a mapping lacks at once', async () => {
    const table = { file: '', name: '', columns: head.map((header) => ({ header, samples: [] })) }
    const mapped = await mapForm(city.context, table, {
      name: ' ',
      framework: '',
      fields: ['purpose', 'purpose'],
    })
    expect(mapped.ok ? [] : mapped.problems.map(({ code }) => code)).toEqual([
      'mapping/name-missing',
      'mapping/title-missing',
      'mapping/field-doubled',
    ])
  })

  it('refuses a heading that stands on two columns', async () => {
    const twice = ['名称', '目標', '目標']
    const table = { file: '', name: '', columns: twice.map((header) => ({ header, samples: [] })) }
    const fields = ['title', 'yearTargets', '']
    const mapped = await mapForm(city.context, table, { name: '表', framework: '', fields })
    expect(mapped).toMatchObject({ ok: false, problems: [{ code: 'mapping/heading-doubled' }] })
  })

  it('keeps nothing of a file without a table', async () => {
    const letter = { name: '手紙.txt', bytes: Buffer.from('前略\nお元気ですか。\n草々\n') }
    expect(await keepUnknownTable(city.context, letter)).toEqual({ ok: true, value: null })
    expect(await city.count('received_file')).toBe(2)
  })
})
