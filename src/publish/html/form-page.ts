/**
 * The official form as an HTML page to print: real tables with real header cells, each section on a sheet of paper of
 * its own. It stands alone: as a file it carries its style in it, on the site it links to it.
 */
import {
  type FormCell,
  type FormLayout,
  type FormLine,
  type FormSection,
  type FormTable,
  type HeadingLine,
  lineText,
} from '../form/form-layout.ts'
import { formStyle } from './form-style.ts'
import { escapeMarkup } from './markup.ts'

export interface PageFrame {
  /** Address of the style sheet; null to carry it in the page. */
  readonly stylesheet: string | null
  /** Where a reader goes back to, not printed; null for a file. */
  readonly back: { readonly address: string; readonly words: string } | null
}

export const standalone: PageFrame = { stylesheet: null, back: null }

export function printFormPage(layout: FormLayout, frame: PageFrame = standalone): string {
  const title = escapeMarkup(layout.title)
  const named = layout.sections.some(({ heading }) => heading.some(({ kind }) => kind === 'name'))
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${frame.stylesheet === null ? `<style>${formStyle}</style>` : `<link rel="stylesheet" href="${escapeMarkup(frame.stylesheet)}">`}
</head>
<body>
${back(frame)}<main>
${named ? '' : `<h1>${title}</h1>\n`}${layout.sections.map((each, index) => section(each, index === 0 ? 'h1' : 'h2')).join('\n')}
</main>
</body>
</html>
`
}

function back({ back: link }: PageFrame): string {
  if (link === null) return ''
  return `<nav><a href="${escapeMarkup(link.address)}">${escapeMarkup(link.words)}</a></nav>\n`
}

/** @param level A page has one name of its own; the others stand below it */
function section({ heading, tables }: FormSection, level: 'h1' | 'h2'): string {
  return `<section>
${heading.length === 0 ? '' : `<header>\n${heading.map((line) => headingLine(line, level)).join('\n')}\n</header>\n`}${tables.map(table).join('\n')}
</section>`
}

function headingLine({ text, kind }: HeadingLine, level: string): string {
  const words = escapeMarkup(text)
  return kind === 'name' ? `<${level}>${words}</${level}>` : `<p class="${kind}">${words}</p>`
}

function table({ caption, columns, rows }: FormTable): string {
  const all = columns.reduce((sum, width) => sum + width, 0)
  const widths = columns.map((width) => `<col width="${((width / all) * 100).toFixed(2)}%">`)
  return `<div class="region" role="region" aria-label="${escapeMarkup(caption)}" tabindex="0"><table aria-label="${escapeMarkup(caption)}">
<colgroup>${widths.join('')}</colgroup>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`
}

function cell({ across, down, header, centred, lines }: FormCell): string {
  const tag = header === null ? 'td' : 'th'
  const attributes = [
    header === null ? '' : ` scope="${scopeOf(header, across, down)}"`,
    across === 1 ? '' : ` colspan="${across}"`,
    down === 1 ? '' : ` rowspan="${down}"`,
    centred ? ' class="centred"' : '',
  ].join('')
  return `<${tag}${attributes}>${lines.map(line).join('')}</${tag}>`
}

function scopeOf(header: 'row' | 'column', across: number, down: number): string {
  if (header === 'row') return down > 1 ? 'rowgroup' : 'row'
  return across > 1 ? 'colgroup' : 'col'
}

function line(each: FormLine): string {
  const kind = each.sign === '' ? each.kind : `${each.kind} signed`
  return `<p class="${kind}">${escapeMarkup(lineText(each))}</p>`
}
