/** Takes the sample's opinions down and moves each as far as the sample says, on the days it would have happened. */
import { moveCouncilOpinion, takeOpinion } from '../actions/council/opinions.ts'
import type { OpinionMove } from '../evidence/council/opinion-move.ts'
import { addDays, type CalendarDate, calendarDate } from '../japanese/calendar-date.ts'
import { addYears } from '../japanese/fiscal-year.ts'
import type { CouncilPlaying, SheetsByNumber } from './council-playing.ts'
import type { CouncilSample } from './council-sample.ts'
import { actingAs, must, on } from './demonstration-acting.ts'

interface LoadingOpinions extends CouncilPlaying {
  readonly members: readonly string[]
  /** Ids of the meetings of the whole council. */
  readonly meetings: readonly string[]
  readonly sheets: SheetsByNumber
}

type Said = CouncilSample['opinions'][number]

export async function loadOpinions(loading: LoadingOpinions): Promise<void> {
  for (const said of loading.sample.opinions) await load(loading, said)
}

/** Sent between the meetings, in the last days of the year. */
const between = calendarDate('2021-03-20')

async function load(loading: LoadingOpinions, said: Said): Promise<void> {
  const { officer, sample, office, members, meetings, sheets } = loading
  const whole = sample.meetings.filter(({ body }) => body === sample.bodies[0]?.name)
  const day = whole[(said.meeting ?? 0) - 1]?.on ?? between
  const taken = {
    office,
    meeting: meetings[(said.meeting ?? 0) - 1] ?? null,
    member: members[said.member] ?? null,
    summary: said.summary,
    words: '',
    initiative: sheets.get(said.sheet ?? 0)?.initiative ?? null,
  }
  const id = must(await takeOpinion(on(officer, day), taken))
  for (const { after, who, move } of movesOf(loading, said, day)) {
    const person =
      who === 'member' ? await actingAs(loading.context, 'councilMember') : loading[who]
    if (person === null) continue
    must(await moveCouncilOpinion(on(person, addDays(day, after)), id, move))
  }
}

interface Made {
  /** Days after it was said. */
  readonly after: number
  readonly who: 'officer' | 'chief' | 'member'
  readonly move: OpinionMove
}

function movesOf({ sample }: CouncilPlaying, said: Said, day: CalendarDate): readonly Made[] {
  const section = sample.sections[said.section] ?? ''
  const to = { person: null, personName: section, section }
  const moves: Made[] = [{ after: 3, who: 'officer', move: { kind: 'route', to, reason: '' } }]
  if (said.stage === 'received') return []
  if (said.stage === 'withdrawn') {
    const reason = '区から説明を受け、分かったため'
    return [...moves, { after: 10, who: 'member', move: { kind: 'withdraw', reason } }]
  }
  if (said.reply === undefined) return moves
  const { reply } = said
  moves.push(
    { after: 14, who: 'officer', move: { kind: 'submit', reply } },
    { after: 18, who: 'chief', move: { kind: 'approve', seen: reply } },
  )
  if (said.stage === 'approving') return moves.slice(0, 2)
  if (said.postponed !== undefined) {
    const until = addDays(day, 240)
    moves.push({
      after: 150,
      who: 'officer',
      move: { kind: 'postpone', until, reason: said.postponed },
    })
  }
  if (said.stage === 'acting') return moves
  if (reply.by !== null) moves.push({ after: 45, who: 'officer', move: acted(said, day, sample) })
  if (said.stage === 'telling') return moves
  moves.push({ after: 60, who: 'officer', move: { kind: 'tell', how: sample.told } })
  const words = '割合だけでなく、金額の見通しも知りたいです。'
  const again: Made = { after: 70, who: 'member', move: { kind: 'askAgain', words } }
  return said.stage === 'again' ? [...moves, again] : moves
}

function acted(said: Said, day: CalendarDate, { fiscalYear }: CouncilSample): OpinionMove {
  const next = said.reply?.handling === 'nextYear'
  const year = next ? addYears(fiscalYear, 1) : fiscalYear
  const budget = said.budget === undefined ? null : { fiscalYear: year, ...said.budget }
  const text = said.done ?? ''
  const action = { on: addDays(day, 45), text, budget, initiative: null, sheetYear: null }
  return { kind: 'act', action: { ...action, finished: true } }
}
