/**
 * The official form as a Typst document: A4 laid across, a page a section, words only ever as string literals, so that
 * nothing an office writes is markup. Label cells carry one of two fills, by which `markHeaders` finds them again.
 */
import {
  type FormCell,
  type FormLayout,
  type FormLine,
  type FormSection,
  type FormTable,
  type HeadingLine,
  isRoom,
  lineText,
} from '../form/form-layout.ts'
import { headerFill } from './header-fill.ts'

/** Several documents in one: one compile is many times as fast as many. */
export function printTypst(title: string, layouts: readonly FormLayout[]): string {
  const sections = layouts.flatMap((layout) => layout.sections)
  return `${preamble(title)}\n${sections.map(section).join('\n#pagebreak()\n')}\n`
}

function preamble(title: string): string {
  return `#set document(title: ${literal(title)})
#set page(paper: "a4", flipped: true, margin: 10mm)
#set text(lang: "ja", region: "jp", font: "Noto Sans JP", size: 9pt, fallback: false, ligatures: false, kerning: false, cjk-latin-spacing: none)
#set par(leading: 0.5em, spacing: 0.5em, justify: false)
#set table(stroke: 0.5pt + rgb("#595959"), inset: 4pt)
#show heading: set text(size: 11pt)
#show heading: set block(above: 0.5em, below: 0.5em)
#let e(t) = par(t)
#let i(t) = par(hanging-indent: 1em, t)
#let l(t) = par(strong(t))
#let g(t) = par(text(size: 7.5pt, t))
#let m(t) = align(center, text(size: 12pt, t))
#let p(t) = par(strong(t))
#let q(t) = block(above: 1.2em, below: 1.2em, width: 100%, align(right, t))
#let r(a, d, c) = table.cell(colspan: a, rowspan: d, fill: rgb("${headerFill.row.colour}"), align: horizon, c)
#let k(a, d, c) = table.cell(colspan: a, rowspan: d, fill: rgb("${headerFill.column.colour}"), align: horizon, c)
#let d(a, d, c) = table.cell(colspan: a, rowspan: d, c)
#let o(a, d, c) = table.cell(colspan: a, rowspan: d, align: horizon, c)
#let room = v(4em)`
}

function section({ heading, tables }: FormSection): string {
  return [...heading.map(headingLine), ...tables.map(table)].join('\n')
}

function headingLine({ text, kind }: HeadingLine): string {
  if (kind === 'name') return `#heading(${literal(text)})`
  return kind === 'side' ? `#q(${literal(text)})` : `#p(${literal(text)})`
}

function table({ columns, rows }: FormTable): string {
  const widths = columns.map((width) => `${width}fr`).join(', ')
  return `#table(columns: (${widths}),\n${rows.flatMap((cells) => cells.map(cell)).join(',\n')})`
}

function cell(each: FormCell): string {
  const { across, down, header, centred, lines } = each
  const maker = header === null ? (centred ? 'o' : 'd') : header === 'row' ? 'r' : 'k'
  const words = lines.map((own) => line(own, header === null ? centred : 'head')).join('')
  return `${maker}(${across}, ${down}, [${words}${isRoom(each) ? '#room' : ''}])`
}

function line(each: FormLine, stands: boolean | 'head'): string {
  const words = literal(kept(lineText(each)))
  if (stands === 'head') return `#l(${words})`
  if (stands) return `#m(${words})`
  switch (each.kind) {
    case 'label':
      return `#l(${words})`
    case 'legend':
    case 'badge':
      return `#g(${words})`
    default:
      return each.sign === '' ? `#e(${words})` : `#i(${words})`
  }
}

/** A blank between Japanese parts what a target says (8件 平成30年度): at the end of a line it would vanish, so no line ends there. */
function kept(text: string): string {
  return text.replace(/(?<=[^ -~]) (?=[^ -~])/gu, '\u00a0')
}

/** A string of Typst: only the quote, the backslash and characters that cannot be seen have to be written apart. */
export function literal(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(unseen, (each) => {
    return `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`
  })
  return `"${escaped}"`
}

const unseen = /[\p{Cc}\u2028\u2029]/gu
