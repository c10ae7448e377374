/**
 * The characters a letter of a PDF stands for. Fonts are often reduced so that 目 is named by the radical of the same
 * shape (⽬), and ・ by a hyphenation point: those are put back. A letter whose font names no character stays a mark for what cannot be read.
 */
export function letterText(unicode: string): string {
  const code = unicode.charCodeAt(0)
  if (unicode === '' || Number.isNaN(code)) return unknownLetter
  if (code === 0x2027) return '・'
  if (code < 0x2e80) {
    if ((code > 0x20 && code < 0x7f) || code > 0x9f) return unicode
    return controls.get(code) ?? unknownLetter
  }
  if (code >= 0xe000 && code <= 0xf8ff) return unknownLetter
  if (code <= 0x2fd5) return radicals.get(unicode) ?? unicode.normalize('NFKC')
  return code === 0xfffd ? unknownLetter : unicode
}

export const unknownLetter = '\ufffd'

/** What programs write between words without drawing it; any other is the number of a letter that no character is named for. */
const controls = new Map([
  [0x20, ' '],
  [0x09, ' '],
  [0x00, ''],
  [0x0a, ''],
  [0x0d, ''],
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
