/** What a member of a council sees of their own: meetings to come, their opinions and what came of them, open votes. */
import type { Poll } from '../../evidence/council/poll.ts'
import { type PublicStep, publicSteps } from '../../evidence/council/public-opinion.ts'
import type {
  CouncilMember,
  Meeting,
  MeetingPlace,
  Opinion,
} from '../../evidence/council/records.ts'
import { listMeetings, listPlaces } from '../../store/council/meeting-store.ts'
import { listOpinionSteps, listOpinions } from '../../store/council/opinion-store.ts'
import { listPolls, listVoters } from '../../store/council/poll-store.ts'
import type { Sql } from '../../store/database.ts'
import type { ActionContext } from '../context.ts'
import { listSeatedAs } from './council-surroundings.ts'
import { initiativesOf } from './get-opinions.ts'

export interface MyCouncil {
  readonly member: CouncilMember | null
  readonly meetings: readonly { readonly meeting: Meeting; readonly place: MeetingPlace | null }[]
  readonly opinions: readonly { readonly opinion: Opinion; readonly steps: readonly PublicStep[] }[]
  readonly polls: readonly { readonly poll: Poll; readonly voted: boolean }[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
}

export async function getMyCouncil({ store, who, today }: ActionContext): Promise<MyCouncil> {
  const nothing = { member: null, meetings: [], opinions: [], polls: [], initiatives: [] }
  if (who.kind !== 'person') return nothing
  return await store.read(async (sql) => {
    const opinions = await ownOpinions(sql, who.id)
    const [member] = await listSeatedAs(sql, who, today)
    if (member === undefined) return { ...nothing, opinions }
    const offices = [member.office]
    const meetings = []
    for (const meeting of await listMeetings(sql, { offices, stages: ['announced'] })) {
      const places = await listPlaces(sql, meeting.id)
      meetings.push({ meeting, place: places.find((each) => each.member === member.id) ?? null })
    }
    const polls = []
    for (const poll of await listPolls(sql, { offices, stages: ['open'] })) {
      if (poll.opensOn > today || today > poll.closesOn) continue
      polls.push({ poll, voted: (await listVoters(sql, poll.id)).includes(member.id) })
    }
    const initiatives = await initiativesOf(sql, member.office)
    return { member, meetings, opinions, polls, initiatives }
  })
}

async function ownOpinions(sql: Sql, person: string) {
  const opinions = await listOpinions(sql, { person })
  const ids = opinions.map(({ id }) => id)
  const steps = await listOpinionSteps(sql, ids)
  return opinions.map((opinion) => ({ opinion, steps: publicSteps(steps.get(opinion.id) ?? []) }))
}
