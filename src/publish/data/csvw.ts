/** What a CSV file holds, for programs: CSV on the Web metadata (W3C, 2015), one group for the tables of a year. */
import type { FilledTable, ValueKind } from './data-table.ts'
import type { OpenData } from './open-data.ts'

export function csvwMetadata(data: OpenData, tables: readonly FilledTable[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    'dc:title': `${data.municipality.name} ${data.fiscalYear}年度 取組と判定`,
    'dc:publisher': data.municipality.name,
    'dc:license': { '@id': data.municipality.licence.address },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:title': { '@value': table.japanese, '@language': 'ja' },
      tableSchema: {
        primaryKey: table.key,
        columns: table.columns.map((column) => ({
          name: column.name,
          titles: { ja: [column.name, column.japanese], en: column.english },
          'dc:description': [
            { '@value': column.note, '@language': 'ja' },
            { '@value': column.noteEnglish, '@language': 'en' },
          ],
          datatype: datatypes[column.kind],
          null: '',
          required: table.key.includes(column.name),
        })),
        ...(table.columns.some(({ name }) => name === 'sheet') && table.name !== 'sheets'
          ? {
              foreignKeys: [
                {
                  columnReference: 'sheet',
                  reference: { resource: 'sheets.csv', columnReference: 'sheet' },
                },
              ],
            }
          : {}),
      },
    })),
  }
}

const datatypes: Readonly<Record<ValueKind, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
}
