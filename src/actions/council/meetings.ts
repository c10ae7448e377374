/** Runs a meeting: planned, announced, held or cancelled, with materials from the sheets and who took part. */
import { makeMaterials } from '../../evidence/council/materials.ts'
import {
  announce,
  type MeetingNotice,
  noticeProblems,
  type Presence,
} from '../../evidence/council/meeting.ts'
import type { Meeting, MeetingPlace } from '../../evidence/council/records.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import {
  keepMeeting,
  keepPlace,
  listMeetings,
  listPlaces,
  listPlacesToMend,
  type MeetingChange,
  recordMeeting,
  takePlaceBack,
} from '../../store/council/meeting-store.ts'
import { listBodies } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { findCouncil, listSeatedAs, missing, notSeated } from './council-surroundings.ts'
import { explainedWords, materialSheets } from './material-sheets.ts'
import { recordCouncilMeasures } from './record-council-measures.ts'

/** Gives the id. */
export async function planMeeting(
  context: ActionContext,
  meeting: { readonly office: string; readonly body: string; readonly notice: MeetingNotice },
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const { office, body, notice } = meeting
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    const bodies = await listBodies(sql, [office])
    const problems = [...noticeProblems(notice)]
    if (bodies.every(({ id }) => id !== body)) problems.unshift(missing('会議体'))
    if (problems.length > 0) return fail(...problems)
    return ok(await recordMeeting(sql, { ...meeting, fiscalYear: fiscalYearOf(notice.on) }))
  })
}

/** Another day of a meeting that was announced is told to the public as early as the first one was, or with a reason. */
export async function changeMeeting(
  context: ActionContext,
  id: string,
  notice: MeetingNotice,
  lateReason = '',
): Promise<Result<null>> {
  return await changing(context, id, async (meeting, sql) => {
    const problem = movingProblem(meeting, notice.on, context.today)
    if (problem !== null) return fail(problem)
    if (meeting.stage === 'announced' && notice.on !== meeting.notice.on) {
      const told = await announceOn(context, sql, { ...meeting, notice }, lateReason)
      return told.ok ? ok({ ...told.value, notice }) : told
    }
    const problems = noticeProblems(notice)
    return problems.length === 0 ? ok({ notice }) : fail(...problems)
  })
}

function movingProblem(meeting: Meeting, on: CalendarDate, today: CalendarDate): Problem | null {
  const { stage, notice, fiscalYear } = meeting
  if (stage !== 'planned' && stage !== 'announced') return over
  if (fiscalYearOf(on) !== fiscalYear) return otherYear
  return stage === 'announced' && on !== notice.on && on < today ? movedBack : null
}

export async function announceMeeting(
  context: ActionContext,
  id: string,
  lateReason: string,
): Promise<Result<null>> {
  return await changing(context, id, async (meeting, sql) => {
    if (meeting.stage !== 'planned') return fail(notPlanned)
    const told = await announceOn(context, sql, meeting, lateReason)
    return told.ok ? ok({ ...told.value, stage: 'announced' }) : told
  })
}

async function announceOn(
  context: ActionContext,
  sql: Sql,
  { office, notice }: Pick<Meeting, 'office' | 'notice'>,
  lateReason: string,
): Promise<Result<MeetingChange>> {
  const council = await findCouncil(sql, office.id, context.today)
  if (!council.ok) return council
  const { today, rules } = council.value
  const told = announce(notice, { today, noticeDays: rules.noticeDays, lateReason })
  return told.ok ? ok({ announcedOn: today, lateReason: lateReason.trim() }) : told
}

export async function cancelMeeting(
  context: ActionContext,
  id: string,
  reason: string,
): Promise<Result<null>> {
  return await changing(context, id, (meeting) => {
    if (meeting.stage !== 'planned' && meeting.stage !== 'announced') return fail(over)
    if (reason.trim() === '') return fail(cancelReason)
    return ok({ stage: 'cancelled', cancelledReason: reason.trim() })
  })
}

/** From the sheets as the public sees them now; frozen until they are made anew, which a held meeting forbids. */
export async function makeMeetingMaterials(
  context: ActionContext,
  id: string,
): Promise<Result<null>> {
  return await changing(context, id, async (meeting, sql) => {
    if (meeting.stage !== 'planned' && meeting.stage !== 'announced') return fail(over)
    const { agenda } = meeting.notice
    const sheets = await materialSheets(
      sql,
      agenda.flatMap((item) => item.sheets),
    )
    const words = await explainedWords(sql, meeting.office.id)
    const materialsOn = context.today
    return ok({ materials: makeMaterials(agenda, sheets, words), materialsOn })
  })
}

/** `notSeated`: was recorded by a seat that was wrong, and had no place at the meeting. */
export type SaidPresence = Presence | 'notSeated'

/**
 * Of everybody who holds a place it is said whether they came: nobody is taken to have, and nobody to have stayed away.
 * Until its minutes are public, what was recorded wrongly is recorded again, also of whom a mended seat brings or takes.
 */
export async function holdMeeting(
  context: ActionContext,
  id: string,
  presences: ReadonlyMap<string, SaidPresence>,
): Promise<Result<null>> {
  return await changing(context, id, async (meeting, sql) => {
    const problem = holdingProblem(meeting, context.today)
    if (problem !== null) return fail(problem)
    const places = await listPlacesToMend(sql, id)
    if (places.length === 0) return fail(nobodySeated)
    const said = places.map((place) => ({ ...place, said: presences.get(place.member) }))
    const problems = saidProblems(said)
    if (problems.length > 0) return fail(...problems)
    for (const { member, said: presence } of said) {
      const place = { meeting: id, member }
      if (presence === 'notSeated') await takePlaceBack(sql, place)
      else if (presence !== undefined) await keepPlace(sql, place, { presence })
    }
    return ok({ stage: 'held' })
  })
}

function saidProblems(
  places: readonly (MeetingPlace & { readonly said: SaidPresence | undefined })[],
): readonly Problem[] {
  const namesOf = (those: readonly MeetingPlace[]) => those.map(({ memberName }) => memberName)
  const unsaid = places.filter(({ said }) => said === undefined)
  const taken = places.filter(({ said, seated }) => said === 'notSeated' && seated)
  return [
    ...(unsaid.length > 0 ? [presenceMissing(namesOf(unsaid))] : []),
    ...(taken.length > 0 ? [seatedThen(namesOf(taken))] : []),
  ]
}

function holdingProblem({ stage, minutesStage, notice }: Meeting, today: string): Problem | null {
  if (stage === 'held') return minutesStage === 'published' ? attendancePublic : null
  if (stage !== 'announced') return notAnnounced
  return notice.on > today ? notYet : null
}

/** What a member says beforehand. */
export async function sayPresence(
  context: ActionContext,
  id: string,
  planned: Presence,
): Promise<Result<null>> {
  return await perform(context, 'council.takePart', async (sql, ask) => {
    const allowed = ask({
      about: `council-meeting:${id}`,
      person: actorId(context.who) ?? '',
    })
    if (!allowed.ok) return allowed
    const [meeting] = await listMeetings(sql, { id })
    if (meeting === undefined) return fail(missing('会議'))
    if (meeting.stage !== 'announced') return fail(over)
    const seated = await listSeatedAs(sql, context.who, context.today)
    const places = await listPlaces(sql, id)
    const own = seated.find((each) => places.some(({ member }) => member === each.id))
    if (own === undefined) return fail(notSeated)
    await keepPlace(sql, { meeting: id, member: own.id }, { planned })
    return ok(null)
  })
}

type Changing = (
  meeting: Meeting,
  sql: Sql,
) => Result<MeetingChange> | Promise<Result<MeetingChange>>

export async function changing(
  context: ActionContext,
  id: string,
  change: Changing,
  { act = 'council.manage', authors }: { readonly act?: Act; readonly authors?: Authors } = {},
): Promise<Result<null>> {
  return await perform(context, act, async (sql, ask) => {
    const about = `council-meeting:${id}`
    const [meeting] = await listMeetings(sql, { id, lock: true })
    if (meeting === undefined) {
      const allowed = ask({ about })
      return allowed.ok ? fail(missing('会議')) : allowed
    }
    const office = meeting.office.id
    const written = authors === undefined ? {} : { authors: await authors(sql) }
    const allowed = ask({ about, office, ...written })
    if (!allowed.ok) return allowed
    const changed = await change(meeting, sql)
    if (!changed.ok) return changed
    await keepMeeting(sql, meeting, changed.value)
    const { fiscalYear } = meeting
    await recordCouncilMeasures(sql, { office, fiscalYear, today: context.today })
    return ok(null)
  })
}

/** Ids of those whose words it is about. */
type Authors = (sql: Sql) => Promise<readonly string[]>

function block(code: string, message: string): Problem {
  return { code: `meeting/${code}`, severity: 'blocks', message }
}

const over = block('over', 'この会議は、もう開かれたか中止になっています。')
const notPlanned = block('not-planned', 'この会議は、もう公表されたか、終わっています。')
const notAnnounced = block(
  'not-announced',
  '公表していない会議の出席は記録できません。先に公表してください。',
)
const attendancePublic = block(
  'attendance-public',
  '議事録を公表した会議の出席は直せません。次の会議の議事録に訂正を載せてください。',
)
function presenceMissing(names: readonly string[]): Problem {
  return block(
    'presence-missing',
    `出席か欠席かを選んでいない委員がいます：${names.join('、')}。全員について選んでください。`,
  )
}
function seatedThen(names: readonly string[]): Problem {
  return block(
    'seated-then',
    `開催日に任期中の委員は、出席の記録から除けません：${names.join('、')}。任期が違うときは、先に委員の登録を直してください。`,
  )
}
const notYet = block('not-yet', '開催日が来ていません。出席は開催日から記録できます。')
const nobodySeated = block('nobody', 'この日に任期中の委員がいません。先に委員を登録してください。')
const cancelReason = block('cancel-reason', '中止の理由を書いてください。理由は公表されます。')
const movedBack = block(
  'past',
  '公表した会議を、過ぎた日には移せません。これからの日にするか、会議を中止してください。',
)
const otherYear = block(
  'other-year',
  '別の年度には移せません。中止して、新しい会議を作ってください。',
)
