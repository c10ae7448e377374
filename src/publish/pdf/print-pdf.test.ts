import { describe, expect, it } from 'vitest'
import { type FormLayout, lineText } from '../form/form-layout.ts'
import { layOutBlank, layOutDocument } from '../form/lay-out-document.ts'
import { templates } from '../form/templates.ts'
import { cityDocuments } from '../testing/city-documents.ts'
import { printPdf } from './print-pdf.ts'

const layouts = cityDocuments().map(({ document, text }) => layOutDocument(document, text))

/** Objects of the structure tree, which are plain text in the file. */
function structureOf(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1')
  return text.split('endobj').filter((each) => each.includes('/Type /StructElem'))
}

function cellsOf({ sections }: FormLayout) {
  return sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
}

function count(structure: readonly string[], words: string): number {
  return structure.filter((each) => each.includes(words)).length
}

describe('printPdf', () => {
  it('tags every row, every cell and every head of every form', async () => {
    const structure = structureOf(await printPdf('全部', layouts))
    const cells = layouts.flatMap(cellsOf)
    const heads = cells.filter(({ header }) => header !== null)
    const rows = layouts.flatMap(({ sections }) =>
      sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows)),
    )
    expect(rows.length).toBeGreaterThan(400)
    expect(count(structure, '/S /TR\n')).toBe(rows.length)
    expect(count(structure, '/S /TH\n')).toBe(heads.length)
    expect(count(structure, '/S /TD\n')).toBe(cells.length - heads.length)
    expect(count(structure, '/Scope /Row')).toBe(
      heads.filter(({ header }) => header === 'row').length,
    )
    expect(count(structure, '/Scope /Column')).toBe(
      heads.filter(({ header }) => header === 'column').length,
    )
  })

  it('is PDF/UA-1 in Japanese with its title', async () => {
    const [layout] = layouts
    if (layout === undefined) throw new Error('no layout')
    const text = Buffer.from(await printPdf(layout.title, [layout])).toString('latin1')
    expect(text).toMatch(/pdfuaid:part>1</)
    expect(text).toMatch(/\/Lang \(ja(?:-JP)?\)/)
    expect(text).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(text).toMatch(/\/DisplayDocTitle true/)
  })

  it('prints blank forms too', async () => {
    for (const template of templates) {
      const blank = layOutBlank(template)
      const structure = structureOf(await printPdf(template.name, [blank]))
      expect(count(structure, '/S /TH\n')).toBeGreaterThan(6)
    }
  })

  it('takes whatever an office writes as words, and says what its font cannot draw', async () => {
    const hostile = [
      '#panic("x") $x$ *b* _i_ `c` <a> @b \\u{41} "q" // k /* m */',
      '笑顔😀と𠮷',
      '\u0000\u2028',
    ]
    const [layout] = layouts
    const [first] = layout?.sections ?? []
    if (layout === undefined || first === undefined) throw new Error('no layout')
    const heading = hostile.map((text) => ({ text, kind: 'plain' as const }))
    const odd = { ...layout, sections: [{ ...first, heading }] }
    expect((await printPdf('#x', [odd])).byteLength).toBeGreaterThan(1000)
    const { drawable } = await import('./drawable.ts')
    const [section] = drawable(odd).sections
    const lines = section?.heading.map(({ text }) => text) ?? []
    expect(lines).toContain('笑顔〓と𠮷')
    expect(lines.at(-1)).toContain('U+1F600')
  })

  it('leaves a layout alone that it can draw', async () => {
    const { drawable } = await import('./drawable.ts')
    for (const layout of layouts) expect(drawable(layout)).toEqual(layout)
    expect(
      layouts
        .flatMap(cellsOf)
        .flatMap(({ lines }) => lines.map(lineText))
        .join('').length,
    ).toBeGreaterThan(10_000)
  })
})
