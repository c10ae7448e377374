/**
 * Numbers as offices write them: 1,234.5 · 12万 · 1億2,345万 · 三十五 · 3分の2 · 2割5分 · △5.2. What does not add up
 * (12,34 · 3万12345 · 1.2.3 · 数十) is no number at all: a part of it, read alone, would be silently wrong.
 */
import { add, compare, type Decimal, decimal, multiply, negate, normalize } from '../lib/decimal.ts'
import { type Amount, readAmount } from './amount.ts'

export interface Numeral {
  /** The number; of a fraction the upper half (3分の2: 2), of tenths the percentage (8割: 80). */
  readonly value: Decimal
  /** The lower half of a fraction (3分の2: 3), else null. */
  readonly denominator: Decimal | null
  /** `kanji` stands also at the head of many words: a caller should want a unit after it. */
  readonly form: 'digits' | 'kanji' | 'fraction' | 'tenths'
  /** Half-open [start, end) in the text given, sign included. */
  readonly start: number
  readonly end: number
}

/**
 * Reads the number that begins at `at`, as far as it goes; null where none begins (inside another number, too).
 *
 * @param text Folded text (`fold`), without white space inside numbers (`squeeze`)
 * @param at Where its first character stands: a digit, a kanji numeral, or a sign (+ - △ ▲) right before one
 */
export function readNumeral(text: string, at: number): Numeral | null {
  if (continues(text, at)) return null
  const signed = /^[+\-△▲]$/u.test(text.charAt(at))
  const amount = readAmount(text, signed ? at + 1 : at)
  if (amount === null) return null
  const found = readFraction(text, amount) ?? readTenths(text, amount) ?? plain(amount)
  const { value, denominator, form, end } = found
  const minus = signed && text.charAt(at) !== '+'
  return { value: minus ? negate(value) : value, denominator, form, start: at, end }
}

type Unplaced = Omit<Numeral, 'start'>

function plain({ value, kanji, end }: Amount): Unplaced {
  return { value, denominator: null, form: kanji ? 'kanji' : 'digits', end }
}

/** 3分の2, 三分の二, 10万分の1; a 15分の before anything but a number is a quarter of an hour. */
function readFraction(text: string, lower: Amount): Unplaced | null {
  if (!text.startsWith('分の', lower.end) || lower.value.scale > 0) return null
  const upper = readAmount(text, lower.end + 2)
  if (upper === null || upper.value.scale > 0 || lower.value.coefficient === 0n) return null
  return { value: upper.value, denominator: lower.value, form: 'fraction', end: upper.end }
}

/** 8割, 2割5分, 2割5分3厘, 1割半: tenths, hundredths, thousandths, given in %. 割合 and 割り当て are words. */
function readTenths(text: string, tenths: Amount): Unplaced | null {
  const sign = /割(?![合りれ当高安])(半(?![ばも減額数]))?/uy
  sign.lastIndex = tenths.end
  const [written, half] = sign.exec(text) ?? []
  if (written === undefined) return null
  let value = add(multiply(tenths.value, decimal(10)), decimal(half === undefined ? 0 : 5))
  let end = tenths.end + written.length
  for (const [name, share] of [
    ['分', '1'],
    ['厘', '0.1'],
  ] as const) {
    const part = readAmount(text, end)
    if (part === null || compare(part.value, decimal(10)) >= 0) break
    if (!text.startsWith(name, part.end) || /^[のか間]/u.test(text.slice(part.end + 1))) break
    value = add(value, multiply(part.value, decimal(share)))
    end = part.end + 1
  }
  return { value: normalize(value), denominator: null, form: 'tenths', end }
}

/** Whether `at` lies inside a number that began before it, or after 数 (数十人), which makes it vague. */
function continues(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/^[+-]/.test(text.charAt(at))) return /[\p{L}\p{N}]$/u.test(before)
  if (/[0-9〇一二三四五六七八九十百千万億兆]$|[0-9][.,]$/u.test(before)) return true
  // 件数6 is six, but 数10人 are some tens
  return /^[0-9]/.test(text.charAt(at))
    ? /(?:^|[^\p{sc=Han}ァ-ヶー]|約)数$/u.test(before)
    : /[数何]$/u.test(before)
}
