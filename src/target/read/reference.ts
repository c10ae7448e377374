/** Finds what a phrase is held against: the nearest year, former figure, mean or peer named to its left. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
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
  const passed = [...outer(reading, { ...stretch, to: index })].filter(
    (at) => (tokens[at]?.start ?? 0) >= floor,
  )
  let value: Quantity | null = null
  let actual: number | null = null
  const found = (
    first: number,
    kind: Reference['kind'],
    year: FiscalYear | null,
    count: number | null,
  ): Source => {
    const start = tokens[first]?.start ?? 0
    const asWritten = text.slice(start, tokens[index]?.start ?? text.length).trim()
    return { reference: { kind, fiscalYear: year, count, value, asWritten }, start, first }
  }
  for (const at of passed.reverse()) {
    const token = tokens[at] as Token
    if (isWall(text, token)) break
    if (token.kind === 'open' && value === null) value = onlyQuantity(reading, at)
    if (token.kind === 'year' && !isDeadline(text, token)) {
      const mean =
        token.to > token.year && /平均/u.test(text.slice(token.end, tokens[index]?.start))
      return mean
        ? found(at, 'mean-of-years', token.to, token.to - token.year + 1)
        : found(at, 'fiscal-year', token.year, null)
    }
    const gapped =
      token.kind === 'word' &&
      /乖離|かい離|[^率]差(?!し)/u.test(text.slice(token.end, tokens[index]?.start))
    if (token.kind === 'word' && token.word.kind === 'reference' && !gapped) {
      return found(at, token.word.reference, null, token.word.count ?? null)
    }
    if (token.kind === 'word' && token.word.kind === 'actual') actual = at
  }
  return value !== null && actual !== null ? found(actual, 'other', null, null) : null
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
