/**
 * W1, the other formats: Word, workbook and PDF into drafts beside the library that only reads them, each over the same
 * documents; and what the program holds after 50 and after 500 mixed files opened in processes of their own.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import exceljs from 'exceljs'
import mammoth from 'mammoth'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { layOutFile } from '../src/intake/media/lay-out-file.ts'
import { limits } from '../src/intake/media/limits.ts'
import { openPdf } from '../src/intake/media/pdf/open-pdf.ts'
import { readLaidOut } from '../src/intake/read-document.ts'
import { readFiles } from '../src/intake/read-files.ts'
import { type LayoutClass, layoutClasses } from '../test/corpus/form-layouts.ts'
import { type Maker, makePage, makers } from '../test/corpus/makers.ts'
import { pdfPrinter } from '../test/corpus/to-pdf.ts'
import { type Comparison, compare, type Report, type Surroundings } from './harness.ts'

type Read = (bytes: Uint8Array) => Promise<unknown>

/** What only gets the text out, as one would call it. */
const bare: Readonly<Record<string, { readonly name: string; readonly read: Read }>> = {
  docx: {
    name: 'mammoth',
    read: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value,
  },
  xlsx: {
    name: 'exceljs',
    read: async (bytes) => {
      const book = new exceljs.Workbook()
      await book.xlsx.load(bytes.slice().buffer)
      return book.worksheets.map((sheet) => sheet.getSheetValues())
    },
  },
  pdf: { name: 'pdf.js', read: pdfText },
}

/** What inflates a stream where our reader has put nothing in its place. */
const { DecompressionStream: asItComes } = globalThis

/** As it comes, with its own worker in the same process and what Japanese fonts need. */
async function pdfText(bytes: Uint8Array): Promise<unknown> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const options = { cMapUrl: `${join(folder, 'cmaps')}/`, cMapPacked: true, verbosity: 0 }
  const ours = globalThis.DecompressionStream
  globalThis.DecompressionStream = asItComes
  try {
    return await textOf(await getDocument({ data: new Uint8Array(bytes), ...options }).promise)
  } finally {
    globalThis.DecompressionStream = ours
  }
}

/** The least our way of opening a PDF can take: its text without lines, edges and tables. */
async function leastPdf(bytes: Uint8Array): Promise<unknown> {
  return await textOf((await openPdf(bytes)).document)
}

async function textOf(document: PDFDocumentProxy): Promise<unknown> {
  const pages: unknown[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await (await document.getPage(number)).getTextContent())
  }
  await document.destroy()
  return pages
}

const perFormat = 18
const bar = 0.7

export async function readOfficeFiles({ say }: Surroundings): Promise<Report> {
  const printer = await pdfPrinter()
  const all = makers(printer).filter(({ needsOffice }) => !needsOffice)
  const comparisons: Comparison[] = []
  const mixed: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const maker of all) {
    const files = await filesOf(maker)
    mixed.push(...files.map((bytes) => ({ name: `sheet.${maker.extension}`, bytes })))
    const peer = bare[maker.extension]
    if (peer === undefined) continue
    say(`${maker.extension} を読んでいます`)
    comparisons.push(
      await compare(
        `${maker.extension} → drafts`,
        'files',
        [
          { name: 'read', role: 'ours', work: each(files, readWhole(maker.extension)) },
          { name: peer.name, role: 'peer', work: each(files, peer.read) },
          ...(maker.extension === 'pdf'
            ? [{ name: 'text alone', role: 'limit' as const, work: each(files, leastPdf) }]
            : []),
        ],
        { rounds: 9 },
      ),
    )
  }
  await printer.close()
  const memory = await memoryAfter(mixed, [50, 500], say)
  return {
    id: 'W1',
    title: 'office files and PDF into drafts',
    comparisons,
    bars: [
      ...comparisons.map(({ title, standings }) => {
        const ratio = standings[1]?.ourRatio ?? 0
        return {
          says: `${title}: ≥ ${bar} × ${standings[1]?.name}`,
          measured: `${ratio.toFixed(2)} ×`,
          holds: ratio >= bar,
        }
      }),
      {
        says: 'memory flat from 50 to 500 mixed files (≤ 1.3 ×)',
        measured: `${memory.map((bytes) => `${Math.round(bytes / 2 ** 20)} MB`).join(' → ')}`,
        holds: (memory[1] ?? 0) <= 1.3 * (memory[0] ?? 0),
      },
    ],
  }
}

async function filesOf(maker: Maker): Promise<readonly Uint8Array[]> {
  const pages = Array.from({ length: perFormat }, (_, index) => {
    const kind: LayoutClass = layoutClasses[index % layoutClasses.length] ?? 'one-table'
    return makePage(index, kind).page
  })
  return await maker.make(pages)
}

function each(files: readonly Uint8Array[], read: Read) {
  return async () => {
    for (const bytes of files) await read(bytes)
    return files.length
  }
}

function readWhole(extension: string): Read {
  return async (bytes) => {
    const opened = await layOutFile(`sheet.${extension}`, bytes, limits)
    if (!opened.ok || opened.value.kind !== 'document') throw new Error('not opened')
    const read = readLaidOut('sheet', opened.value.laid, {})
    if (!read.ok) throw new Error('not read')
    return read.value
  }
}

/** Resident memory of this process after so many files, each opened in a process of its own. */
async function memoryAfter(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  counts: readonly number[],
  say: Surroundings['say'],
): Promise<readonly number[]> {
  const memory: number[] = []
  let done = 0
  for (const count of counts) {
    say(`${count} 件の文書を読んでいます`)
    for (; done < count; done += 1) {
      const file = files[done % files.length]
      if (file === undefined) throw new Error('no files')
      for await (const { read } of readFiles(file)) if (!read.ok) throw new Error('not read')
    }
    memory.push(process.memoryUsage.rss())
  }
  return memory
}
