import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/intake/read-files.ts'
import { makePage } from '../corpus/makers.ts'
import { convertAll, officeMissing } from '../corpus/office.ts'
import { scoreReading } from '../corpus/score.ts'
import { toDocx } from '../corpus/to-docx.ts'
import { toXlsx } from '../corpus/to-xlsx.ts'

const offices = ['帆影区', '椿坂区', '藍瀬区', '星見区']
const { document, page } = makePage(4, 'one-table')

describe.skipIf(officeMissing !== null)('a file of an old format', () => {
  it.each(['doc', 'odt', 'rtf'])(
    '%s is read through LibreOffice, which is said',
    async (format) => {
      const [bytes = new Uint8Array()] = await convertAll([await toDocx(page)], 'docx', format)
      await expectRight(`計画.${format}`, bytes)
    },
  )

  it.each(['xls', 'ods'])('%s is read through LibreOffice, which is said', async (format) => {
    const made = await toXlsx(page, { gridded: false, apart: true })
    const [bytes = new Uint8Array()] = await convertAll([made], 'xlsx', format)
    await expectRight(`計画.${format}`, bytes)
  })
})

async function expectRight(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readFile({ name, bytes }, { offices })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join())
  expect(scoreReading(document, read.value).wrong).toEqual([])
  expect(read.value.document.problems.map(({ code }) => code)).toContain('document/converted')
}

describe.skipIf(officeMissing === null)('where LibreOffice is not installed', () => {
  it('a file of an old format is refused with what to do', async () => {
    const container = Buffer.alloc(2_048)
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    container.write('Workbook', 600, 'utf16le')
    const bytes = new Uint8Array(container)
    const read = await readFile({ name: '計画.xls', bytes }, { offices })
    const [problem] = read.ok ? [] : read.problems
    const code = 'document/needs-libreoffice'
    expect(problem).toMatchObject({ code, severity: 'blocks' })
    expect(problem?.message).toMatch(/xlsx.*保存し直してください。$/u)
  })
})
