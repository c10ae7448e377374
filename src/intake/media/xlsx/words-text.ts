/**
 * Words of a cell as its format shows them: `@"様"` sets 様 behind every name, and a format of four sections may show
 * no words at all. Numbers have a language of their own beside this one (number-text.ts).
 */
import { codeOf, splitSections } from './format-section.ts'
import type { NumberText } from './number-text.ts'

/** @returns `plain` where the format hides the words: they are read all the same */
export function wordsText(words: string, format: string): NumberText {
  if (words === '' || (!format.includes('@') && !format.includes(';'))) return asIs(words)
  const sections = splitSections(format)
  const code = sections[3] ?? sections.find((section) => isForWords(codeOf(section)))
  if (code === undefined) return asIs(words)
  const shown = codeOf(code)
    .replace(pieces, (piece: string, quoted?: string, escaped?: string) => {
      if (piece === '@') return words
      return quoted ?? escaped ?? ''
    })
    .trim()
  return shown.includes(words.trim()) ? { text: shown, plain: false } : { text: words, plain: true }
}

function asIs(text: string): NumberText {
  return { text, plain: false }
}

function isForWords(code: string): boolean {
  return code.replace(/"[^"]*"|\\.|[_*]./gu, '').includes('@')
}

/** Words in quotes, a letter behind a backslash, a width or filling, the words themselves. */
const pieces = /"([^"]*)"|\\(.)|[_*].|@/gu
