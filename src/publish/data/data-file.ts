/** The files one year of open data comes in: what each is, and how its bytes are made. */
import { documentJson } from '../document-json.ts'
import { documentsJsonSchema } from '../schema/document-schema.ts'
import { targetsJsonSchema } from '../schema/target-schema.ts'
import { actualRows, actualTable } from './actual-table.ts'
import { csvwMetadata } from './csvw.ts'
import { type FilledTable, fillTable } from './data-table.ts'
import { dcatCatalogue, type ListedFile } from './dcat.ts'
import { dictionaryOf } from './dictionary.ts'
import type { OpenData } from './open-data.ts'
import { byteOrderMark, printCsv } from './print-csv.ts'
import { sheetTable } from './sheet-table.ts'
import { encodeShiftJis } from './shift-jis.ts'
import { printStratml } from './stratml.ts'
import { targetRows, targetTable } from './target-table.ts'

export interface DataFile extends ListedFile {
  /** The same records make the same bytes; a workbook carries the time it was made. */
  readonly reproducible: boolean
  make(data: OpenData): Promise<Uint8Array>
}

export function tablesOf({ sheets }: Pick<OpenData, 'sheets'>): readonly FilledTable[] {
  return [
    fillTable(sheetTable, sheets),
    fillTable(targetTable, sheets.flatMap(targetRows)),
    fillTable(actualTable, sheets.flatMap(actualRows)),
  ]
}

const known = new WeakMap<OpenData, readonly FilledTable[]>()

/** Six files of a year are made from its tables: they are filled once. */
function tablesOnce(data: OpenData): readonly FilledTable[] {
  const tables = known.get(data) ?? tablesOf(data)
  known.set(data, tables)
  return tables
}

const csvFiles: readonly DataFile[] = [sheetTable, targetTable, actualTable].map(
  ({ name, japanese, english }) => ({
    name: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    japanese: `${japanese}（CSV）`,
    english: `${english} (CSV)`,
    reproducible: true,
    make: async (data) => Buffer.from(byteOrderMark + printCsv(tableNamed(data, name))),
  }),
)

const files: readonly DataFile[] = [
  ...csvFiles,
  {
    name: 'dictionary.csv',
    mediaType: 'text/csv; charset=utf-8',
    japanese: 'データの説明（CSV）',
    english: 'Data dictionary (CSV)',
    reproducible: true,
    make: async (data) => Buffer.from(byteOrderMark + printCsv(dictionaryOf(tablesOnce(data)))),
  },
  {
    name: 'data.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    japanese: 'すべての表（Excel）',
    english: 'All tables (Excel)',
    reproducible: false,
    make: async (data) => {
      const { printDataWorkbook } = await import('./data-workbook.ts')
      return await printDataWorkbook(
        `${data.municipality.name} ${data.fiscalYear}年度`,
        tablesOnce(data),
      )
    },
  },
  json('documents.json', '文書の全体（JSON）', 'Whole documents (JSON)', documentsJson),
  json(
    'documents.schema.json',
    '文書の全体の形（JSON Schema）',
    'Shape of the documents (JSON Schema)',
    documentsJsonSchema,
  ),
  json(
    'targets.schema.json',
    '目標の形（JSON Schema）',
    'Shape of a target (JSON Schema)',
    targetsJsonSchema,
  ),
  json('csvw-metadata.json', 'CSVの意味（CSVW）', 'Meaning of the CSV files (CSVW)', (data) =>
    csvwMetadata(data, tablesOnce(data)),
  ),
  {
    name: 'stratml.xml',
    mediaType: 'application/xml',
    japanese: '計画と実績の国際様式（StratML Part 2）',
    english: 'Performance report (StratML Part 2)',
    reproducible: true,
    make: async (data) => Buffer.from(printStratml(data)),
  },
]

/** Every file of a year; the catalogue, last, names the others. */
export const dataFiles: readonly DataFile[] = [
  ...files,
  {
    ...json('catalogue.jsonld', 'カタログ（DCAT）', 'Catalogue entry (DCAT)', (data) =>
      dcatCatalogue(data, files, ''),
    ),
    mediaType: 'application/ld+json',
  },
]

/** For programs that take nothing else, on request: `sheets.sjis.csv`. */
export async function shiftJisOf(data: OpenData, name: string) {
  const table = name.replace(/\.sjis\.csv$/u, '')
  const found = tablesOnce(data).find((each) => each.name === table)
  return found === undefined ? null : encodeShiftJis(printCsv(found))
}

export function findDataFile(name: string): DataFile | null {
  return dataFiles.find((file) => file.name === name) ?? null
}

function tableNamed(data: OpenData, name: string): FilledTable {
  const table = tablesOnce(data).find((each) => each.name === name)
  if (table === undefined) throw new Error(`no table is called ${name}`)
  return table
}

/** The stable contract, with judgements by position in each document. */
function documentsJson({ documents, sheets }: OpenData) {
  return {
    documents: documents.map(({ id, document }) => {
      const own = sheets.filter((sheet) => sheet.document.id === id)
      const judged = document.sheets.map(
        (_, position) => own.find((sheet) => sheet.position === position) ?? unjudged,
      )
      return documentJson(document, judged)
    }),
  }
}

const unjudged = { judgement: null, multiYearJudgement: null }

function json(
  name: string,
  japanese: string,
  english: string,
  value: (data: OpenData) => unknown,
): DataFile {
  return {
    name,
    mediaType: 'application/json',
    japanese,
    english,
    reproducible: true,
    make: async (data) => Buffer.from(`${JSON.stringify(value(data), null, 1)}\n`),
  }
}
