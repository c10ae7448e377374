import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOutFile } from '../../src/intake/media/lay-out-file.ts'
import { limits } from '../../src/intake/media/limits.ts'
import { readLaidOut } from '../../src/intake/read-document.ts'
import { corpusDocument } from './content.ts'
import { layOutForm, layoutClasses } from './form-layouts.ts'
import type { LaidPage } from './layout.ts'
import { random } from './random.ts'
import { scoreReading } from './score.ts'
import { toDocx } from './to-docx.ts'
import { toHtml } from './to-html.ts'
import { type PdfPrinter, pdfPrinter } from './to-pdf.ts'
import { toXlsx } from './to-xlsx.ts'

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']

let printer: PdfPrinter
beforeAll(async () => {
  printer = await pdfPrinter()
})
afterAll(() => printer.close())

const makers: Readonly<Record<string, (page: LaidPage) => Promise<Uint8Array>>> = {
  docx: toDocx,
  html: async (page) => new TextEncoder().encode(toHtml(page)),
  xlsx: (page) => toXlsx(page, { gridded: false, apart: true }),
  'xlsx as squared paper': (page) => toXlsx(page, { gridded: true, apart: false }),
  pdf: (page) => printer.print(page),
}

describe.each(layoutClasses)('a form laid out as %s', (kind) => {
  it.each(Object.keys(makers))('is read from %s', async (format) => {
    for (let seed = 0; seed < (format === 'pdf' ? 1 : 4); seed += 1) {
      const chance = random(seed)
      const document = corpusDocument(chance, 1 + chance.count(3))
      const bytes = await makers[format]?.(layOutForm(document, kind, chance))
      if (bytes === undefined) throw new Error(format)
      const opened = await layOutFile(`sheet.${format}`, bytes, limits)
      expect(opened).toMatchObject({ ok: true, value: { kind: 'document' } })
      if (!opened.ok || opened.value.kind !== 'document') continue
      const read = readLaidOut('sheet', opened.value.laid, { offices })
      expect(read.ok && scoreReading(document, read.value).wrong).toEqual([])
    }
  })
})
