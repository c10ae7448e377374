/**
 * A plain document as PDF/UA: headings, paragraphs, lists and tables, A4 upright. Words are only ever string literals,
 * so nothing a person wrote is markup.
 */
import { compileTypst } from '../pdf/compile-typst.ts'
import { drawableText } from '../pdf/drawable.ts'
import { literal } from '../pdf/typst-source.ts'

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      /** Shares of the width. */
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export async function printDocument(title: string, blocks: readonly Block[]): Promise<Uint8Array> {
  return await compileTypst(`${preamble(title)}\n${blocks.map(block).join('\n')}\n`)
}

function preamble(title: string): string {
  return `#set document(title: ${words(title)})
#set page(paper: "a4", margin: 20mm, numbering: "1")
#set text(lang: "ja", region: "jp", font: "Noto Sans JP", size: 10pt, fallback: false, cjk-latin-spacing: none)
#set par(leading: 0.7em, justify: false)
#set table(stroke: 0.5pt + rgb("#595959"), inset: 5pt)
#show heading: set block(above: 1.2em, below: 0.6em)`
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `#heading(level: ${each.level}, ${words(each.text)})`
    case 'paragraph':
      return each.strong === true
        ? `#par(strong(${words(each.text)}))`
        : `#par(${words(each.text)})`
    case 'list':
      return each.items.length === 0 ? '' : `#list(${each.items.map(words).join(', ')})`
    default:
      return table(each)
  }
}

function table({ widths, head, rows }: Extract<Block, { readonly kind: 'table' }>): string {
  const columns = widths.map((width) => `${width}fr`).join(', ')
  const heads = head.map((text) => `strong(${words(text)})`).join(', ')
  const cells = rows.flat().map(words)
  return `#table(columns: (${columns},), table.header(${heads}),\n${cells.join(',\n')})`
}

function words(text: string): string {
  return literal(drawableText(text))
}
