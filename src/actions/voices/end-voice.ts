/** After a question ended or was opened again: whether the whole letter has ended, when its public text is due, and what the figures say now. */
import type { Voice } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../../store/database.ts'
import { listQuestions } from '../../store/voice/question-store.ts'
import { recordVoiceEnd } from '../../store/voice/voice-store.ts'
import type { DueDays } from './due-days.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'

interface Ending {
  readonly voice: Voice
  readonly days: DueDays
  readonly today: CalendarDate
}

export async function endVoice(sql: Sql, { voice, days, today }: Ending): Promise<void> {
  const questions = await listQuestions(sql, voice.id)
  const ends = questions.flatMap(({ endedOn }) => (endedOn === null ? [] : [endedOn]))
  const last = ends.toSorted().at(-1)
  const whole = last !== undefined && ends.length === questions.length
  await recordVoiceEnd(
    sql,
    voice.id,
    whole ? { on: last, publicationDue: days.publicationDue(voice.receivedOn, last) } : null,
  )
  await recordMeasuresOfLetter(sql, voice, today)
}
