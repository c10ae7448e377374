/** Finds what a phrase is held against: the nearest year, former figure, mean or peer named to its left. */
import type { Quantity, Reference } from '../ast.ts'
import type { QuantityToken, Token, YearToken } from '../scan/token.ts'
import { quantityOf } from './quantity-phrase.ts'
import { inside, matchAt, outer, type Reading, type Stretch } from './reading.ts'

export interface Source {
  readonly reference: Reference
  /** Where its words begin. */
  readonly start: number
  /** Index of its first token. */
  readonly first: number
}

/** The source named nearest before token `index` in the stretch, from the text offset `floor` on; commas end the search. */
export function findSource(
  reading: Reading,
  index: number,
  stretch: Stretch,
  floor: number,
): Source | null {
  const { tokens, text } = reading
  const end = tokens[index]?.start ?? stretch.end
  let value: Quantity | null = null
  let actual: number | null = null
  for (const at of backwards(reading, { ...stretch, to: index }, floor)) {
    const token = tokens[at] as Token
    if (isWall(text, token)) break
    if (token.kind === 'open') value ??= onlyQuantity(reading, at)
    if (token.kind === 'word' && token.word.kind === 'actual') actual = at
    const named = nameOf(text, token, end)
    if (named !== null) return place(reading, at, end, { ...named, value })
  }
  if (value === null || actual === null) return null
  return place(reading, actual, end, { kind: 'other', fiscalYear: null, count: null, value })
}

function backwards(reading: Reading, stretch: Stretch, floor: number): readonly number[] {
  return [...outer(reading, stretch)]
    .filter((at) => (reading.tokens[at]?.start ?? 0) >= floor)
    .reverse()
}

type Named = Omit<Reference, 'asWritten'>

function place(reading: Reading, first: number, end: number, named: Named): Source {
  const start = reading.tokens[first]?.start ?? 0
  const asWritten = reading.text.slice(start, end).trim()
  return { reference: { ...named, asWritten }, start, first }
}

/** A year compared with, or a word like 前年度; 全市平均との乖離 is a name, the year before it the reference. */
function nameOf(text: string, token: Token, end: number): Omit<Named, 'value'> | null {
  const between = text.slice(token.end, end)
  if (token.kind === 'year') return yearNamed(text, token, between)
  if (token.kind !== 'word' || token.word.kind !== 'reference') return null
  if (/乖離|かい離|[^率]差(?!し)/u.test(between)) return null
  return { kind: token.word.reference, fiscalYear: null, count: token.word.count ?? null }
}

const related = /比|より|から|基準|実績|値|水準|平均|並み|同程度|乖離|差|を$|と同/u

function yearNamed(text: string, token: YearToken, between: string): Omit<Named, 'value'> | null {
  if (isDeadline(text, token) || !related.test(between)) return null
  if (token.to > token.year && /平均/u.test(between)) {
    return { kind: 'mean-of-years', fiscalYear: token.to, count: token.to - token.year + 1 }
  }
  return { kind: 'fiscal-year', fiscalYear: token.year, count: null }
}

function isWall(text: string, token: Token): boolean {
  if (token.kind !== 'pause') return false
  if (token.pause === 'comma') return !continuesOver(text, token)
  return token.pause !== 'dot' && token.pause !== 'colon' && token.pause !== 'range'
}

/** 前年度に比べ、… and 前年度比、…: the comma belongs to the comparison. */
function continuesOver(text: string, comma: Token): boolean {
  return /(?:比べて?|比較して?|比し|比で?|対して?|対比|を基準に|基準として)$/u.test(
    text.slice(Math.max(0, comma.start - 6), comma.start),
  )
}

/** (8784件), (平成22年度: 2.8%): the one figure in a bracket, years apart. */
export function onlyQuantity(reading: Reading, open: number): Quantity | null {
  const found = [...outer(reading, inside(reading, open))].map((at) => reading.tokens[at] as Token)
  const quantities = found.filter((token): token is QuantityToken => token.kind === 'quantity')
  const [quantity] = quantities
  if (quantity === undefined || quantities.length > 1) return null
  const bound = found.some(
    ({ kind, ...token }) =>
      kind === 'word' &&
      'word' in token &&
      token.word !== null &&
      (token.word.kind === 'change' || token.word.kind === 'compare'),
  )
  return bound ? null : quantityOf(reading, quantity, null)
}

const deadline =
  /\s*(?:度)?(?:末|中|内|当初|頃|ごろ)?(?:時点)?(?:まで|迄|に(?![比対お基])|において|における|では|は|にお|には|目標|の目標|以内|】|:|、|,|に$|[)]|$)/uy

/** 令和3年度末までに, 平成30年度に, 2020年までに: the year to reach it in, not one to compare with. */
export function isDeadline(text: string, token: YearToken): boolean {
  return matchAt(deadline, text, token.end) !== null
}
