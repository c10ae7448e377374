/** Which section of a number format speaks for a number: by its sign, or by the conditions the sections name. */

export interface FormatSection {
  /** Without colours and conditions; '' shows nothing. */
  readonly code: string
  /** It brings its own sign for numbers below nought. */
  readonly unsigned: boolean
}

/** null where no section speaks for the number, and where it is unsure with what sign. */
export function sectionFor(format: string, number: number): FormatSection | null {
  const sections = splitSections(format).slice(0, 3)
  const conditions = sections.map(conditionOf)
  if (conditions.some((condition) => condition !== null)) {
    const index = sections.findIndex((_, at) => conditions[at]?.(number) ?? true)
    const found = sections[index]
    return found === undefined || number < 0 ? null : { code: codeOf(found), unsigned: false }
  }
  const [positive = '', negative, zero] = sections
  if (number < 0 && negative !== undefined) return { code: codeOf(negative), unsigned: true }
  return { code: codeOf(number === 0 ? (zero ?? positive) : positive), unsigned: false }
}

/** `[>=1000]#,##0"人"` → a question to ask of a number. */
function conditionOf(section: string): ((number: number) => boolean) | null {
  const [, sign = '', limit = ''] = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/u.exec(section) ?? []
  const compare = comparisons.get(sign)
  return compare === undefined ? null : (number) => compare(number, Number(limit))
}

const comparisons = new Map<string, (a: number, b: number) => boolean>([
  ['<=', (a, b) => a <= b],
  ['>=', (a, b) => a >= b],
  ['<>', (a, b) => a !== b],
  ['<', (a, b) => a < b],
  ['>', (a, b) => a > b],
  ['=', (a, b) => a === b],
])

/** `[$¥-411]` is a currency and a language; other brackets but those of hours are colours, conditions and scripts. */
export function codeOf(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, '"$1"')
    .replace(/\[(?!h|m|s)[^\]]*\]/giu, '')
}

export function splitSections(format: string): readonly string[] {
  const sections = ['']
  let quoted = false
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at)
    if (letter === '"') quoted = !quoted
    if (letter === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += letter
    if (letter === '\\' && !quoted) {
      at += 1
      sections[sections.length - 1] += format.charAt(at)
    }
  }
  return sections
}
