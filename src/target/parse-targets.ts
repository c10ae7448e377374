/**
 * A target statement (目標) as prose has it, to the targets in it. Whatever is not said but assumed is in `inferred`; what
 * cannot be read becomes a target that says so. Nothing a person can write makes it throw.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { FoldedText } from '../japanese/folded-text.ts'
import { letterCodes } from '../japanese/letter-codes.ts'
import { squeezeText } from '../japanese/squeeze-text.ts'
import { fold } from '../japanese/width.ts'
import { getAt } from '../lib/get-at.ts'
import type { Span } from '../lib/span.ts'
import type { Mark, Target } from './ast.ts'
import { readName } from './read/canonical.ts'
import type { Unfinished } from './read/found.ts'
import { joinLines } from './read/lines.ts'
import { type Marked, readMarks } from './read/marks.ts'
import { withoutNoteMarks } from './read/note-marks.ts'
import { makeReading } from './read/reading.ts'
import { withSignsJoined } from './read/signs-apart.ts'
import { readStatement } from './read/statement.ts'

export interface TargetContext {
  /** The year of the sheet: decides eras left out, and the year of a target of the year half. */
  readonly fiscalYear: FiscalYear | null
  /** Which half of the plan the statement stands in; a target of the multi-year half has no year but its own. */
  readonly half?: 'multiYear' | 'year'
  /** What a heading above says is measured. */
  readonly indicator?: string | null
}

/** Reads one statement, which may hold several lines and several targets (targets.md); never empty, never throws. */
export function parseTargets(text: string, context: TargetContext): readonly Target[] {
  const named = readName(text)
  const joined = joinLines(fold(named === null ? text : text.slice(named.rest), named?.rest ?? 0))
  const marked = readMarks(joined.text)
  const rest = withSignsJoined(withoutNoteMarks(marked.rest))
  const folded = rest === joined.text ? joined : { text: rest, at: joined.at, span: joined.span }
  const reading = makeReading(text, folded, context.fiscalYear)
  const found = readStatement(reading, named?.name ?? context.indicator ?? null)
  const whole = { source: text, folded, from: named === null ? null : 0 }
  const places = placesOf(found)
  return found.map((target, index) => {
    const place = places[index] ?? everywhere
    const marks = marksIn(marked, place)
    return finished(target, context, spanOf(whole, place), whole, marks, marked.framework)
  })
}

interface Whole {
  readonly source: string
  readonly folded: FoldedText
  /** Where the words begin that were read apart (a quoted name), else null. */
  readonly from: number | null
}

interface Place {
  readonly from: number
  readonly to: number
}

/** Every word of a statement belongs to a target: from its own beginning to the next one's. */
function placesOf(found: readonly Unfinished[]): readonly Place[] {
  if (found.length === 1) return [everywhere]
  const begin = found[0]?.start ?? 0
  const places: Place[] = []
  let to = Number.POSITIVE_INFINITY
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const { start } = getAt(found, index)
    places[index] = { from: start === begin ? 0 : start, to }
    if (found[index - 1]?.start !== start) to = start
  }
  return places
}

const everywhere: Place = { from: 0, to: Number.POSITIVE_INFINITY }
const unmarked: readonly Mark[] = []

function marksIn({ marks }: Marked, { from, to }: Place): readonly Mark[] {
  if (marks.length === 0) return unmarked
  const within = marks.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at)
  return [...new Set(within.map(({ mark }) => mark))]
}

/** The place without blanks and list marks around it. */
function spanOf({ source, folded, from }: Whole, place: Place): Span {
  const { length } = folded.text
  const found = folded.span(Math.min(place.from, length), Math.min(place.to, length))
  let start = place.from === 0 && from !== null ? from : found.start
  let { end } = found
  while (start < end && edge.has(source.charCodeAt(start))) start += 1
  while (end > start && edge.has(source.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

const edge = letterCodes(' \t\r\n　・○●◎')

function finished(
  found: Unfinished,
  context: TargetContext,
  span: Span,
  { source }: Whole,
  marks: readonly Mark[],
  framework: string | null,
): Target {
  const takesYear = context.half === 'year' && found.fiscalYear === null && found.years === null
  const fiscalYear = takesYear ? context.fiscalYear : found.fiscalYear
  const taken = takesYear && fiscalYear !== null
  return {
    asWritten: wordsOf(source.slice(span.start, span.end)),
    span,
    indicator: found.indicator,
    fiscalYear,
    years: found.years,
    combine: found.combine,
    conditions: found.conditions,
    baselines: found.baselines,
    marks,
    framework,
    inferred: taken ? [...found.inferred, 'fiscalYear'] : found.inferred,
    problems: found.problems,
  }
}

/** White space inside Japanese words is the page's, not the author's. */
function wordsOf(text: string): string {
  return /\s/u.test(text) ? squeezeText(text) : text
}
