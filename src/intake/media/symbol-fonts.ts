/**
 * Letters set in a symbol font stand for signs: an `l` in Wingdings is ●. What forms are filled with is known by font,
 * for the same letter is another sign in each; all else is said to be unreadable, never taken for a letter.
 */
import { childOf, type XmlElement } from './xml/parse-xml.ts'

export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && signs.has(font)
}

/** The symbol font that a run's settings in Word name for its letters; null for any other. */
export function symbolFontOf(settings: XmlElement | null): string | null {
  const { ascii, hAnsi } = childOf(settings, 'rFonts')?.attributes ?? {}
  return [ascii, hAnsi].find(isSymbolFont) ?? null
}

/** Letters no symbol font has (Japanese ones) stay: the run's other font shows them. */
export function symbolText(
  letters: string,
  font: string,
): { readonly text: string; readonly unknown: number } {
  const own = signs.get(font)
  let unknown = 0
  const text = letters.replace(set, (letter) => {
    const sign = own?.get((letter.codePointAt(0) ?? 0) & 0xff)
    if (sign === undefined) unknown += 1
    return sign ?? '\ufffd'
  })
  return { text, unknown }
}

/** What a symbol font has a sign for: by its own number, or moved into the private use area. */
const set = /[!-~\u0080-\u009f\u00a1-\u00ff\uf000-\uf0ff]/gu

function asTheyAre(letters: string): [number, string][] {
  return [...letters].map((letter) => [letter.charCodeAt(0), letter])
}

const signs = new Map<string, ReadonlyMap<number, string>>([
  [
    'Wingdings',
    new Map([
      [0x6c, '●'],
      [0x6e, '■'],
      [0x6f, '□'],
      [0x71, '□'],
      [0x75, '◆'],
      [0x9f, '・'],
      [0xa1, '○'],
      [0xa7, '■'],
      [0xa8, '□'],
      [0xe0, '→'],
      [0xfc, '✓'],
      [0xfd, '☒'],
      [0xfe, '☑'],
    ]),
  ],
  [
    'Wingdings 2',
    new Map([
      [0x50, '✓'],
      [0x51, '☒'],
      [0x52, '☑'],
      [0xa3, '□'],
    ]),
  ],
  // its digits and brackets are the common ones
  ['Symbol', new Map([...asTheyAre('0123456789()[]%+,./:;<=>'), [0xb7, '・']])],
  ['Webdings', new Map([[0x61, '✓']])],
])
