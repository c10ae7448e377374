/** Replaces what the font of the PDF cannot draw by 〓, as printers do, and says at the end which characters they were. */
import { readFileSync } from 'node:fs'
import type { FormLayout, FormLine } from '../form/form-layout.ts'
import { fontFiles } from './compile-typst.ts'
import { type Coverage, readCoverage } from './font-coverage.ts'

let known: Coverage | null = null

/** The layout itself where every character can be drawn. */
export function drawable(layout: FormLayout): FormLayout {
  known ??= readCoverage(readFileSync(fontFiles()[0] ?? ''))
  const covers = known
  if (textsOf(layout).every((text) => isCovered(text, covers))) return layout
  const missing = new Set<string>()
  const replace = (text: string) => replaceMissing(text, covers, missing)
  const line = (each: FormLine): FormLine => ({
    ...each,
    sign: replace(each.sign),
    text: replace(each.text),
  })
  const sections = layout.sections.map((section) => ({
    ...section,
    heading: section.heading.map((each) => ({ ...each, text: replace(each.text) })),
    tables: section.tables.map((table) => ({
      ...table,
      rows: table.rows.map((cells) =>
        cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })),
      ),
    })),
  }))
  if (missing.size === 0) return { ...layout, sections }
  const codes = [...missing].map(
    (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  )
  const note = `このPDFの書体にない文字を〓に置き換えました: ${codes.join('、')}`
  const [first, ...rest] = sections
  if (first === undefined) return layout
  const noted = { ...first, heading: [...first.heading, { text: note, kind: 'side' } as const] }
  return { ...layout, sections: [noted, ...rest] }
}

/** One text, with 〓 for what the font cannot draw. */
export function drawableText(text: string): string {
  known ??= readCoverage(readFileSync(fontFiles()[0] ?? ''))
  return isCovered(text, known) ? text : replaceMissing(text, known, new Set())
}

function textsOf({ sections }: FormLayout): readonly string[] {
  return sections.flatMap(({ heading, tables }) => [
    ...heading.map(({ text }) => text),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((cells) =>
        cells.flatMap(({ lines }) => lines.flatMap(({ sign, text }) => [sign, text])),
      ),
    ),
  ])
}

function isCovered(text: string, covers: Coverage): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || !covers(code)) return false
  }
  return true
}

function replaceMissing(text: string, covers: Coverage, missing: Set<string>): string {
  let replaced = ''
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (control.test(letter)) replaced += letter === '\n' || letter === '\t' ? ' ' : ''
    else if (covers(code)) replaced += letter
    else if (!isSelector(code)) {
      missing.add(letter)
      replaced += '〓'
    }
  }
  return replaced
}

/** Cannot be seen in any medium. */
const control = /[\p{Cc}\u2028\u2029]/u

/** Variation selectors choose between shapes of the letter before; the font's own shape stands for all. */
function isSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}
