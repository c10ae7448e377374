import { describe, expect, it } from 'vitest'
import { layOutFile } from '../../src/intake/media/lay-out-file.ts'
import { limits } from '../../src/intake/media/limits.ts'
import { readLaidOut } from '../../src/intake/read-document.ts'
import { corpusDocument } from './content.ts'
import { layOutForm, layoutClasses } from './form-layouts.ts'
import { random } from './random.ts'
import { scoreReading } from './score.ts'
import { toDocx } from './to-docx.ts'
import { toHtml } from './to-html.ts'
import { toXlsx } from './to-xlsx.ts'

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']

async function readMade(name: string, bytes: Uint8Array) {
  const opened = await layOutFile(name, bytes, limits)
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join())
  if (opened.value.kind !== 'document') throw new Error(opened.value.kind)
  const read = readLaidOut(name, opened.value.laid, { offices })
  if (!read.ok)
    throw new Error(read.problems.map(({ message }) => message).join() + opened.value.laid.text)
  return read.value
}

describe.each(layoutClasses)('%s', (kind) => {
  it.each(['docx', 'xlsx', 'html', 'grid.xlsx'])('%s', async (format) => {
    for (let seed = 0; seed < 6; seed += 1) {
      const chance = random(seed)
      const document = corpusDocument(chance, 1 + chance.count(3))
      const page = layOutForm(document, kind, chance)
      const bytes =
        format === 'docx'
          ? await toDocx(page)
          : format === 'html'
            ? new TextEncoder().encode(toHtml(page))
            : await toXlsx(page, { gridded: format !== 'xlsx', apart: seed % 2 === 0 })
      const read = await readMade(`a.${format}`, bytes)
      const score = scoreReading(document, read)
      expect(score.wrong).toEqual([])
    }
  })
})
