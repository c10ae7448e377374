import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { makePage, makers } from './makers.ts'
import { readMade } from './read-made.ts'
import { scoreReading } from './score.ts'
it('calc', async () => {
  const maker = makers({ print: async () => new Uint8Array(), close: async () => {} }).find(({ name }) => name === 'pdf by LibreOffice Calc')
  const kinds = ['one-table', 'upright-labels', 'without-lines', 'long-cells'] as const
  const made = kinds.map((kind) => makePage(2, kind))
  const files = await maker!.make(made.map(({ page }) => page))
  for (const [i, f] of files.entries()) {
    writeFileSync(`/tmp/rd/calc-${kinds[i]}.pdf`, f)
    const read = await readMade('a.pdf', f)
    writeFileSync(`/tmp/rd/calc-${kinds[i]}.txt`, read?.text.replaceAll('\u2029', '¶') ?? '')
    const s = scoreReading(made[i]!.document, read)
    console.log(kinds[i], s.fields, s.wrong.length, s.silent, s.wrong.slice(0, 5), read?.document.problems.map((p) => p.message))
  }
})
