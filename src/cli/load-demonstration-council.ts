/**
 * Loads the ward councils of the demonstration city through the same acts as any other: a year that is over, another
 * ward's questionnaires with the figures its sheets report, and a council that sits today.
 */
import type { ActionContext } from '../actions/context.ts'
import { explainWord } from '../actions/council/explain-word.ts'
import { getCouncil } from '../actions/council/get-council.ts'
import { joinBody } from '../actions/council/join-body.ts'
import {
  announceMeeting,
  holdMeeting,
  makeMeetingMaterials,
  planMeeting,
} from '../actions/council/meetings.ts'
import { confirmMinutes, publishMinutes, writeMinutes } from '../actions/council/minutes.ts'
import { openPoll, preparePoll } from '../actions/council/polls.ts'
import { addBody, addMember, renewSeat } from '../actions/council/seats.ts'
import { getOfficeYear } from '../actions/get-office-year.ts'
import { commonEnds, type PollQuestion } from '../evidence/council/poll.ts'
import { addDays } from '../japanese/calendar-date.ts'
import {
  addYears,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  lastDay,
} from '../japanese/fiscal-year.ts'
import type { CouncilPlaying, SheetsByNumber } from './council-playing.ts'
import { readCouncilSample } from './council-sample.ts'
import { actingAs, must, on } from './demonstration-acting.ts'
import { loadOpinions } from './load-demonstration-opinions.ts'
import { loadElsewhere, loadVote } from './load-demonstration-votes.ts'

/** Does nothing where a council has a body already, or where nobody of the demonstration is. */
export async function loadDemonstrationCouncil(
  context: ActionContext,
  samplesFolder: string,
): Promise<void> {
  const sample = await readCouncilSample(samplesFolder)
  const officer = await actingAs(context, 'officer')
  const chief = await actingAs(context, 'sectionChief')
  const council = await getCouncil(context, sample.office)
  if (officer === null || chief === null || council === null || council.bodies.length > 0) return
  const loading = { context, officer, chief, sample, office: council.office.id }
  const members = await seatMembers(loading)
  const sheets = await sheetsOf(loading)
  const meetings = await meet(loading, members, sheets)
  await loadOpinions({ ...loading, members, meetings, sheets })
  for (const poll of sample.polls) await loadVote(loading, members, sheets, poll)
  await loadElsewhere(context, sample)
  await sitToday(loading, members, sheets)
}

/** As they are numbered in the sample's year. */
async function sheetsOf({ context, sample }: CouncilPlaying): Promise<SheetsByNumber> {
  return await sheetsIn({ context, sample }, sample.fiscalYear)
}

async function sheetsIn(
  { context, sample }: Pick<CouncilPlaying, 'context' | 'sample'>,
  fiscalYear: FiscalYear,
): Promise<SheetsByNumber> {
  const year = await getOfficeYear(context, { office: sample.office, fiscalYear })
  return new Map(
    (year?.sheets ?? []).map(({ id, initiative, sheet }) => [
      sheet.number ?? 0,
      { id, initiative },
    ]),
  )
}

/**
 * By number as well, the sheets of the same initiatives that a meeting of the year could look at: those of the year before,
 * whose results were out by then. What the year itself came to, nobody knew yet.
 */
async function sheetsKnownThen(
  playing: CouncilPlaying,
  sheets: SheetsByNumber,
): Promise<ReadonlyMap<number, string>> {
  const former = await sheetsIn(playing, addYears(playing.sample.fiscalYear, -1))
  const known = new Map([...former.values()].map(({ id, initiative }) => [initiative, id]))
  return new Map(
    [...sheets].flatMap(([number, { initiative }]) => {
      const id = known.get(initiative)
      return id === undefined ? [] : [[number, id] as const]
    }),
  )
}

/** Ids, in the order of the sample. */
async function seatMembers({
  context,
  officer,
  sample,
  office,
}: CouncilPlaying): Promise<string[]> {
  const { from } = sample.term
  const then = on(officer, from)
  const own = await actingAs(context, 'councilMember')
  const person = own?.who.kind === 'person' ? own.who.id : null
  const members: string[] = []
  for (const [nth, member] of sample.members.entries()) {
    const account = nth === sample.account.member ? person : null
    const seat = { ...member, ...sample.term, office, person: account, contact: '' }
    members.push(must(await addMember(then, seat)))
  }
  for (const { chair, members: joined, ...body } of sample.bodies) {
    const id = must(await addBody(then, { ...body, office }))
    for (const nth of [chair, ...joined]) {
      const post = nth === chair ? ('chair' as const) : ('member' as const)
      const seat = { body: id, member: members[nth] ?? '', post, from: body.from }
      must(await joinBody(then, office, seat))
    }
  }
  for (const word of sample.words) must(await explainWord(then, office, word))
  return members
}

/** Ids of the meetings of the whole council, in order. */
async function meet(
  playing: CouncilPlaying,
  members: readonly string[],
  sheets: SheetsByNumber,
): Promise<readonly string[]> {
  const { context, officer, chief, sample, office } = playing
  const known = await sheetsKnownThen(playing, sheets)
  const bodies = (await getCouncil(context, sample.office))?.bodies ?? []
  const whole: string[] = []
  for (const {
    body: name,
    absent,
    online,
    minutes,
    lateReason,
    agenda,
    ...notice
  } of sample.meetings) {
    const before = (days: number) => on(officer, addDays(notice.on, -days))
    const body = bodies.find((each) => each.name === name)
    const told = {
      ...notice,
      agenda: agenda.map((item) => ({
        ...item,
        sheets: item.sheets.flatMap((nth) => known.get(nth) ?? []),
      })),
      openToPublic: true,
      closedReason: '',
    }
    const meeting = { office, body: body?.id ?? '', notice: told }
    const id = must(await planMeeting(before(30), meeting))
    must(await makeMeetingMaterials(before(12), id))
    must(await announceMeeting(before(lateReason === '' ? 14 : 5), id, lateReason))
    const presenceOf = (nth: number) => {
      if (absent.includes(nth)) return 'absent'
      return online.includes(nth) || notice.mode === 'online' ? 'online' : 'inPerson'
    }
    const presences = new Map(members.map((member, nth) => [member, presenceOf(nth)] as const))
    must(await holdMeeting(on(officer, notice.on), id, presences))
    if (body?.kind === 'plenary') whole.push(id)
    if (minutes === null) continue
    must(await writeMinutes(on(officer, addDays(notice.on, 10)), id, minutes))
    must(await confirmMinutes(on(chief, addDays(notice.on, 20)), id, 1))
    must(await publishMinutes(on(officer, addDays(notice.on, 21)), id))
  }
  return whole
}

/** The same members in a term that runs today, the next meeting, and a vote that is open. */
async function sitToday(
  { context, officer, sample, office }: CouncilPlaying,
  members: readonly string[],
  sheets: SheetsByNumber,
): Promise<void> {
  const today = context.today
  const fiscalYear = fiscalYearOf(today)
  if (fiscalYear <= sample.fiscalYear) return
  const from = firstDay(fiscalYear)
  const until = lastDay(addYears(fiscalYear, 1))
  for (const [nth, member] of members.entries()) {
    const { kind = '', recommendedBy = '' } = sample.members[nth] ?? {}
    must(await renewSeat(on(officer, from), member, { kind, recommendedBy, from, until }))
  }
  const body = (await getCouncil(context, sample.office))?.bodies[0]?.id ?? ''
  const day = addDays(today, 21)
  const agenda = [
    {
      title: '来年度の計画の案',
      question: '見守りとつばき便で、何を続け、何を変えるか',
      sheets: [1, 3].flatMap((nth) => sheets.get(nth)?.id ?? []),
    },
  ]
  const place = '椿坂区役所 3階 大会議室'
  const times = { on: day, from: '18:30', until: '20:30', mode: 'both' as const, place }
  const notice = { ...times, agenda, openToPublic: true, closedReason: '' }
  const meeting = must(await planMeeting(officer, { office, body, notice }))
  must(await makeMeetingMaterials(officer, meeting))
  must(await announceMeeting(officer, meeting, ''))
  const questions: readonly PollQuestion[] = [
    {
      kind: 'score',
      id: 'q1',
      wording: '見守りの輪づくり',
      lowest: 1,
      highest: 5,
      ends: commonEnds,
      initiative: sheets.get(1)?.initiative ?? null,
    },
    {
      kind: 'score',
      id: 'q2',
      wording: 'つばき便',
      lowest: 1,
      highest: 5,
      ends: commonEnds,
      initiative: sheets.get(3)?.initiative ?? null,
    },
    { kind: 'words', id: 'q3', wording: '気づいたことを自由に書いてください。' },
  ]
  const open = { opensOn: today, closesOn: addDays(today, 14) }
  const title = '今年度の取組への委員の評価'
  const poll = {
    office,
    kind: 'evaluation' as const,
    title,
    fiscalYear,
    meeting: null,
    questions,
    ...open,
  }
  must(await openPoll(officer, must(await preparePoll(officer, poll))))
}
