/**
 * A number of a cell as its format shows it: 0.475 under `0.0%` is 47.5%. Formats are a language of their own; what is
 * understood here is what sheets use (decimals, thousands, shares, units in quotes, dates), and the rest is said so.
 */
import { dateText } from './date-text.ts'

export interface NumberText {
  readonly text: string
  /** The format was not understood: the number stands as it is stored. */
  readonly plain: boolean
}

/** @param value As stored: digits, possibly with an exponent */
export function numberText(value: string, format: string, date1904: boolean): NumberText {
  const number = Number(value)
  if (!Number.isFinite(number)) return { text: value, plain: true }
  const section = sectionFor(format, number)
  if (section === 'general' || section === '@') return { text: generalText(number), plain: false }
  if (isDate(section)) {
    const text = dateText(number, section, date1904)
    return text === null ? { text: generalText(number), plain: true } : { text, plain: false }
  }
  const text = decimalText(number, section, format.includes(';'))
  return text === null ? { text: generalText(number), plain: true } : { text, plain: false }
}

/** Positive; negative; zero. Colours and conditions in brackets are taken out. */
function sectionFor(format: string, number: number): string {
  const [positive = '', negative, zero] = splitSections(format)
  const section = number < 0 ? (negative ?? positive) : number === 0 ? (zero ?? positive) : positive
  const plain = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/gu, '"$1"')
    .replace(/\[(?!h|m|s)[^\]]*\]/giu, '')
    .trim()
  return plain.toLowerCase() === 'general' || plain === 'G/標準' ? 'general' : plain
}

function splitSections(format: string): readonly string[] {
  const sections = ['']
  let quoted = false
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at)
    if (letter === '"') quoted = !quoted
    if (letter === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += letter
    if (letter === '\\') {
      at += 1
      sections[sections.length - 1] += format.charAt(at)
    }
  }
  return sections
}

function isDate(section: string): boolean {
  return /[ymdhsge]/iu.test(section.replace(/"[^"]*"|\\.|_.|\*.|E[+-]/gu, ''))
}

/** Binary fractions are stored: 15 digits are what a cell shows, and what was typed. */
function generalText(number: number): string {
  const shown = Number(number.toPrecision(15))
  return Math.abs(shown) < 1e21 && !/e/u.test(String(shown))
    ? String(shown)
    : shown.toFixed(10).replace(/0+$/u, '')
}

const placeholders = /[#0?,.]+/u

function decimalText(number: number, section: string, hasNegative: boolean): string | null {
  const literals: string[] = []
  const bare = section.replace(/"([^"]*)"|\\(.)|_.|\*./gu, (_, quoted, escaped) => {
    literals.push(quoted ?? escaped ?? '')
    return `\u0000`
  })
  const restore = (text: string) => {
    const left = [...literals]
    return text.replaceAll('\u0000', () => left.shift() ?? '')
  }
  const pattern = placeholders.exec(bare)
  if (pattern === null) return restore(bare)
  const [digits] = pattern
  if (/[/?]|E[+-]/u.test(bare) || placeholders.test(bare.slice(pattern.index + digits.length)))
    return null
  const share = bare.includes('%') ? 100 : 1
  const thousandths = 1000 ** (/,+$/u.exec(digits)?.[0].length ?? 0)
  const [whole = '', fraction = ''] = digits.replace(/,+$/u, '').split('.')
  const value = (Math.abs(number) * share) / thousandths
  const shown = roundTo(value, fraction)
  const written = whole.includes(',') ? groupThousands(shown) : shown
  const sign = number < 0 && !hasNegative ? '-' : ''
  const [before = '', after = ''] = [
    bare.slice(0, pattern.index),
    bare.slice(pattern.index + digits.length),
  ]
  return `${sign}${restore(`${before}\u0001${after}`).replace('\u0001', written)}`
}

/** As many decimals as 0 asks for, at most as many as # allows. */
function roundTo(value: number, fraction: string): string {
  const exact = Number(value.toPrecision(15))
  const fixed = exact.toFixed(Math.min(fraction.length, 20))
  const least = fraction.replace(/#+$/u, '').length
  let text = fixed
  while (text.includes('.') && text.endsWith('0') && text.length - text.indexOf('.') - 1 > least) {
    text = text.slice(0, -1)
  }
  return text.replace(/\.$/u, '')
}

function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
