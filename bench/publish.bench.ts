/**
 * W5: what leaves the house. The official form in each medium, and the open data, beside the libraries that do the last
 * step alone: bare Typst compiling the same source in one go, bare exceljs writing the same cells, a bare join of fields.
 */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { judgeReading } from '../src/actions/read-for-judgement.ts'
import { readDocument } from '../src/intake/read-document.ts'
import { fiscalYear } from '../src/japanese/fiscal-year.ts'
import type { JudgedSheet } from '../src/judgement/judged-sheet.ts'
import { tablesOf } from '../src/publish/data/data-file.ts'
import { printCsv } from '../src/publish/data/print-csv.ts'
import { lineText } from '../src/publish/form/form-layout.ts'
import { layOutDocument } from '../src/publish/form/lay-out-document.ts'
import { fontFiles } from '../src/publish/pdf/compile-typst.ts'
import { printTypst } from '../src/publish/pdf/typst-source.ts'
import { printForm } from '../src/publish/print-form.ts'
import { documentsWithSheets } from './city-of-any-size.ts'
import { compare, grow, type Report, type Surroundings } from './harness.ts'

const sheetsARound = 192
const sizes = [200, 1_000, 5_000]

export async function publish({ projectFolder, say }: Surroundings): Promise<Report> {
  const readings = read(projectFolder, sheetsARound)
  const layouts = () => readings.map(({ document, text }) => layOutDocument(document, text))
  const laid = layouts()
  const sheets = readings.reduce((sum, { document }) => sum + document.sheets.length, 0)
  say(`${sheets} 枚の取組をPDFにしています`)
  const bare = await bareTypst(printTypst('年', laid))
  const pdf = await compare(
    'official form as PDF, in one file',
    'sheets',
    [
      ours('lay out, compile, mark heads, count', sheets, () => printForm('pdf', '年', layouts())),
      { name: 'bare Typst, same source', role: 'limit', work: () => done(sheets, bare()) },
    ],
    { rounds: 3 },
  )
  say('Excel・Word・HTMLにしています')
  const cells = laid.flatMap(({ sections }) =>
    sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)),
  )
  const others = await compare(
    'official form in the other media',
    'sheets',
    [
      ours('workbook', sheets, () => printForm('xlsx', '年', layouts())),
      {
        name: 'bare exceljs, same words, no grid',
        role: 'limit',
        work: () => bareWorkbook(cells, sheets),
      },
      { ...ours('Word', sheets, () => printForm('docx', '年', layouts())), role: 'peer' },
      { ...ours('HTML', sheets, () => printForm('html', '年', layouts())), role: 'peer' },
    ],
    { rounds: 3 },
  )
  const judged = judge(readings)
  const rows = tablesOf({ sheets: judged }).flatMap((table) => table.rows)
  const csv = await compare('tables of a year as CSV', 'rows', [
    ours('fill, escape, print', rows.length, () =>
      Buffer.from(tablesOf({ sheets: judged }).map(printCsv).join('')),
    ),
    {
      name: 'bare join of the same fields',
      role: 'limit',
      work: () => done(rows.length, Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))),
    },
  ])
  const growths = [
    await grow('form as HTML', sizes, (size) => {
      const many = read(projectFolder, size)
      return async () => {
        for (const { document, text } of many) {
          await printForm('html', '年', [layOutDocument(document, text)])
        }
      }
    }),
    await grow('tables as CSV', sizes, (size) => {
      const many = judge(read(projectFolder, size))
      return () => tablesOf({ sheets: many }).map(printCsv)
    }),
    await grow(
      'form as PDF',
      [50, 200, 800],
      (size) => {
        const many = read(projectFolder, size).map(({ document, text }) =>
          layOutDocument(document, text),
        )
        return () => printForm('pdf', `年${size}`, many)
      },
      { rounds: 1 },
    ),
  ]
  const share = pdf.standings[1]?.ourRatio ?? 0
  return {
    id: 'W5',
    title: 'publish forms and data',
    comparisons: [pdf, others, csv],
    growths,
    bars: [
      {
        says: 'PDF ≥ 0.7 × bare Typst in one compile',
        measured: `${share.toFixed(2)} ×`,
        holds: share >= 0.7,
      },
      ...growths.map(({ title, slope }) => ({
        says: `${title}: slope ≤ 1.05`,
        measured: slope.toFixed(2),
        holds: slope <= 1.05,
      })),
    ],
  }
}

function ours(name: string, amount: number, work: () => Uint8Array | Promise<Uint8Array>) {
  return { name, role: 'ours' as const, work: async () => done(amount, await work()) }
}

function done(amount: number, bytes: Uint8Array): number {
  if (bytes.byteLength < 1000) throw new Error('nothing was written')
  return amount
}

function read(projectFolder: string, sheets: number) {
  return documentsWithSheets(projectFolder, sheets).documents.map(({ name, bytes }) => {
    const reading = readDocument(name, bytes)
    if (!reading.ok) throw new Error(`${name} could not be read`)
    return reading.value
  })
}

function judge(readings: ReturnType<typeof read>): readonly JudgedSheet[] {
  return readings.flatMap((reading, document) => {
    const { judged } = judgeReading(reading, null)
    return reading.document.sheets.map(
      (sheet, position): JudgedSheet => ({
        id: `${document}-${position}`,
        initiative: `${position}`,
        office: { id: 'x', code: 'x', name: '区', nameEnglish: null },
        fiscalYear: reading.document.fiscalYear ?? fiscalYear(2020),
        framework: reading.document.framework,
        document: {
          id: `${document}`,
          source: reading.document.source,
          form: 'reform-plan',
          acceptedAt: '2021-06-10',
        },
        position,
        sheet,
        judgement: judged[position]?.judgement ?? null,
        multiYearJudgement: judged[position]?.multiYearJudgement ?? null,
      }),
    )
  })
}

/** The compiler in this thread, its fonts read beforehand; a comment at the end keeps it from remembering the source. */
async function bareTypst(source: string): Promise<() => Uint8Array> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: tmpdir(),
    fontArgs: [{ fontBlobs: fontFiles().map((path) => readFileSync(path)) }],
  })
  return () => {
    const { result } = compiler.compile({ mainFileContent: source })
    if (result === null) throw new Error('bare Typst does not compile the form')
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' })
    compiler.evictCache(0)
    return pdf
  }
}

async function bareWorkbook(
  rows: readonly (readonly { readonly lines: readonly Parameters<typeof lineText>[0][] }[])[],
  sheets: number,
): Promise<number> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const each = Math.ceil(rows.length / sheets)
  for (let at = 0; at < rows.length; at += each) {
    const sheet = book.addWorksheet()
    for (const cells of rows.slice(at, at + each)) {
      sheet.addRow(cells.map(({ lines }) => lines.map(lineText).join('\n')))
    }
  }
  return done(sheets, new Uint8Array(await book.xlsx.writeBuffer()))
}
