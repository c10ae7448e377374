/** The API's operations on ward councils: who sits, when they meet, what was said and what came of it. */
import { getCouncil, listCouncils } from '../../actions/council/get-council.ts'
import { getDesk } from '../../actions/council/get-desk.ts'
import { getOpinion, listPublicOpinions } from '../../actions/council/get-opinions.ts'
import { takeOpinion } from '../../actions/council/opinions.ts'
import { opinionStages } from '../../evidence/council/opinion.ts'
import { type PublicOpinion, publicOpinion } from '../../evidence/council/public-opinion.ts'
import { type Meeting, meetingTitle } from '../../evidence/council/records.ts'
import type { Seat } from '../../evidence/council/seat.ts'
import type { Problem } from '../../lib/problem.ts'
import { idIn, nameIn, queryOf, type Visit, withoutNul } from '../visit.ts'
import { json, nothingThere, refusedBy, statusOf } from './answer.ts'
import { readAskedOne, readAskedYear } from './asked.ts'
import { newOpinion } from './council-operations.ts'
import { repetitionOf } from './repetition.ts'

export async function apiCouncils({ actions }: Visit): Promise<Response> {
  const councils = await listCouncils(actions)
  return json({
    councils: councils.map(({ office, next }) => ({
      office: office.code,
      name: office.name,
      nextMeeting: next === null ? null : meetingOf(next),
    })),
  })
}

export async function apiCouncil(visit: Visit): Promise<Response> {
  const found = await councilIn(visit)
  if (found === null) return nothingThere()
  const { office, bodies, seated, meetings } = found
  return json({
    office: office.code,
    name: office.name,
    bodies: bodies.map(({ id, kind, name, purpose, from, until }) => ({
      ...{ id, kind, name, purpose, from, until },
    })),
    seats: seated.map(seatOf),
    meetings: meetings.filter(({ stage }) => stage !== 'planned').map(meetingOf),
  })
}

async function councilIn(visit: Visit) {
  return await getCouncil(visit.actions, nameIn(visit, 'office') ?? '')
}

/** Names of members are what the yearly publication asks for; how to reach them is told nobody. */
function seatOf({ memberName, kind, recommendedBy, from, until, endedOn }: Seat) {
  return { member: memberName, kind, recommendedBy: recommendedBy || null, from, until, endedOn }
}

function meetingOf(meeting: Meeting) {
  const { id, body, fiscalYear, notice, stage, minutesPublishedOn } = meeting
  const { on, from, until, mode, place, openToPublic } = notice
  const times = { on, from, until, mode, place, openToPublic }
  return {
    ...{ id, body: body.id, title: meetingTitle(meeting), fiscalYear, stage },
    ...times,
    agenda: notice.agenda.map(({ title, question }) => ({ title, question: question || null })),
    minutesPublishedOn,
  }
}

export async function apiCouncilOpinions(visit: Visit): Promise<Response> {
  const found = await councilIn(visit)
  if (found === null) return nothingThere()
  const year = readAskedYear(queryOf(visit, 'year'))
  const stage = readAskedOne('stage', opinionStages, queryOf(visit, 'stage'))
  if (!year.ok) return refusedBy(year.problems)
  if (!stage.ok) return refusedBy(stage.problems)
  const { opinions, next } = await listPublicOpinions(visit.actions, {
    offices: [found.office.id],
    fiscalYear: year.value,
    stages: stage.value === null ? null : [stage.value],
    after: queryOf(visit, 'after') ?? null,
  })
  return json({ opinions: opinions.map(opinionOf), next })
}

export async function apiOpinion(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'opinion')
  const found = id === null ? null : await getOpinion(visit.actions, id)
  if (found === null) return nothingThere()
  return json({ ...opinionOf(found.opinion), steps: found.steps })
}

function opinionOf({ office, meeting, ...opinion }: PublicOpinion) {
  return { ...opinion, office: office.code, meeting: meeting?.id ?? null }
}

/** What the office sees; nothing there for a key of another office. */
export async function apiCouncilWork(visit: Visit): Promise<Response> {
  const desk = await getDesk(visit.actions, nameIn(visit, 'office') ?? '')
  if (desk === null) return nothingThere()
  return json({
    seats: desk.seats.map((seat) => ({ ...seatOf(seat), id: seat.member })),
    opinions: desk.opinions.map((opinion) => {
      const { member, words, owner } = opinion
      return { ...opinionOf(publicOpinion(opinion)), member, words, owner: owner.personName }
    }),
  })
}

export async function apiTakeOpinion(visit: Visit): Promise<Response> {
  const found = await councilIn(visit)
  if (found === null) return nothingThere()
  const read = newOpinion.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const { summary, words, letStand, ...said } = read.data
  const actions = { ...visit.actions, submission: repetitionOf(visit) }
  const taken = await takeOpinion(actions, {
    ...said,
    office: found.office.id,
    summary: withoutNul(summary),
    words: withoutNul(words),
    letStand: new Set(letStand),
  })
  return taken.ok
    ? json({ id: taken.value }, 201)
    : refusedBy(taken.problems, statusOf(taken.problems))
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "summary": "要旨" } の形のJSONではありません。/api/v1/openapi.json を見てください。',
}
