import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../japanese/calendar-date.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { judgeSheet } from '../../judgement/judge-sheet.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { allTargets } from '../../judgement/rule-set.ts'
import { commonLicence } from '../../plan/licence.ts'
import { cityDocuments } from '../testing/city-documents.ts'
import { dataFiles, findDataFile, shiftJisOf, tablesOf } from './data-file.ts'
import type { OpenData } from './open-data.ts'

const year = fiscalYear(2020)
const offices = new Map<string, string>([
  ['椿坂区', 'tsubakizaka'],
  ['藍瀬区', 'aise'],
  ['帆影区', 'hokage'],
  ['星見区', 'hoshimi'],
])

/** The city's year, judged by the rule of the form. */
function openData(change: (title: string) => string = (title) => title): OpenData {
  const documents = cityDocuments().filter(({ document }) => document.fiscalYear === year)
  const sheets = documents.flatMap(({ document, name }): JudgedSheet[] =>
    document.sheets.map((sheet, position) => {
      const code = offices.get(document.office ?? '') ?? ''
      const context = { ruleSet: allTargets, fiscalYear: year, document: name, observations: [] }
      const title = sheet.title === null ? null : { ...sheet.title, text: change(sheet.title.text) }
      return {
        id: `${name}-${position}`.replace(/[ .]/g, '-'),
        initiative: `${code}-${position}`,
        office: { id: code, code, name: document.office ?? '', nameEnglish: null },
        fiscalYear: year,
        framework: document.framework,
        document: {
          id: name,
          source: name,
          form: document.form,
          acceptedAt: '2021-06-10T00:00:00.000Z',
        },
        position,
        sheet: { ...sheet, title },
        judgement: sheet.selfEvaluation === null ? null : judgeSheet(sheet, context),
        multiYearJudgement: null,
      }
    }),
  )
  return {
    municipality: {
      code: '999001',
      name: '汐待市',
      nameEnglish: 'Shiomachi City',
      licence: commonLicence,
    },
    fiscalYear: year,
    changedOn: calendarDate('2021-06-10'),
    sheets,
    documents: documents.map(({ name, document, text }) => ({
      id: name,
      office: offices.get(document.office ?? '') ?? '',
      document,
      text,
    })),
  }
}

const data = openData()

async function textOf(name: string, from = data): Promise<string> {
  return Buffer.from((await findDataFile(name)?.make(from)) ?? []).toString()
}

/** RFC 4180, as a reader who has never seen ours would read it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy
  let row: string[] = []
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    const [, raw = '', end] = found
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === ',') continue
    rows.push(row)
    row = []
    if (field.lastIndex === text.length) break
  }
  return rows
}

describe('the tables as CSV', () => {
  it.each(['sheets', 'targets', 'actuals'])('%s holds every row and every column', async (name) => {
    const text = await textOf(`${name}.csv`)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const [head, ...rows] = parseCsv(text.slice(1))
    const table = tablesOf(data).find((each) => each.name === name)
    expect(head).toEqual(table?.columns.map((column) => column.name))
    expect(rows).toHaveLength(table?.rows.length ?? -1)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.every((row) => row.length === head?.length)).toBe(true)
    const keys = rows.map((row) => table?.key.map((key) => row[head?.indexOf(key) ?? -1]).join('/'))
    expect(new Set(keys).size).toBe(rows.length)
  })

  it('leaves a blank blank: never 0, never the word null', async () => {
    const [head, ...rows] = parseCsv((await textOf('sheets.csv')).slice(1))
    const computed = rows.map((row) => row[head?.indexOf('computed') ?? -1])
    expect(new Set(computed)).toEqual(new Set(['met', 'unmet', 'undetermined', '']))
    const fields = parseCsv((await textOf('targets.csv')).slice(1)).flat()
    expect(fields).toContain('')
    expect(fields).not.toContain('null')
  })

  it('stops no formula, and gives it back', async () => {
    const odd = openData((title) => `=HYPERLINK("http://x.test","${title}")\n`)
    const [head, ...rows] = parseCsv((await textOf('sheets.csv', odd)).slice(1))
    const titles = rows.map((row) => row[head?.indexOf('title') ?? -1] ?? '')
    expect(titles.every((title) => title.startsWith("'="))).toBe(true)
    expect(titles[0]?.slice(1)).toBe(odd.sheets[0]?.sheet.title?.text)
  })
})

describe('the tables in Shift_JIS', () => {
  it('come back the same, and what has no character is listed', async () => {
    const plain = await shiftJisOf(data, 'targets.sjis.csv')
    expect(plain?.missing).toEqual([])
    const read = new TextDecoder('shift_jis').decode(plain?.bytes)
    expect(`\ufeff${read}`).toBe((await textOf('targets.csv')).replaceAll('〜', '～'))
    const odd = await shiftJisOf(
      openData(() => '笑顔😀①髙'),
      'sheets.sjis.csv',
    )
    expect(odd?.missing).toEqual([{ character: '😀', count: data.sheets.length }])
    expect(new TextDecoder('shift_jis').decode(odd?.bytes)).toContain('笑顔〓①髙')
    expect(await shiftJisOf(data, 'unknown.sjis.csv')).toBeNull()
  })
})

describe('the other files', () => {
  it('give the stable contract as JSON, judgements and all', async () => {
    const { documents } = JSON.parse(await textOf('documents.json'))
    expect(documents).toHaveLength(data.documents.length)
    const judged = documents.flatMap((each: { sheets: { computed: unknown }[] }) =>
      each.sheets.filter(({ computed }) => computed !== null),
    )
    expect(judged.length).toBe(data.sheets.filter(({ judgement }) => judgement !== null).length)
  })

  it('say what the columns of the CSV files hold', async () => {
    const metadata = JSON.parse(await textOf('csvw-metadata.json'))
    for (const table of metadata.tables) {
      const [head] = parseCsv((await textOf(table.url)).slice(1))
      const names = table.tableSchema.columns.map(({ name }: { name: string }) => name)
      expect(names).toEqual(head)
      expect(table.tableSchema.primaryKey.every((key: string) => names.includes(key))).toBe(true)
    }
  })

  it('name every other file in the catalogue, in both languages', async () => {
    const catalogue = JSON.parse(await textOf('catalogue.jsonld'))
    const listed = catalogue['dcat:distribution'].map(
      (each: Record<string, { '@id': string }>) => each['dcat:downloadURL']?.['@id'],
    )
    expect(listed).toEqual(dataFiles.slice(0, -1).map(({ name }) => name))
    expect(
      catalogue['dct:title'].map((each: { '@language': string }) => each['@language']),
    ).toEqual(['ja', 'en'])
  })

  it('are a performance report with an objective a sheet and an indicator a target', async () => {
    const xml = await textOf(
      'stratml.xml',
      openData((title) => `${title}<&\u0007`),
    )
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
    expect(count(/<Objective>/g)).toBe(data.sheets.length)
    expect(count(/<PerformanceIndicator /g)).toBe(
      data.sheets.reduce((sum, { sheet }) => sum + sheet.yearPlan.targets.length, 0),
    )
    expect(count(/&lt;&amp;<\/Name>/g)).toBe(data.sheets.length)
    expect(xml).not.toContain('\u0007')
  })

  it('hold a workbook whose numbers are numbers', async () => {
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    await book.xlsx.load(Buffer.from((await findDataFile('data.xlsx')?.make(data)) ?? []) as never)
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '取組',
      '目標',
      '実績',
      'データの説明',
    ])
    const [, targets] = book.worksheets
    expect(targets?.rowCount).toBe((tablesOf(data)[1]?.rows.length ?? 0) + 1)
    const values = targets?.getColumn('I').values.slice(2) ?? []
    expect(values.some((value) => typeof value === 'number')).toBe(true)
  })

  it('hold a workbook in which every cell is what the table says, whatever the words', async () => {
    const hostile = '=1+1<&>"\u0007_x0041_\r\n 😀 '
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    const odd = openData((title) => `${title}${hostile}`)
    const bytes = (await findDataFile('data.xlsx')?.make(odd)) ?? []
    await book.xlsx.load(Buffer.from(bytes) as never)
    for (const [index, { rows, columns }] of tablesOf(odd).entries()) {
      const sheet = book.worksheets[index]
      expect(sheet?.getRow(1).getCell(columns.length).value).toBe(columns.at(-1)?.japanese)
      for (const [at, row] of rows.entries()) {
        const cells = row.map((_, column) =>
          unescaped(sheet?.getRow(at + 2).getCell(column + 1).value),
        )
        expect(cells).toEqual(row.map((value) => (value === '' ? null : value)))
      }
    }
  })
})

/** As Excel reads a text; the library leaves it as it is written. */
function unescaped(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.replace(/_x([0-9A-F]{4})_/gu, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
