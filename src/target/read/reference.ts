/** Finds what a phrase is held against: the nearest year, former figure, mean or peer named to its left. */
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { getAt } from '../../lib/get-at.ts'
import type { Quantity, Reference } from '../ast.ts'
import type { PauseToken, QuantityToken, Token, WordToken, YearToken } from '../scan/token.ts'
import { quantityOf } from './quantity.ts'
import { before, inside, isAt, outer, type Reading, type Stretch } from './reading.ts'

export interface Source {
  readonly reference: Reference
  /** Where its words begin. */
  readonly start: number
  /** Index of its first token. */
  readonly first: number
}

/** No comparison reaches further back than this many characters. */
const reach = 120

/** The source named nearest before token `index` in the stretch, from the text offset `floor` on; commas end the search. */
export function findSource(
  reading: Reading,
  index: number,
  stretch: Stretch,
  floor: number,
): Source | null {
  if (!reading.compares) return null
  const { tokens, text } = reading
  const end = tokens[index]?.start ?? stretch.end
  const limit = Math.max(floor, end - reach)
  let value: Quantity | null = null
  let actual: number | null = null
  for (const at of backwards(reading, index, stretch, limit)) {
    const token = getAt(tokens, at)
    if (token.kind === 'open') value ??= onlyQuantity(reading, at)
    if (isActual(token) || isGap(text, token, end)) actual = at
    const held = value !== null || (at === index - 1 && holds(tokens[index]))
    const named = nameOf(text, token, end, held)
    if (named !== null) return place(reading, at, end, named, value)
  }
  if (value === null || actual === null) return null
  return place(reading, actual, end, { kind: 'other', fiscalYear: null, count: null }, value)
}

/** Indices of the tokens before `index`, nearest first, up to a wall; a bracket is one step. */
function backwards(
  { tokens, text }: Reading,
  index: number,
  { from }: Stretch,
  limit: number,
): readonly number[] {
  const found: number[] = []
  for (let at = before(tokens, index, from); at >= from; at = before(tokens, at, from)) {
    const token = tokens[at]
    if (token === undefined || token.start < limit || isWall(text, token)) break
    found.push(at)
  }
  return found
}

/** 市平均との差(2.4%): the gap itself is the former figure. */
function isGap(text: string, token: Token, end: number): boolean {
  if (token.kind !== 'word' || token.word.kind !== 'reference') return false
  return gap.test(text.slice(token.end, end))
}

const isActual = (token: Token) => token.kind === 'word' && token.word.kind === 'actual'

/** What right behind a year is held against it: を上回る, a figure in brackets, 3倍. */
function holds(token: Token | undefined): boolean {
  if (token?.kind === 'open') return true
  if (token?.kind === 'quantity') return token.unit === '倍' || token.over !== null
  return token?.kind === 'word' && (token.word.kind === 'compare' || token.word.kind === 'hold')
}

type Named = Pick<Reference, 'kind' | 'fiscalYear' | 'count'>

function place(
  reading: Reading,
  first: number,
  end: number,
  named: Named,
  value: Quantity | null,
): Source {
  const { kind, fiscalYear, count } = named
  const start = reading.tokens[first]?.start ?? 0
  const asWritten = squeezeText(reading.text.slice(start, end))
  return { reference: { kind, fiscalYear, count, value, asWritten }, start, first }
}

/** A year compared with, or a word like 前年度. */
function nameOf(text: string, token: Token, end: number, valued: boolean): Named | null {
  if (token.kind === 'year') return yearNamed(text, token, end, valued)
  return token.kind === 'word' && token.word.kind === 'reference'
    ? wordNamed(text, token, end)
    : null
}

const gap = /乖離|かい離|[^率]差(?!し)/u
const event =
  /^の?(?:大会|開催)|入賞|メダル|順位|^の(?!調査|アンケート|実績|結果|数?値|評価|計画|水準|割合|率)[\p{L}]/u

/** 全市平均との乖離 is a name, the year before it the reference; 前回 of a contest is an event. */
function wordNamed(text: string, { end: from, word }: WordToken, end: number): Named | null {
  if (word.kind !== 'reference' || gap.test(text.slice(from, end))) return null
  const { reference, count } = word
  const held = reference === 'previous-survey' && event.test(text.slice(from, end + 16))
  return { kind: held ? 'previous-event' : reference, fiscalYear: null, count: count ?? null }
}

/** 平成29年度末に比べ、令和4年度末の利用者数を: the first year is the one to compare with. */
const comparedBefore = /年度?末?(?:に比べ|と比べ|と比較し|に対し|比)(?:て)?、?$/u
const related = /比|産と|より|から|基準|実績|値|水準|平均|並み|同程度|乖離|差|を$|と同/u

function yearNamed(text: string, token: YearToken, end: number, valued: boolean): Named | null {
  const words = text.slice(token.end, end)
  if (isDeadline(text, token) || !(valued || related.test(words))) return null
  if (
    !valued &&
    words.endsWith('を') &&
    comparedBefore.test(text.slice(Math.max(0, token.start - 24), token.start))
  )
    return null
  if (token.to > token.year && words.includes('平均')) {
    return { kind: 'mean-of-years', fiscalYear: token.to, count: token.to - token.year + 1 }
  }
  return { kind: 'fiscal-year', fiscalYear: token.year, count: null }
}

function isWall(text: string, token: Token): boolean {
  if (token.kind !== 'pause') return false
  if (token.pause === 'comma') return !continuesOver(text, token)
  return token.pause !== 'dot' && token.pause !== 'colon' && token.pause !== 'range'
}

const comparing = /(?:比べて?|比較して?|比し|比で?|対して?|対比|を基準に|基準として)$/u

/** 前年度に比べ、… and 前年度比、…: the comma belongs to the comparison. */
function continuesOver(text: string, { start }: PauseToken): boolean {
  return comparing.test(text.slice(Math.max(0, start - 6), start))
}

/** (420件), (平成22年度: 2.8%): the one figure in a bracket, years apart. */
export function onlyQuantity(reading: Reading, open: number): Quantity | null {
  let only: QuantityToken | null = null
  for (const at of outer(reading, inside(reading, open))) {
    const token = getAt(reading.tokens, at)
    if (token.kind === 'word' && (token.word.kind === 'change' || token.word.kind === 'compare'))
      return null
    if (token.kind !== 'quantity') continue
    if (only !== null) return null
    only = token
  }
  return only === null ? null : quantityOf(reading, only, null)
}

const deadline =
  /\s{0,3}(?:度)?(?:末|中|内|当初|頃|ごろ)?(?:時点)?(?:(?:まで|迄)(?!の実績)|に(?![比対お基])|において|における|では|は|にお|には|を(?:目途|目標|目処|めど)|目標|の目標|以内|】|:|、|,|に$|[)]|$)/uy

/** 令和3年度末までに, 平成30年度に, 2020年までに: the year to reach it in, not one to compare with. */
export function isDeadline(text: string, token: YearToken): boolean {
  return isAt(deadline, text, token.end)
}
