/** The PDF as another program sees it: PDF.js finds the words of the form, in order, and its tables with their heads. */
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../intake/media/pdf/open-pdf.ts'
import { type FormLayout, lineText } from '../form/form-layout.ts'
import { layOutDocument } from '../form/lay-out-document.ts'
import { cityDocuments } from '../testing/city-documents.ts'
import { printPdf } from './print-pdf.ts'

interface StructureNode {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

function listNodes(node: StructureNode): readonly StructureNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)]
}

/** Words by the mark of their content, as a screen reader finds them from the structure. */
function wordsByMark(items: readonly object[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('id' in item && 'type' in item) open.push(String(item.id))
    else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    const id = open.at(-1) ?? ''
    if ('str' in item) words.set(id, `${words.get(id) ?? ''}${String(item.str)}`)
  }
  return words
}

async function look(pdf: Uint8Array) {
  const { document } = await openPdf(pdf)
  const pages: string[] = []
  const roles: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const words = wordsByMark(items)
    const nodes = listNodes((await page.getStructTree()) as StructureNode)
    roles.push(...nodes.map(({ role }) => role ?? ''))
    pages.push(nodes.map(({ id }) => words.get(id ?? '-') ?? '').join(''))
  }
  const { info } = await document.getMetadata()
  await document.destroy()
  return { pages, roles, info: info as Record<string, unknown> }
}

function wordsOf({ sections }: FormLayout): string {
  return sections
    .flatMap(({ heading, tables }) => [
      ...heading.map(({ text }) => text),
      ...tables.flatMap(({ rows }) =>
        rows.flatMap((cells) => cells.flatMap(({ lines }) => lines.map(lineText))),
      ),
    ])
    .join('')
}

const bare = (text: string) => text.replace(/\s/gu, '')

describe('the form as PDF, read by PDF.js', () => {
  it('says word for word what the form says, in the order of the form', async () => {
    let whole = 0
    for (const { name, document, text } of cityDocuments()) {
      const layout = layOutDocument(document, text)
      const { pages, info } = await look(await printPdf(layout.title, [layout]))
      const [said, meant] = [bare(pages.join('')), bare(wordsOf(layout))]
      expect([...said].sort().join(''), name).toBe([...meant].sort().join(''))
      expect(info['Title']).toBe(layout.title)
      expect(info['Language']).toMatch(/^ja/)
      // where a row goes on overleaf, each page says its part of both its cells
      if (pages.length > layout.sections.length) continue
      expect(said, name).toBe(meant)
      whole += 1
    }
    expect(whole).toBeGreaterThan(8)
  })

  it('shows tables, rows, heads and cells to a screen reader', async () => {
    const [one] = cityDocuments()
    if (one === undefined) throw new Error('no document')
    const layout = layOutDocument(one.document, one.text)
    const { roles } = await look(await printPdf(layout.title, [layout]))
    const cells = layout.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
    const count = (role: string) => roles.filter((each) => each === role).length
    expect(count('TH')).toBeGreaterThanOrEqual(cells.filter(({ header }) => header !== null).length)
    expect(count('H1')).toBe(layout.sections.length)
    expect(count('Table')).toBeGreaterThanOrEqual(3 * layout.sections.length)
  })
})
