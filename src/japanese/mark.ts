/**
 * Marks that number things: ① ㉑ ⑴ ⅰ Ⅱ (ii). They are names, not quantities: 「②」 is a verdict on a sheet, so folding
 * leaves them alone and only whoever asks for a mark learns its number.
 */
export interface Mark {
  readonly form: 'circled' | 'bracketed' | 'roman'
  readonly number: number
  /** Half-open [start, end) in the text given. */
  readonly start: number
  readonly end: number
}

/** Reads the mark that stands at `at`: circled, in brackets (⑴, (ii)) or roman (ⅰ, Ⅱ); null where there is none. */
export function readMark(text: string, at: number): Mark | null {
  const code = text.charCodeAt(at)
  const row = rows.find(({ first, last }) => first <= code && code <= last)
  if (row !== undefined) {
    return { form: row.form, number: row.number + code - row.first, start: at, end: at + 1 }
  }
  bracketed.lastIndex = at
  const [written, letters = '', sign = ''] = bracketed.exec(text) ?? []
  if (written === undefined) return null
  const number = letters === '' ? readMark(sign, 0)?.number : letterRomans.indexOf(letters) + 1
  if (number === undefined || number === 0) return null
  return { form: 'bracketed', number, start: at, end: at + written.length }
}

/** Unicode blocks of marks: code of the first, of the last, and the number of the first. */
const rows = [
  { form: 'circled', first: 0x2460, last: 0x2473, number: 1 },
  { form: 'circled', first: 0x24ea, last: 0x24ea, number: 0 },
  { form: 'circled', first: 0x3251, last: 0x325f, number: 21 },
  { form: 'circled', first: 0x32b1, last: 0x32bf, number: 36 },
  { form: 'circled', first: 0x2776, last: 0x277f, number: 1 },
  { form: 'bracketed', first: 0x2474, last: 0x2487, number: 1 },
  { form: 'roman', first: 0x2160, last: 0x216b, number: 1 },
  { form: 'roman', first: 0x2170, last: 0x217b, number: 1 },
] as const

const letterRomans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const bracketed = /[(（](?:([ivx]+)|([ⅰ-ⅻⅠ-Ⅻ]))[)）]/uy
