/** Who makes documents of the corpus: we ourselves, the browser, and LibreOffice out of what we made. */

import { type CorpusDocument, corpusDocument } from './content.ts'
import { type LayoutClass, layOutForm } from './form-layouts.ts'
import type { LaidPage } from './layout.ts'
import { convertAll } from './office.ts'
import { random } from './random.ts'
import { toDocx } from './to-docx.ts'
import { toHtml } from './to-html.ts'
import type { PdfPrinter } from './to-pdf.ts'
import { toXlsx } from './to-xlsx.ts'

export interface Made {
  readonly document: CorpusDocument
  readonly page: LaidPage
}

/** The document of a seed, laid out. */
export function makePage(seed: number, kind: LayoutClass): Made {
  const chance = random(seed)
  const document = corpusDocument(chance, 1 + chance.count(3))
  return { document, page: layOutForm(document, kind, chance) }
}

export interface Maker {
  readonly name: string
  /** Extension of the files it makes. */
  readonly extension: string
  readonly needsOffice: boolean
  make(pages: readonly LaidPage[]): Promise<readonly Uint8Array[]>
}

export function makers(printer: PdfPrinter): readonly Maker[] {
  const each = (make: (page: LaidPage, index: number) => Promise<Uint8Array>) => inTurn(make)
  const docx = each((page) => toDocx(page))
  const xlsx = each((page, index) =>
    toXlsx(page, { gridded: index % 2 === 1, apart: index % 3 > 0 }),
  )
  const html = each(async (page) => new TextEncoder().encode(toHtml(page)))
  const office = (from: Maker['make'], extension: string, target: string) => ({
    needsOffice: true,
    extension: target.split(':')[0] ?? target,
    make: async (pages: readonly LaidPage[]) => convertAll(await from(pages), extension, target),
  })
  return [
    { name: 'docx by us', extension: 'docx', needsOffice: false, make: docx },
    { name: 'xlsx by us', extension: 'xlsx', needsOffice: false, make: xlsx },
    { name: 'html by us', extension: 'html', needsOffice: false, make: html },
    {
      name: 'pdf by Chromium',
      extension: 'pdf',
      needsOffice: false,
      make: each((page) => printer.print(page)),
    },
    { name: 'pdf by LibreOffice Writer', ...office(docx, 'docx', 'pdf') },
    { name: 'pdf by LibreOffice Calc', ...office(xlsx, 'xlsx', 'pdf') },
    { name: 'docx by LibreOffice', ...office(docx, 'docx', 'docx') },
    { name: 'xlsx by LibreOffice', ...office(xlsx, 'xlsx', 'xlsx') },
    { name: 'html by LibreOffice', ...office(docx, 'docx', 'html') },
  ]
}

function inTurn(make: (page: LaidPage, index: number) => Promise<Uint8Array>): Maker['make'] {
  return async (pages) => {
    const made: Uint8Array[] = []
    for (const [index, page] of pages.entries()) made.push(await make(page, index))
    return made
  }
}
