/**
 * Text as Shift_JIS (the Windows kind, as the web's own decoder reads it), for programs that take nothing else. What it
 * has no character for becomes 〓 and is listed: which character, and how often.
 */

export interface Encoded {
  readonly bytes: Uint8Array
  /** In order of appearance. */
  readonly missing: readonly { readonly character: string; readonly count: number }[]
}

export function encodeShiftJis(text: string): Encoded {
  const bytes: number[] = []
  const missing = new Map<string, number>()
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const known = code < 0x80 ? code : (table().get(letter) ?? table().get(alike.get(letter) ?? ''))
    if (known === undefined) missing.set(letter, (missing.get(letter) ?? 0) + 1)
    push(bytes, known ?? geta)
  }
  return {
    bytes: Uint8Array.from(bytes),
    missing: [...missing].map(([character, count]) => ({ character, count })),
  }
}

function push(bytes: number[], code: number): void {
  if (code > 0xff) bytes.push(code >> 8)
  bytes.push(code & 0xff)
}

/** 〓, by which printers mark a letter they have no type for. */
const geta = 0x81ac

/** The same signs under the numbers that other systems give them; Windows has the second only. */
const alike = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['—', '―'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
])

let made: ReadonlyMap<string, number> | null = null

/** Every two bytes that mean something, asked of the decoder; of two for one letter the first but for NEC's doubles. */
function table(): ReadonlyMap<string, number> {
  if (made !== null) return made
  const decoder = new TextDecoder('shift_jis', { fatal: false })
  const codes = new Map<string, number>()
  for (let half = 0xa1; half <= 0xdf; half += 1) {
    codes.set(decoder.decode(Uint8Array.of(half)), half)
  }
  for (const first of [...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xfa, 0xfc)]) {
    for (let second = 0x40; second <= 0xfc; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second))
      if (letter.length !== 1 || letter === '\ufffd' || codes.has(letter)) continue
      codes.set(letter, first * 256 + second)
    }
  }
  made = codes
  return codes
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
