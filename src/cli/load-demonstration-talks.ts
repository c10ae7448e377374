/** One talk with the mayor of the demonstration: planned, recruited for, held or cancelled on its days. */
import { applyForTalk } from '../actions/voices/apply-for-talk.ts'
import {
  moveTalk,
  planTalk,
  publishTalkNotes,
  writeTalkNotes,
} from '../actions/voices/manage-talk.ts'
import type { TalkState } from '../evidence/voice/talk-state.ts'
import { addDays } from '../japanese/calendar-date.ts'
import { must } from './demonstration-acting.ts'
import { earlier, type Playing } from './voice-playing.ts'
import type { SampleTalk } from './voice-sample.ts'

/** The states a talk passes on its way to where it stands. */
const roads: Readonly<Record<TalkState, readonly TalkState[]>> = {
  planned: [],
  recruiting: ['recruiting'],
  closed: ['recruiting', 'closed'],
  held: ['recruiting', 'closed', 'held'],
  cancelled: ['recruiting', 'cancelled'],
}

export async function loadTalk(playing: Playing, talk: SampleTalk): Promise<void> {
  const { seals, today, writer, approver } = playing
  const office = playing.offices.get(talk.office) ?? ''
  const heldOn = addDays(today, -talk.heldDaysAgo)
  const then = (days: number) => earlier(addDays(heldOn, days), today)
  const { starts, place, theme, seats, because, attended, end } = talk
  const given = { office, heldOn, starts, place, theme, seats, recruitsUntil: addDays(heldOn, -7) }
  const id = must(await planTalk(writer(office, then(-60)), given))
  for (const to of roads[end]) {
    const day = to === 'held' ? heldOn : then(to === 'recruiting' ? -40 : -3)
    must(await moveTalk(writer(office, day), id, { to, because, attended }))
    if (to !== 'recruiting') continue
    for (const applicant of talk.applicants) {
      must(await applyForTalk(playing.visitor(then(-10)), seals, id, applicant))
    }
  }
  if (talk.notes === '') return
  must(await writeTalkNotes(writer(office, then(5)), id, talk.notes))
  if (talk.published) must(await publishTalkNotes(approver(office, then(8)), id, new Set()))
}
