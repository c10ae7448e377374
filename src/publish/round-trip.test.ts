/** What leaves the house comes home: every form, in every medium, says the same when it is read again. */
import { describe, expect, it } from 'vitest'
import { layOutFile } from '../intake/media/lay-out-file.ts'
import { limits } from '../intake/media/limits.ts'
import { readLaidOut } from '../intake/read-document.ts'
import type { PlanDocument } from '../plan/document.ts'
import { layOutDocument } from './form/lay-out-document.ts'
import type { FormFormat } from './form-format.ts'
import { meaningOf } from './meaning-of.ts'
import { printForm } from './print-form.ts'
import { cityDocuments, offices, realDocuments } from './testing/city-documents.ts'

async function readFile(name: string, bytes: Uint8Array): Promise<PlanDocument> {
  const contents = await layOutFile(name, bytes, limits)
  if (!contents.ok) throw new Error(contents.problems.map(({ message }) => message).join())
  if (contents.value.kind !== 'document') throw new Error(`${name} is no document`)
  const read = readLaidOut(name, contents.value.laid, { offices })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join())
  return read.value.document
}

describe.each(['html', 'xlsx', 'docx', 'pdf'] as const satisfies FormFormat[])(
  'through %s',
  (format) => {
    it.each([
      ['the fictional city', cityDocuments, 13],
      ['the documents beside the project', realDocuments, 1],
    ] as const)('%s says the same', async (_, listed, least) => {
      const documents = listed()
      for (const { name, document, text } of documents) {
        const layout = layOutDocument(document, text)
        const bytes = await printForm(format, layout.title, [layout])
        const again = await readFile(`form.${format}`, bytes)
        expect.soft(again.unread, name).toEqual([])
        expect.soft(meaningOf(again), name).toEqual(meaningOf(document))
      }
      if (documents.length > 0) expect(documents.length).toBeGreaterThanOrEqual(least)
    })
  },
)

describe.each(['html', 'xlsx', 'docx', 'pdf'] as const satisfies FormFormat[])(
  "an office's year, sheets and overview in one %s",
  (format) => {
    it('comes home whole', async () => {
      const documents = cityDocuments()
      const overview = documents.find(({ name }) => name.includes('tsubakizaka-2020'))
      const sheets = documents.find(({ name }) => name === 'tsubakizaka 2020-evaluated.txt')
      if (overview === undefined || sheets === undefined) throw new Error('no such documents')
      const layouts = [sheets, overview].map(({ document, text }) => layOutDocument(document, text))
      const bytes = await printForm(format, '椿坂区', layouts)
      const again = await readFile(`form.${format}`, bytes)
      const { panels, initiatives } = overview.document
      expect(again.unread).toEqual([])
      expect(meaningOf(again)).toEqual(meaningOf({ ...sheets.document, panels, initiatives }))
    })
  },
)
