import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../lib/keyed.ts'
import { type FormLayout, lineText } from './form/form-layout.ts'
import { layOutBlank, layOutDocument } from './form/lay-out-document.ts'
import { templates } from './form/templates.ts'
import { formFormats } from './form-format.ts'
import { printForm } from './print-form.ts'
import { cityDocuments } from './testing/city-documents.ts'

const layouts = cityDocuments().map(({ document, text }) => layOutDocument(document, text))
const formats = keysOf(formFormats)

function linesOf(layout: FormLayout): readonly string[] {
  return layout.sections.flatMap(({ heading, tables }) => [
    ...heading.map(({ text }) => text),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells.flatMap(({ lines }) => lines.map(lineText))),
    ),
  ])
}

describe.each(formats)('printForm as %s', (format) => {
  it('prints every form blank and a whole city in one file', async () => {
    for (const template of templates) {
      const bytes = await printForm(format, template.name, [layOutBlank(template)])
      expect(bytes.byteLength).toBeGreaterThan(1000)
    }
    const whole = await printForm(format, '汐待市', layouts)
    const [one] = layouts
    if (one === undefined) throw new Error('no layout')
    expect(whole.byteLength).toBeGreaterThan((await printForm(format, one.title, [one])).byteLength)
  })
})

describe('printForm as html', () => {
  it('is well-formed, needs nothing from elsewhere and holds every line as text', async () => {
    const [layout] = layouts
    if (layout === undefined) throw new Error('no layout')
    const [section] = layout.sections
    const hostile = '<script>alert(1)</script>&amp;"\'='
    const heading = [{ text: hostile, kind: 'plain' as const }]
    const odd = {
      ...layout,
      sections: section === undefined ? [] : [{ ...section, heading }, ...layout.sections.slice(1)],
    }
    const html = Buffer.from(await printForm('html', odd.title, [odd])).toString()
    expect(html).not.toMatch(/<script|src=|href=|url\(/)
    const problems: string[] = []
    const tree = parse(html, { onParseError: ({ code }) => problems.push(code) })
    expect(problems).toEqual([])
    const text = textIn(tree)
    for (const line of linesOf(odd)) expect(text).toContain(line)
  })
})

function textIn(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  const children = 'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes : []
  return children.map(textIn).join('\n')
}

describe('printForm as xlsx', () => {
  it('keeps a text that begins with = a text, merges the grid and says what to print', async () => {
    const [layout] = layouts
    const [section] = layout?.sections ?? []
    if (layout === undefined || section === undefined) throw new Error('no layout')
    const heading = [{ text: '=HYPERLINK("http://example.test")', kind: 'plain' as const }]
    const bytes = await printForm('xlsx', layout.title, [
      { ...layout, sections: [{ ...section, name: "a/b:c*?[]'", heading }, section, section] },
    ])
    const { default: exceljs } = await import('exceljs')
    const book = new exceljs.Workbook()
    await book.xlsx.load(Buffer.from(bytes) as never)
    const [sheet, second, third] = book.worksheets
    expect(sheet?.getCell('A1').type).toBe(exceljs.ValueType.String)
    expect(sheet?.getCell('A1').value).toBe('=HYPERLINK("http://example.test")')
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' })
    expect(sheet?.pageSetup.printArea).toMatch(/^A1:F\d+$/)
    expect(sheet?.getCell('B2').isMerged).toBe(true)
    expect(second?.name).not.toBe(third?.name)
  })
})

describe('printForm as docx', () => {
  it('marks head rows, merges cells and speaks Japanese', async () => {
    const [layout] = layouts
    if (layout === undefined) throw new Error('no layout')
    const { inflateRawSync } = await import('node:zlib')
    const bytes = Buffer.from(await printForm('docx', layout.title, [layout]))
    const xml = entryOf(bytes, 'word/document.xml', inflateRawSync)
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).toContain('<w:gridSpan w:val="4"/>')
    expect(xml).toMatch(/<w:vMerge w:val="restart"\/>/)
    for (const line of linesOf(layout)) expect(xml).toContain(line.replaceAll('&', '&amp;'))
    expect(entryOf(bytes, 'word/styles.xml', inflateRawSync)).toContain('ja-JP')
  })

  it('takes whatever an office writes as words', async () => {
    const [layout] = layouts
    const [section] = layout?.sections ?? []
    if (layout === undefined || section === undefined) throw new Error('no layout')
    const { inflateRawSync } = await import('node:zlib')
    const heading = [{ text: '</w:t><w:p/>&amp;\u0007\ud800"', kind: 'plain' as const }]
    const odd = { ...layout, sections: [{ ...section, heading }] }
    const bytes = Buffer.from(await printForm('docx', '<題>', [odd]))
    const xml = entryOf(bytes, 'word/document.xml', inflateRawSync)
    expect(xml).toContain('>&lt;/w:t&gt;&lt;w:p/&gt;&amp;amp;&quot;</w:t>')
    expect(entryOf(bytes, 'docProps/core.xml', inflateRawSync)).toContain('&lt;題&gt;')
  })
})

/** One file of a zip, by its local header. */
function entryOf(zip: Buffer, name: string, inflate: (bytes: Buffer) => Buffer): string {
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    return (zip.readUInt16LE(at + 10) === 0 ? data : inflate(data)).toString()
  }
  throw new Error(`${name} is not in the file`)
}
