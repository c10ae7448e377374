/** Small harms to files of our own, as many as FUZZ_FILES asks for: read whole or refused in words, and never lost in silence. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fuzz, seedFiles } from './fuzz.ts'
import { makers } from './makers.ts'
import { type PdfPrinter, pdfPrinter } from './to-pdf.ts'

let printer: PdfPrinter
beforeAll(async () => {
  printer = await pdfPrinter()
})
afterAll(() => printer.close())

const count = Number(process.env['FUZZ_FILES'] ?? 20_000)
const from = Number(process.env['FUZZ_FROM'] ?? 1_000_000)

it(`keeps its promises on ${count} damaged files`, async () => {
  const files = await seedFiles(makers(printer).filter(({ needsOffice }) => !needsOffice))
  const report = await fuzz(files, { from, count, share: 0.01 }, (soFar) => {
    process.stderr.write(`${JSON.stringify(soFar)}\n`)
  })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  expect(report.broken).toEqual([])
})
