/**
 * The heading of a sheet: 【title(pillar)】 and what stands under it. The pillar is the text in the title's last
 * brackets, which hold brackets of their own (改革の柱3 3(1)); a title may be broken over lines.
 */
import type { Passage, Span } from '../../lib/span.ts'
import type { ReformPlanLabel } from '../forms/reform-plan.ts'
import { claim } from '../ledger.ts'
import { skipBlank } from '../match-words.ts'
import type { Recogniser } from '../recogniser.ts'
import type { SourceText } from '../source-text.ts'
import { passageIn, rawIn } from '../words.ts'

export interface SheetHeading {
  readonly title: Passage | null
  readonly theme: Passage | null
  readonly pillar: Passage | null
  readonly revised: boolean
  /** The title stood in 【】 as the form wants it. */
  readonly bracketed: boolean
}

export function readHeading(
  source: SourceText,
  heading: Span,
  recogniser: Recogniser<ReformPlanLabel>,
): SheetHeading {
  const { plain, ledger } = source
  const start = skipBlank(plain, heading.start, heading.end)
  if (start === heading.end) return { ...untitled, bracketed: false }
  const inner = titleIn(plain, start, heading.end)
  const bracketed = plain.charAt(start) === '【' && inner !== null
  const words = inner ?? { start, end: lineEnd(plain, start, heading.end) }
  const rest = { start: bracketed ? words.end + 1 : words.end, end: heading.end }
  if (bracketed) claim(ledger, { start, end: start + 1 }, 'markup')
  if (bracketed) claim(ledger, { start: words.end, end: words.end + 1 }, 'markup')
  const pillar = pillarIn(plain, words)
  const title = take(source, { start: words.start, end: pillar?.open ?? words.end })
  if (pillar !== null) claim(ledger, { start: pillar.open, end: pillar.open + 1 }, 'markup')
  if (pillar !== null) claim(ledger, { start: pillar.end, end: pillar.end + 1 }, 'markup')
  const { revised, theme } = readTheme(source, rest, recogniser)
  return {
    title,
    theme,
    pillar: pillar === null ? null : takePillar(source, pillar),
    revised,
    bracketed,
  }
}

const untitled = { title: null, theme: null, pillar: null, revised: false }

function take(source: SourceText, span: Span): Passage | null {
  const passage = passageIn(source, span)
  if (passage.text === '') return null
  claim(source.ledger, passage.span, 'field')
  return passage
}

/** A pillar keeps its blanks: 柱1 1(1) is not 柱11(1). */
function takePillar(source: SourceText, span: Span): Passage | null {
  const passage = take(source, span)
  const text = rawIn(source, span).replace(/\s+/gu, ' ')
  return passage === null ? null : { ...passage, text }
}

/** Inside of the 【】 at `start`; null when it is never closed. */
function titleIn(plain: string, start: number, end: number): Span | null {
  if (plain.charAt(start) !== '【') return null
  let depth = 0
  for (let at = start; at < end; at += 1) {
    const letter = plain.charAt(at)
    if (letter === '【') depth += 1
    if (letter === '】') depth -= 1
    if (depth === 0) return { start: start + 1, end: at }
  }
  return null
}

function lineEnd(plain: string, start: number, end: number): number {
  const at = plain.indexOf('\n', start)
  return at === -1 || at > end ? end : at
}

/** Inside of the last brackets of the title, when they name a pillar. */
function pillarIn(plain: string, title: Span): (Span & { readonly open: number }) | null {
  let close = title.end - 1
  while (close > title.start && plain.charCodeAt(close) <= 0x20) close -= 1
  if (plain.charAt(close) !== ')') return null
  let depth = 0
  for (let at = close; at > title.start; at -= 1) {
    const letter = plain.charAt(at)
    if (letter === ')') depth += 1
    if (letter === '(') depth -= 1
    if (depth > 0) continue
    const inside = plain.slice(at + 1, close)
    return /柱[\s\d]|^\s*(?:区政|行革|行財政|区役所)編/u.test(inside)
      ? { start: at + 1, end: close, open: at }
      : null
  }
  return null
}

/** What stands under the title: marks of revision, and the theme. */
function readTheme(source: SourceText, rest: Span, recogniser: Recogniser<ReformPlanLabel>) {
  const { plain, ledger } = source
  let revised = false
  let start = skipBlank(plain, rest.start, rest.end)
  let end = rest.end
  for (let at = start; at < end; at += 1) {
    const after = recogniser.findRevisedMark(plain, at, rest.end)
    if (after === -1) continue
    claim(ledger, { start: at, end: after }, 'mark')
    revised = true
    if (at === start) start = skipBlank(plain, after, rest.end)
    else end = at
    at = after - 1
  }
  return { revised, theme: start < end ? take(source, { start, end }) : null }
}
