/** Sets up a council: its bodies, its members with their seats, and seats that end before their term. */
import { randomUUID } from 'node:crypto'
import type { BodyKind } from '../../evidence/council/meeting.ts'
import { lastDayOf, type Seat } from '../../evidence/council/seat.ts'
import { plainKey } from '../../evidence/table/read-cell.ts'
import { readDay } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { holdCouncil } from '../../store/council/hold-council.ts'
import {
  endSeat,
  findMember,
  listBodies,
  listMembers,
  listSeats,
  recordBody,
  recordMember,
  recordSeat,
} from '../../store/council/seat-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { missing } from './council-surroundings.ts'

export interface NewBody {
  readonly office: string
  readonly kind: BodyKind
  readonly name: string
  readonly purpose: string
  readonly from: string
}

/** Gives the id. */
export async function addBody(context: ActionContext, body: NewBody): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office: body.office })
    if (!allowed.ok) return allowed
    const name = body.name.trim()
    const from = readDay(body.from)
    const problems: Problem[] = []
    if (name === '') problems.push(block('name', '名前を書いてください。'))
    if (from === null) problems.push(noDay)
    const others = await listBodies(sql, [body.office])
    if (others.some((each) => each.name === name))
      problems.push(block('name-taken', `「${name}」はもうあります。別の名前にしてください。`))
    if (body.kind === 'plenary' && others.some(({ kind }) => kind === 'plenary'))
      problems.push(block('plenary', '本会はもうあります。部会か学習会を選んでください。'))
    if (problems.length > 0 || from === null) return fail(...problems)
    return ok(await recordBody(sql, { ...body, name, from, until: null }))
  })
}

export interface NewMember {
  readonly office: string
  readonly name: string
  readonly kind: string
  readonly recommendedBy: string
  readonly from: string
  readonly until: string
  /** Id of their account; null while they have none. */
  readonly person: string | null
  /** How to reach them; '' for nothing. Sealed, and forgotten a year after the last seat. */
  readonly contact: string
}

/** A member with the first seat. Gives the member's id. */
export async function addMember(
  context: ActionContext,
  member: NewMember,
  seals: Seals | null = null,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office: member.office })
    if (!allowed.ok) return allowed
    const read = readMember(member)
    if (!read.ok) return read
    const { name, term } = read.value
    const { office, person } = member
    await holdCouncil(sql, office)
    const known = await listMembers(sql, { office })
    if (known.some((each) => plainKey(each.name) === plainKey(name))) return fail(sameName(name))
    const id = randomUUID()
    const words = Buffer.from(member.contact.trim())
    const contact = words.length === 0 || seals === null ? null : seals.seal(words, contactOf(id))
    await recordMember(sql, { id, office, name, person, contact })
    await recordSeat(sql, { member: id, ...term })
    return ok(id)
  })
}

/** Another term of a member who sat before. */
export async function renewSeat(
  context: ActionContext,
  member: string,
  seat: Pick<NewMember, 'kind' | 'recommendedBy' | 'from' | 'until'>,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const found = await findMember(sql, member)
    const allowed = ask({
      about: `council-member:${member}`,
      ...(found === null ? {} : { office: found.office }),
    })
    if (!allowed.ok) return allowed
    if (found === null) return fail(missing('委員'))
    const term = readTerm(seat)
    if (!term.ok) return term
    await holdCouncil(sql, found.office)
    const held = (await listSeats(sql, found.office)).filter((each) => each.member === member)
    if (overlaps(held, term.value)) return fail(overlap)
    return ok(await recordSeat(sql, { member, ...term.value }))
  })
}

export async function endCouncilSeat(
  context: ActionContext,
  seat: { readonly office: string; readonly id: string },
  ended: { readonly on: string; readonly reason: string },
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: `council-seat:${seat.id}`, office: seat.office })
    if (!allowed.ok) return allowed
    const on = readDay(ended.on)
    const reason = ended.reason.trim()
    if (on === null) return fail(noDay)
    if (reason === '')
      return fail(block('reason', '任期の途中で終わる理由を書いてください（辞任など）。'))
    await holdCouncil(sql, seat.office)
    const done = await endSeat(sql, seat, { on, reason })
    return done
      ? ok(null)
      : fail(block('ended', 'この席はもう終わっているか、任期の外の日です。日を確かめてください。'))
  })
}

/** Whether a term lies over one of these. */
export function overlaps(held: readonly Seat[], term: Pick<Seat, 'from' | 'until'>): boolean {
  return held.some((each) => each.from <= term.until && term.from <= lastDayOf(each))
}

export function readMember(
  member: Pick<NewMember, 'name' | 'kind' | 'recommendedBy' | 'from' | 'until'>,
) {
  const name = member.name.trim()
  const term = readTerm(member)
  if (name !== '' && term.ok) return ok({ name, term: term.value })
  const nameless = name === '' ? [block('name', '委員の氏名を書いてください。公表されます。')] : []
  return fail(...nameless, ...(term.ok ? [] : term.problems))
}

function readTerm(of: Pick<NewMember, 'kind' | 'recommendedBy' | 'from' | 'until'>) {
  const [from, until] = [readDay(of.from), readDay(of.until)]
  const problems: Problem[] = []
  if (of.kind === '') problems.push(block('kind', '選ばれ方（推薦・公募など）を選んでください。'))
  if (from === null || until === null) problems.push(noDay)
  else if (until < from)
    problems.push(block('term', '任期の終わりを、始まりより後の日にしてください。'))
  if (problems.length > 0 || from === null || until === null) return fail(...problems)
  return ok({ kind: of.kind, recommendedBy: of.recommendedBy.trim(), from, until })
}

/** What a sealed contact belongs to. */
export function contactOf(member: string): string {
  return `contact council-member:${member}`
}

function block(code: string, message: string): Problem {
  return { code: `council/${code}`, severity: 'blocks', message }
}

/** A list of members knows them by name: two of one name could not be told apart. */
export function sameName(name: string): Problem {
  return block(
    'name-taken',
    `「${name}」という委員がもう登録されています（ほかの人が取り込んだばかりかもしれません）。同じ人の次の任期なら「次の任期を登録する」で登録し、同姓同名の別の人なら、氏名に区別を付けてください（例：${name}（第2地区））。`,
  )
}

export const overlap = block(
  'overlap',
  'ほかの任期と重なっています。始まりの日を、前の任期が終わった次の日にしてください。',
)
export const noDay = block('day', '日を「2021-04-01」のように入れてください。')
