/** Telephone numbers, My Numbers and other long numbers, mail addresses, dates of birth and places where people live. */
import type { DetailKind } from './detail.ts'
import type { Stretch } from './find-names.ts'

export interface Found extends Stretch {
  readonly kind: DetailKind
}

const gap = '[ \\t\\n.()・~の-]{0,3}'
const phone = new RegExp(`(?<!\\d)(?:\\+81${gap}|\\(?0)\\d(?:${gap}\\d){8,9}(?!\\d)`, 'gu')
const long = /(?<![\d.])\d(?:[ \t\n-]{0,2}\d){6,19}(?![\d.])/gu

const at =
  '(?:@|[ \\t]*(?:\\(at\\)|\\[at\\]|<at>|\\{at\\}|アットマーク|アット|あっとまーく|あっと| at )[ \\t]*)'
const dot = '(?:\\.|[ \\t]*(?:\\(dot\\)|\\[dot\\]|ドット|どっと| dot )[ \\t]*)'
const mail = new RegExp(
  `[a-z0-9_+-]+(?:${dot}[a-z0-9_+-]+)*[ \\t]?${at}[ \\t]?[a-z0-9-]+(?:${dot}[a-z0-9-]+)+`,
  'gu',
)
const account =
  /(?<![a-z0-9.])@[a-z0-9_.]{3,}|(?:line|twitter|x|インスタ|instagram)(?: ?id|のid)?[ \t]*[:：は][ \t]*[a-z0-9_.-]{3,}/gu

const birth =
  /(?:(?:明治|大正|昭和|平成|令和)[ \t]*(?:元|\d{1,2})|(?:19|20)\d{2}|[tshr]\.?\d{1,2})[ \t]*[年./-][ \t]*\d{1,2}[ \t]*[月./-][ \t]*\d{1,2}[ \t]*日?[ \t]*(?:に[ \t]*)?(?:生|うまれ|誕生|が生年月日)|(?:生年月日|誕生日)[ \t]*(?:は|[:：])?[ \t]*[^\n、。]{4,16}|(?:生まれ|うまれ|\bborn(?: on)?|\bdate of birth|\bdob|\bbirth(?:day|date))[ \t]*(?:は|が|is\b|[:：])?[ \t]*(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}/gu

const postal = /〒[ \t]*\d{3}-?\d{4}|(?<!\d)\d{3}-\d{4}(?=[ \t\n]*[\p{Script=Han}])/gu
const place = '[\\p{Script=Han}々ヶケノ\\u3041-\\u3096\\u30a1-\\u30faー]'
const count = '[0-9十百]{1,4}'
/** A house number: 3丁目4番5号, 3-4-5, 三丁目四の五, 番地; a 丁目 alone is a neighbourhood and stays. */
const house = `${count}[ \\t]*(?:丁目[ \\t]*${count}|番地?[ \\t]*(?:の[ \\t]*)?${count}|番地|[-の][ \\t]*${count})(?:[ \\t]*(?:番地?|号|[-の])[ \\t]*(?:の[ \\t]*)?(?:${count})?)*(?:[ \\t]*(?:号室?|号棟))?`
const building = `(?:[ \\t、]*(?:${place}|[a-z])+(?:マンション|ハイツ|コーポ|荘|アパート|ハイム|メゾン|団地|ビル|レジデンス|住宅|ハウス)?[ \\t]*(?:${count}号棟)?[ \\t]*[a-z]?${count}[ \\t]*号(?:室|棟)?)?`
const address = new RegExp(
  `(?:${place}{1,12}(?:都|道|府|県|市|区|郡|町|村))*${place}{1,12}?[ \\t]*${house}${building}`,
  'gu',
)
const room =
  /(?:マンション|ハイツ|コーポ|荘|アパート|ハイム|メゾン|団地|レジデンス|ハウス)[ \t]*(?:\d{1,3}号棟[ \t]*)?[a-z]?\d{2,4}[ \t]*(?:号室?)?/gu
const lives =
  /(?:住所|自宅|居所|住まい)[ \t]*(?:は|[:：])[ \t]*(?<place>[^\n。、]{3,50}?)(?=です|に住|でござ|[\n。、]|$)/gu

/** 2024-05-01: a day, whose digits lead to nobody; as a day of birth it is found by the words beside it. */
const isoDay = /(?<![\d-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d]|-\d)/gu

function withoutDays(text: string): string {
  return text.replace(isoDay, (day) => '/'.repeat(day.length))
}

/** @param text Folded, in lower case, kanji digits as digits */
export function findNumbers(text: string): readonly Found[] {
  const plain = withoutDays(text)
  const of = (kind: DetailKind, pattern: RegExp, within = plain): readonly Found[] =>
    [...within.matchAll(pattern)].map((match) => {
      const inner = match.groups?.['place'] ?? match[0]
      const start = match.index + match[0].lastIndexOf(inner)
      return { kind, start, end: start + inner.length }
    })
  const numbers = of('number', long).map((found) =>
    isMyNumber(text.slice(found.start, found.end))
      ? { ...found, kind: 'myNumber' as const }
      : found,
  )
  const addresses = of('address', address).filter(({ start, end }) =>
    isHouse(plain.slice(start, end)),
  )
  return [
    ...of('mail', mail, text),
    ...of('phone', phone),
    ...numbers,
    ...of('birth', birth, text),
    ...of('address', postal),
    ...addresses,
    ...of('address', room),
    ...of('address', lives, text),
    ...of('account', account, text),
  ]
}

const counters = /[0-9]+-[0-9]+[ \t]*(?:人|回|件|時|分|点|円|年|月|日|%|歳|ページ)/u

/** 3-4 alone may be a score or a page: two numbers are a house number behind the name of a town only. */
function isHouse(text: string): boolean {
  if (/丁目[ \t]*[0-9十百]|番|号/u.test(text)) return true
  return (
    !counters.test(text) &&
    (/\d+-\d+-\d+/u.test(text) || /[町村区市台丘野原坂]\d+[-の]\d+/u.test(text))
  )
}

/**
 * Whether twelve digits hold the check digit of a My Number (行政手続における特定の個人を識別するための番号の利用等に関する法律の
 * 規定による…命令5条).
 */
export function isMyNumber(written: string): boolean {
  const digits = written.replace(/\D/gu, '')
  if (digits.length !== 12) return false
  let sum = 0
  for (let place = 1; place <= 11; place += 1) {
    const weight = place <= 6 ? place + 1 : place - 5
    sum += Number(digits[11 - place]) * weight
  }
  const rest = sum % 11
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest)
}
