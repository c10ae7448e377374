/**
 * The characters a letter of a PDF stands for. Fonts are often reduced so that 目 is named by the radical of the same
 * shape (⽬), and ・ by a hyphenation point: those are put back. A letter whose font names no character stays a mark for what cannot be read.
 */
export interface LetterText {
  readonly text: string
  readonly known: boolean
}

export function letterText(unicode: string): LetterText {
  const code = unicode.charCodeAt(0)
  if (unicode === '' || Number.isNaN(code)) return unknown
  if (code === 0x2027) return { text: '・', known: true }
  if (code < 0x2e80) {
    if ((code > 0x20 && code < 0x7f) || code > 0x9f) return { text: unicode, known: true }
    return controls.get(code) ?? unknown
  }
  if (code >= 0xe000 && code <= 0xf8ff) return unknown
  if (code <= 0x2fd5)
    return { text: radicals.get(unicode) ?? unicode.normalize('NFKC'), known: true }
  return code === 0xfffd ? unknown : { text: unicode, known: true }
}

const unknown = { text: '\ufffd', known: false }
const blank = { text: ' ', known: true }
const nothing = { text: '', known: true }

/** What programs write between words without drawing it; any other is the number of a letter that no character is named for. */
const controls = new Map([
  [0x20, blank],
  [0x09, blank],
  [0x00, nothing],
  [0x0a, nothing],
  [0x0d, nothing],
])

/** Radicals that Unicode does not map to the character of their shape. */
const radicals = new Map(
  [
    '⺟母',
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻑長',
    '⻘青',
    '⻝食',
    '⻣骨',
    '⻤鬼',
    '⻨麦',
    '⻩黄',
    '⻫斉',
    '⻭歯',
    '⻯竜',
    '⻲亀',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)
