/**
 * Hands an office's figures of voices to the indicators they are bound to, and has the sheets judged that rest on them:
 * whenever a letter comes in, is divided, moves, ends or is published, and as days pass. Without a binding nothing is counted.
 */
import { countVoices, type VoiceCounts } from '../../evidence/voice/statistics.ts'
import { type VoiceMeasure, voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import type { Voice } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, firstDay, fiscalYearOf, lastDay } from '../../japanese/fiscal-year.ts'
import { type Decimal, decimal } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listQuestionFacts } from '../../store/voice/inbox-store.ts'
import { listQuestions } from '../../store/voice/question-store.ts'
import { countTalksHeld } from '../../store/voice/talk-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'

/**
 * Of every office that has a question of this letter.
 *
 * @param left Offices that had one before
 */
export async function recordMeasuresOfLetter(
  sql: Sql,
  { id, receivedOn }: Pick<Voice, 'id' | 'receivedOn'>,
  today: CalendarDate,
  left: readonly string[] = [],
): Promise<void> {
  const owners = (await listQuestions(sql, id)).map(({ office }) => office)
  const fiscalYear = fiscalYearOf(receivedOn)
  for (const office of new Set([...owners, ...left])) {
    await recordVoiceMeasures(sql, { office, fiscalYear, today })
  }
}

interface Counted {
  readonly office: string
  /** Of receipt, or of a talk. */
  readonly fiscalYear: FiscalYear
  /** ISO day. */
  readonly today: CalendarDate
}

export async function recordVoiceMeasures(sql: Sql, counted: Counted): Promise<void> {
  const figures = await countBound(sql, counted)
  if (figures.length > 0) await recordMeasured(sql, figures, counted.today)
}

/** What the bindings of an office say of a year. */
export async function countBound(
  sql: Sql,
  { office, fiscalYear, today }: Counted,
): Promise<readonly MeasuredFigure[]> {
  const bindings = await listBindings(sql, { register: 'voice', office, fiscalYear })
  if (bindings.length === 0) return []
  const between = { office, from: firstDay(fiscalYear), to: lastDay(fiscalYear) }
  const counts = countVoices(await listQuestionFacts(sql, between), today)
  const talks = await countTalksHeld(sql, between)
  return bindings.map(({ kind, indicator, unitReason }) => {
    const measure = kind as VoiceMeasure
    const { unit, method } = voiceMeasures[measure]
    const ended = hasEnded(measure, counts, today > lastDay(fiscalYear))
    return {
      ...{ office, fiscalYear, method },
      unit: unitReason === null ? unit : indicator.unit,
      indicator: { ...indicator, unit: indicator.unit ?? unit },
      ...figureOf(measure, counts, talks),
      asOf: ended ? null : today,
      provisional: !ended,
      finalOn: ended ? null : lastDay(fiscalYear),
      // every letter is counted: there is no sample, and no sampling error
      interval: null,
      // each office has measures of its own: a figure is led back to its questions alone
      source: { register: 'voice', trace: `${office} ${measure}`, measure: `${measure}-${office}` },
    }
  })
}

/** What came in is known when the year is over; what becomes of it, when nothing of it is open. */
function hasEnded(measure: VoiceMeasure, counts: VoiceCounts, yearOver: boolean): boolean {
  switch (measure) {
    case 'questionsReceived':
    case 'talksHeld':
      return yearOver
    case 'answeredInTime':
      return yearOver && counts.open === 0
    case 'publishedShare':
      return yearOver && counts.ended === counts.voices && undecided(counts) === 0
  }
}

function undecided({ ended, published, withheld, lapsed }: VoiceCounts): number {
  return ended - published - withheld - lapsed
}

interface Figure {
  readonly value: Decimal | null
  readonly k: Decimal | null
  readonly n: number | null
}

function figureOf(measure: VoiceMeasure, counts: VoiceCounts, talks: number): Figure {
  switch (measure) {
    case 'questionsReceived':
      return { value: decimal(counts.questions), k: null, n: counts.questions }
    case 'answeredInTime':
      return share(counts.inTime, counts.due)
    case 'publishedShare':
      return share(counts.published, counts.ended)
    case 'talksHeld':
      return { value: decimal(talks), k: null, n: talks }
  }
}

/** In per cent, at the second decimal; null where there is nothing to compute it from. */
function share(k: number, n: number): Figure {
  if (n === 0) return { value: null, k: decimal(0), n: 0 }
  const hundredths = Math.round((k * 10_000) / n)
  return { value: decimal((hundredths / 100).toFixed(2)), k: decimal(k), n }
}
