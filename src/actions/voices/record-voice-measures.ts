/** Hands an office's figures of voices to the indicators they are bound to, and has the sheets judged that rest on them. */
import { countVoices, type VoiceCounts } from '../../evidence/voice/statistics.ts'
import { type VoiceMeasure, voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { firstDay, fiscalYearOf, lastDay } from '../../japanese/fiscal-year.ts'
import { type Decimal, decimal } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import { listQuestionFacts } from '../../store/voice/inbox-store.ts'
import { countTalksHeld, listVoiceBindings } from '../../store/voice/voice-binding-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'

interface Figure {
  readonly value: Decimal | null
  readonly k: Decimal | null
  readonly n: number | null
}

/** @param day Of receipt, or of a talk: decides which fiscal year the figures are of */
export async function recordVoiceMeasures(
  sql: Sql,
  office: string,
  day: CalendarDate,
  today: CalendarDate,
): Promise<void> {
  const fiscalYear = fiscalYearOf(day)
  const bindings = await listVoiceBindings(sql, office, fiscalYear)
  if (bindings.length === 0) return
  const between = { office, from: firstDay(fiscalYear), to: lastDay(fiscalYear) }
  const counts = countVoices(await listQuestionFacts(sql, between), today)
  const talks = await countTalksHeld(sql, between)
  const ended = today > lastDay(fiscalYear) && counts.open === 0
  const figures = bindings.map(({ measure, indicatorKey, indicatorName, unit }) => ({
    office,
    indicator: {
      key: indicatorKey,
      name: indicatorName,
      unit: unit ?? voiceMeasures[measure].unit,
    },
    fiscalYear,
    unit: voiceMeasures[measure].unit,
    ...figureOf(measure, counts, talks),
    asOf: ended ? null : today,
    provisional: !ended,
    finalOn: ended ? null : lastDay(fiscalYear),
    method: voiceMeasures[measure].method,
    // every letter is counted: there is no sample, and no sampling error
    interval: null,
    // each office has measures of its own: a figure is led back to its questions alone
    source: { register: 'voice', trace: `${office} ${measure}`, measure: `${measure}-${office}` },
  }))
  await recordMeasured(sql, figures, today)
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
