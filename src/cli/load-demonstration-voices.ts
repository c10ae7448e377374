/**
 * Loads the citizens' voices of the demonstration city through the same acts as any other, on days that are over: letters
 * in every state, a year's list of a ward from before, talks with the mayor, and ways of listening that offices told each
 * other of.
 */
import type { ActionContext } from '../actions/context.ts'
import { listOffices } from '../actions/list-offices.ts'
import { onDay } from '../actions/on-day.ts'
import { getVoiceStatistics } from '../actions/voices/list-voices.ts'
import { tellPractice } from '../actions/voices/share-voice.ts'
import { addDays, type CalendarDate } from '../japanese/calendar-date.ts'
import { addYears, fiscalYearOf } from '../japanese/fiscal-year.ts'
import type { Seals } from '../lib/seal.ts'
import { systemActor } from '../people/actor.ts'
import { actingAs, must } from './demonstration-acting.ts'
import { loadLetter } from './load-demonstration-letters.ts'
import { loadPastVoices } from './load-demonstration-past-voices.ts'
import { loadTalk } from './load-demonstration-talks.ts'
import type { Playing } from './voice-playing.ts'
import { readVoiceSample } from './voice-sample.ts'

/** Letters of the last weeks lie in the former year when a year has just begun. */
async function hasVoices(context: ActionContext, today: CalendarDate): Promise<boolean> {
  const year = fiscalYearOf(today)
  for (const each of [year, addYears(year, -1)]) {
    const { whole } = await getVoiceStatistics(context, each, null)
    if (whole.voices > 0) return true
  }
  return false
}

/** Does nothing where voices came in already, or where nobody of the demonstration is. */
export async function loadDemonstrationVoices(
  context: ActionContext,
  sealsOf: () => Seals,
  samplesFolder: string,
): Promise<void> {
  const today = context.today
  const officer = await actingAs(context, 'officer')
  const chief = await actingAs(context, 'sectionChief')
  if (officer === null || chief === null || (await hasVoices(context, today))) return
  const seals = sealsOf()
  const sample = await readVoiceSample(samplesFolder)
  const offices = await listOffices(context)
  const ids = new Map(offices.map(({ office }) => [office.code, office.id]))
  const on = (who: ActionContext, day: CalendarDate) => (day === today ? who : onDay(who, day))
  // the people of the demonstration work for one ward; in the others the machine plays both
  const own = ids.get(sample.ownOffice)
  const elsewhere = { ...context, who: systemActor('見本の職員') }
  const playing: Playing = {
    seals,
    offices: ids,
    today,
    writer: (office, day) => on(office === own ? officer : elsewhere, day),
    approver: (office, day) => on(office === own ? chief : elsewhere, day),
    visitor: (day) => on({ ...context, who: { kind: 'visitor' } }, day),
  }
  const letters: string[] = []
  for (const [nth, letter] of sample.letters.entries()) {
    letters.push(await loadLetter(playing, letter, { nth, former: letters }))
  }
  for (const talk of sample.talks) await loadTalk(playing, talk)
  for (const past of sample.past) {
    const office = ids.get(past.office) ?? ''
    await loadPastVoices(elsewhere, sealsOf, { past, office, samplesFolder })
  }
  for (const { office: code, title, done, came, document } of sample.practices) {
    const office = ids.get(code) ?? ''
    const told = { office, title, whatWasDone: done, whatCameOfIt: came, document }
    must(await tellPractice(playing.writer(office, addDays(today, -30)), told))
  }
}
