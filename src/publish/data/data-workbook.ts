/**
 * Tables of open data as one workbook: a sheet a table, numbers as numbers, texts as texts, and the dictionary last. Its
 * parts are written here, row by row: tables have no merged cells, and a year of a large city has rows by the ten thousand.
 */
import { escapeMarkup } from '../html/markup.ts'
import { packParts } from '../workbook/pack-parts.ts'
import { tabNames } from '../workbook/tab-name.ts'
import type { FilledTable, Value } from './data-table.ts'
import { dictionaryOf } from './dictionary.ts'

export async function printDataWorkbook(
  title: string,
  tables: readonly FilledTable[],
): Promise<Uint8Array> {
  const nameTab = tabNames()
  const sheets = [...tables, dictionaryOf(tables)].map((table) => ({
    name: nameTab(table.japanese),
    xml: sheetXml(table),
  }))
  const names = sheets.map(({ name }) => name)
  const around = [
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', properties(title)],
    ['xl/workbook.xml', workbook(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(names)],
    ['xl/styles.xml', styles],
  ] as const
  const own = sheets.map(({ xml }, index) => [`xl/${sheetPath(index)}`, xml] as const)
  return await packParts(new Map([...around, ...own]))
}

/** Its heads stay in sight and filter it. */
function sheetXml({ columns, rows }: FilledTable): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${kind === 'text' ? 30 : 12}" customWidth="1"/>`,
  )
  const letters = columns.map((_, index) => columnLetters(index + 1))
  const heads = columns.map(({ japanese }, index) => textCell(`${letters[index]}1`, japanese, bold))
  const body = rows.map((row, index) => {
    const cells = row.map((value, column) => cell(`${letters[column]}${index + 2}`, value))
    return `<row r="${index + 2}">${cells.join('')}</row>`
  })
  const filter = `A1:${letters.at(-1)}1`
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>${body.join('')}</sheetData><autoFilter ref="${filter}"/></worksheet>`
}

function cell(address: string, value: Value): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
  return textCell(address, value, plain)
}

const plain = 0
const bold = 1

/** A text beside its cell: what begins with = stays what was written. */
function textCell(address: string, text: string, style: number): string {
  const looks = style === plain ? '' : ` s="${style}"`
  return `<c r="${address}"${looks} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(withEscapes(text))}</t></is></c>`
}

/** Characters that XML cannot hold are written _x000D_, and so is what would be read as one. */
function withEscapes(text: string): string {
  return text.replace(unwritable, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  })
}

const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu

function columnLetters(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((count - 1) % 26))}`
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`
}

function contentTypes(names: readonly string[]): string {
  const sheets = names.map(
    (_, index) =>
      `<Override PartName="/xl/${sheetPath(index)}" ContentType="${types}.worksheet+xml"/>`,
  )
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.join('')}</Types>`
}

const packageRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${related}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function properties(title: string): string {
  return `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(withEscapes(title))}</dc:title><dc:creator>Torikumi</dc:creator></cp:coreProperties>`
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeMarkup(withEscapes(name))}" sheetId="${index + 1}" r:id="s${index + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${related}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function workbookRelations(names: readonly string[]): string {
  const sheets = names.map(
    (_, index) =>
      `<Relationship Id="s${index + 1}" Type="${related}/worksheet" Target="${sheetPath(index)}"/>`,
  )
  return `<Relationships xmlns="${packaged}/relationships">${sheets.join('')}<Relationship Id="styles" Type="${related}/styles" Target="styles.xml"/></Relationships>`
}

/** One look for words and numbers, one for heads. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Noto Sans JP"/></font><font><b/><sz val="11"/><name val="Noto Sans JP"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`
