/** A number in the ways the numbers of lists are written in Japanese documents; the names of the ways are Word’s. */

/** @param format As Word files name it; one nobody knows is written in digits */
export function formatNumber(count: number, format: string): string {
  return formats[format]?.(count) ?? String(count)
}

const formats: Readonly<Record<string, (count: number) => string | null>> = {
  decimalFullWidth: (count) =>
    String(count).replace(/\d/gu, (digit) => '０１２３４５６７８９'[Number(digit)] ?? ''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalZero: (count) => String(count).padStart(2, '0'),
  upperRoman: (count) => roman(count),
  lowerRoman: (count) => roman(count)?.toLowerCase() ?? null,
  upperLetter: (count) => letterOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count),
  lowerLetter: (count) => letterOf('abcdefghijklmnopqrstuvwxyz', count),
  aiueo: (count) => letterOf(kana, count),
  aiueoFullWidth: (count) => letterOf(kana, count),
  iroha: (count) => letterOf(iroha, count),
  irohaFullWidth: (count) => letterOf(iroha, count),
  japaneseCounting: kanjiNumber,
  japaneseDigitalTenThousand: kanjiNumber,
  ideographDigital: kanjiNumber,
  chineseCounting: kanjiNumber,
}

const kana =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン'

function circled(count: number): string | null {
  return count >= 1 && count <= 20 ? String.fromCharCode(0x2460 + count - 1) : null
}

function letterOf(letters: string, count: number): string | null {
  return count < 1 ? null : (letters[(count - 1) % letters.length] ?? null)
}

function roman(count: number): string | null {
  if (count < 1 || count > 3999) return null
  let rest = count
  let written = ''
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

const romanSigns = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

const digits = '〇一二三四五六七八九'

function kanjiNumber(count: number): string | null {
  if (count < 1 || count > 99) return null
  const tens = Math.floor(count / 10)
  const ones = count % 10
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${ones === 0 ? '' : digits[ones]}`
}
