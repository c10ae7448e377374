/** What a reader has to ask about a statement: each with its place, what was expected, and how to write it. */
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { Token } from '../scan/token.ts'
import type { Reading } from './reading.ts'

/** Problems of single words, in order of their place. */
export function wordProblems(reading: Reading): readonly Problem[] {
  const found: Problem[] = []
  for (const token of reading.tokens) {
    if (token.kind === 'passed' && token.broken === true) found.push(brokenNumber(reading, token))
    if (token.kind === 'year' && token.guessed) found.push(eraMissing(reading, token))
  }
  return found
}

function brokenNumber({ text, folded }: Reading, { start, end }: Token): Problem {
  const words = text.slice(start, end)
  if (raised.test(words)) return raisedNumber(words, folded.span(start, end))
  return {
    code: 'target/number-unreadable',
    severity: 'asks',
    message: `「${words}」を数として読めません。けたの区切りは「12,340」のように3けたごとに付けてください。`,
    span: folded.span(start, end),
    expected: '3けたごとに区切った数字',
    suggestion: regrouped(words, text.startsWith('%', end)),
  }
}

const raised = /[\^_¹²³⁰⁴-⁹]/u

/** A note's number or a power: nobody can tell which. */
function raisedNumber(words: string, span: Span): Problem {
  return {
    code: 'target/number-unreadable',
    severity: 'asks',
    message: `「${words}」を数として読めません。うしろの小さい数字が注の番号なら消し、べき乗なら計算した数を書いてください。`,
    span,
    expected: '注の番号のない数字',
    suggestion: words.split(raised, 1)[0] ?? '',
  }
}

/** Its thousands divided anew; in a share a comma before one or two digits was meant as a point (44,7%). */
function regrouped(words: string, isShare: boolean): string {
  if (isShare && /^[0-9]{1,3},[0-9]{1,2}$/.test(words)) return words.replace(',', '.')
  const [digits = '', rest = ''] = words.replaceAll(',', '').split('.')
  const first = digits.length % 3 || 3
  const grouped = digits.slice(0, first) + digits.slice(first).replace(/[0-9]{3}/g, ',$&')
  return rest === '' ? grouped : `${grouped}.${rest}`
}

function eraMissing({ text, folded }: Reading, { start, end }: Token): Problem {
  const words = text.slice(start, end)
  return {
    code: 'fiscal-year/era-missing',
    severity: 'asks',
    message: `「${words}」の元号が分かりません。「令和2年度」のように元号を付けてください。`,
    span: folded.span(start, end),
    expected: '元号の付いた年度',
  }
}

/** A statement of signs alone: neither blank nor anything a target could be. */
export function unreadable({ text, folded }: Reading): Problem {
  const start = Math.max(0, text.search(/\S/u))
  return {
    code: 'target/unreadable',
    severity: 'blocks',
    message: `「${text.trim()}」を目標として読めません。指標と値が要ります。「講座の参加者数：30人以上」のように書いてください。`,
    span: folded.span(start, Math.min(start + 1, text.length)),
    expected: '指標の名前と値',
  }
}
