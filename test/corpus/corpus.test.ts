import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layoutClasses } from './form-layouts.ts'
import { type Maker, makePage, makers } from './makers.ts'
import { readMade } from './read-made.ts'
import { scoreReading } from './score.ts'
import { type PdfPrinter, pdfPrinter } from './to-pdf.ts'

let printer: PdfPrinter
let ours: readonly Maker[] = []
beforeAll(async () => {
  printer = await pdfPrinter()
  ours = makers(printer).filter(({ needsOffice }) => !needsOffice)
})
afterAll(() => printer.close())

/** The short corpus; the large one is `npm run test:corpus`. */
describe.each(layoutClasses)('a form laid out as %s', (kind) => {
  it('is read right whoever made it', async () => {
    expect(ours).toHaveLength(4)
    for (const maker of ours) {
      const made = [0, 1, 2].map((seed) => makePage(seed, kind))
      const files = await maker.make(made.map(({ page }) => page))
      expect(files).toHaveLength(made.length)
      for (const [index, bytes] of files.entries()) {
        const document = made[index]?.document
        const reading = await readMade(`sheet.${maker.extension}`, bytes)
        if (document === undefined) throw new Error('no document')
        expect.soft(scoreReading(document, reading).wrong, `${maker.name} ${index}`).toEqual([])
      }
    }
  })
})
