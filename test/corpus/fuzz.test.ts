import { afterAll, beforeAll, expect, it } from 'vitest'
import { fuzz, seedFiles } from './fuzz.ts'
import { makers } from './makers.ts'
import { type PdfPrinter, pdfPrinter } from './to-pdf.ts'

let printer: PdfPrinter
beforeAll(async () => {
  printer = await pdfPrinter()
})
afterAll(() => printer.close())

/** The short run; the long one is `npm run test:corpus`. */
it('keeps its promises on damaged files', async () => {
  const files = await seedFiles(makers(printer).filter(({ needsOffice }) => !needsOffice))
  const report = await fuzz(files, { from: 0, count: 600, share: 0.03 }, () => {})
  expect(report.broken).toEqual([])
  expect(report.read).toBeGreaterThan(100)
})
