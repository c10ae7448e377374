/** The whole corpus: documents of known content by every maker and in every layout, scored field by field. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { layoutClasses } from './form-layouts.ts'
import { type Maker, makePage, makers } from './makers.ts'
import { officeMissing } from './office.ts'
import { readMade } from './read-made.ts'
import { scoreReading } from './score.ts'
import { Tally } from './tally.ts'
import { type PdfPrinter, pdfPrinter } from './to-pdf.ts'

let printer: PdfPrinter
beforeAll(async () => {
  printer = await pdfPrinter()
})
afterAll(() => printer.close())

const wanted = Number(process.env['CORPUS_DOCUMENTS'] ?? 2_000)

it(`reads ${wanted} documents with known content`, async () => {
  if (officeMissing !== null) process.stderr.write(`${officeMissing}\n`)
  const able = makers(printer).filter(({ needsOffice }) => !needsOffice || officeMissing === null)
  const each = Math.ceil(wanted / able.length / layoutClasses.length)
  const tally = new Tally()
  for (const maker of able) await scoreMaker(maker, each, tally)
  process.stdout.write(`${tally.print()}\n`)
  const { documents, fields, wrong, silent } = tally.total
  expect(documents).toBeGreaterThanOrEqual(wanted)
  expect(1 - wrong / fields).toBeGreaterThanOrEqual(0.99)
  expect(silent / fields).toBeLessThanOrEqual(0.001)
})

async function scoreMaker(maker: Maker, each: number, tally: Tally): Promise<void> {
  for (const [at, kind] of layoutClasses.entries()) {
    const seeds = Array.from({ length: each }, (_, index) => at * 10_000 + index)
    const made = seeds.map((seed) => makePage(seed, kind))
    const files = await maker.make(made.map(({ page }) => page))
    for (const [index, { document }] of made.entries()) {
      const reading = await readMade(`sheet.${maker.extension}`, files[index] ?? new Uint8Array())
      const score = scoreReading(document, reading)
      tally.add(`${maker.name}, ${kind}`, score)
      tally.show(`${maker.name}, ${kind}, seed ${seeds[index]}`, score)
    }
  }
}
