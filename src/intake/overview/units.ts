/**
 * Slide text → units: labels, badges and texts. A text box comes out as lines without a blank line between them, so a
 * label or badge may be split over lines (単年度 ↵ 目標), and a badge may hang below the last line of a text.
 */
import type { Span } from '../../lib/span.ts'
import { badges, type PolicyTreeLabel, planBadge, policyTree } from '../forms/policy-tree.ts'
import type { Row } from '../layout.ts'
import type { SourceText } from '../source-text.ts'
import { spellings } from '../spellings.ts'
import { trim } from '../words.ts'

export type Unit =
  | { readonly kind: 'label'; readonly id: PolicyTreeLabel; readonly span: Span }
  | BadgeUnit
  | TextUnit
  | ThemeUnit

export interface BadgeUnit {
  readonly kind: 'badge'
  /** As folded, without white space. */
  readonly text: string
  readonly span: Span
  /** false: only the beginning of a badge could be read. */
  readonly whole: boolean
}

export interface TextUnit {
  readonly kind: 'text'
  readonly span: Span
  /** Place of the bullet it begins with. */
  readonly bullet: Span | null
  /** Texts of one box have one number. */
  readonly box: number
}

/** A theme whose row says what belongs to it. */
export interface ThemeUnit {
  readonly kind: 'theme'
  readonly title: readonly TextUnit[]
  /** Texts and the badges behind them. */
  readonly targets: readonly Unit[]
  readonly activities: readonly TextUnit[]
  readonly span: Span
}

/** Units of rows without cells, in order. */
export function readUnits(source: SourceText, rows: readonly Row[]): readonly Unit[] {
  const boxes: Row[][] = []
  for (const row of rows) {
    if (row.afterGap || boxes.length === 0) boxes.push([row])
    else boxes.at(-1)?.push(row)
  }
  return boxes.flatMap((box, index) => readBox(source, box, index))
}

function readBox(source: SourceText, box: readonly Row[], index: number): readonly Unit[] {
  const whole = { start: box[0]?.start ?? 0, end: box.at(-1)?.end ?? 0 }
  const only = recogniseUnit(source, whole)
  if (only !== null) return [only]
  const units: Unit[] = []
  for (const row of box) {
    const known = recogniseUnit(source, row)
    const hanging = known === null ? hangingBadge(source, row) : null
    const words = hanging === null ? row : { start: row.start, end: hanging.span.start }
    if (known === null) addText(source, units, words, index)
    else units.push(known)
    if (hanging !== null) units.push(hanging)
  }
  return units
}

/** A line that begins with no bullet goes on with the text above. */
function addText(source: SourceText, units: Unit[], line: Span, box: number) {
  const last = units.at(-1)
  const bullet = bulletOf(source, line)
  const span = trim(source, { start: bullet?.end ?? line.start, end: line.end })
  if (span.start === span.end) return
  if (last?.kind === 'text' && bullet === null) {
    units.pop()
    units.push({ ...last, span: { start: last.span.start, end: span.end } })
  } else units.push({ kind: 'text', span, bullet, box })
}

/** A badge behind the colon or the figure of its target: …の割合：プラン2.0 */
function hangingBadge(source: SourceText, line: Span): BadgeUnit | null {
  const { start, end } = trim(source, line)
  const from = Math.max(start, end - longest)
  const found = hanging.exec(source.plain.slice(from, end))
  if (found === null || from + found.index === start) return null
  const at = from + found.index + found[0].length - (found[1] ?? '').length
  return { kind: 'badge', text: found[1] ?? '', span: { start: at, end }, whole: true }
}

/** A text and the badges that hang behind it, in order. */
export function splitBadges(source: SourceText, unit: TextUnit): readonly Unit[] {
  const badge = hangingBadge(source, unit.span)
  if (badge === null) return [unit]
  const span = trim(source, { start: unit.span.start, end: badge.span.start })
  return [...splitBadges(source, { ...unit, span }), badge]
}

const hanging = new RegExp(`[:\\s\\d%増](プラン\\d(?:\\.\\d)?|${badges.join('|')})$`, 'u')

/** A label or badge, when these words are one and nothing else. */
export function recogniseUnit(source: SourceText, place: Span): Unit | null {
  const span = trim(source, place)
  if (span.end - span.start > longest) return null
  const text = source.plain.slice(span.start, span.end).replace(blanks, '')
  const id = labels.get(text)
  if (id !== undefined) return { kind: 'label', id, span }
  if (badges.includes(text) || planBadge.test(text)) {
    return { kind: 'badge', text, span, whole: true }
  }
  if (revised.has(text)) return { kind: 'badge', text, span, whole: true }
  return isCutOff(text) ? { kind: 'badge', text, span, whole: false } : null
}

const longest = 24
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain form marks structure with them
const blanks = /[\u0000-\u0020]/gu

/** 【改定履歴あり】 on a line of its own. */
const revised = new Set(
  policyTree.revisedMarks
    .flatMap(spellings)
    .flatMap((each) => [`【${each}】`, `(${each})`, `[${each}]`]),
)

/** The beginning of a badge: at least three letters, since 目標 and 新規 are words of their own. */
function isCutOff(text: string): boolean {
  return text === 'プラン' || (text.length > 2 && badges.some((badge) => badge.startsWith(text)))
}

/** Of two labels spelled alike the first is the panel's; those of the table stand in cells. */
const labels = new Map<string, PolicyTreeLabel>()
for (const { id, words } of policyTree.labels.toReversed()) {
  for (const each of words.flatMap(spellings)) labels.set(each, id)
}

/** ● ・ and `- ` at the start of a line. */
function bulletOf(source: SourceText, line: Span): Span | null {
  const { plain } = source
  const { start } = trim(source, line)
  const sign = plain.charAt(start)
  const always = '・●○■◆•▪'.includes(sign)
  const spaced = (sign === '-' || sign === '*') && plain.charAt(start + 1) === ' '
  return always || spaced ? { start, end: start + 1 } : null
}
