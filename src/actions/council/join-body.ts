/** Who is in a body of the council, who presides and who has left: from a day on, in place of what was before. */
import type { BodyMember, BodyPost } from '../../evidence/council/records.ts'
import { addDays, type CalendarDate, readDay } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import {
  endBodyMember,
  findMember,
  listBodies,
  listBodyMembers,
  recordBodyMember,
} from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { missing } from './council-surroundings.ts'
import { noDay } from './seats.ts'

export async function joinBody(
  context: ActionContext,
  office: string,
  joined: { body: string; member: string; post: BodyPost | 'none'; from: string },
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: `council-body:${joined.body}`, office })
    if (!allowed.ok) return allowed
    const from = readDay(joined.from)
    if (from === null) return fail(noDay)
    const body = (await listBodies(sql, [office])).find(({ id }) => id === joined.body)
    const member = await findMember(sql, joined.member)
    if (body === undefined) return fail(missing('会議体'))
    if (member?.office !== office) return fail(missing('委員'))
    const { post } = joined
    if (post === 'none') return await leave(sql, office, { ...joined, from })
    if (post === 'chair') await leaveChair(sql, office, { ...joined, from })
    await takePost(sql, { ...joined, post, from })
    return ok(null)
  })
}

async function leave(
  sql: Sql,
  office: string,
  { body, member, from }: Pick<BodyMember, 'body' | 'member' | 'from'>,
): Promise<Result<null>> {
  if (await endBodyMember(sql, { body, member }, addDays(from, -1))) return ok(null)
  const posts = await listBodyMembers(sql, office)
  const begins = (each: BodyMember) =>
    each.body === body && each.member === member && each.from === from
  return fail(posts.some(begins) ? beganThen : notInBody)
}

/** Whoever presided stays as a member. */
async function leaveChair(
  sql: Sql,
  office: string,
  { body, member, from }: Pick<BodyMember, 'body' | 'member' | 'from'>,
): Promise<void> {
  const holds = (each: BodyMember) => each.from <= from && from <= (each.until ?? from)
  for (const each of (await listBodyMembers(sql, office)).filter(holds)) {
    if (each.body !== body || each.post !== 'chair' || each.member === member) continue
    await takePost(sql, { body, member: each.member, post: 'member', from })
  }
}

async function takePost(
  sql: Sql,
  post: Omit<BodyMember, 'memberName' | 'until'> & { readonly from: CalendarDate },
): Promise<void> {
  await endBodyMember(sql, post, addDays(post.from, -1))
  await recordBodyMember(sql, { ...post, until: null })
}

/** Nothing of a body is ever deleted: the day it began on stays. */
const beganThen: Problem = {
  code: 'council/began-then',
  severity: 'blocks',
  message:
    '会議体に入った日（役が変わった日）には外せません。次の日を外れる日にしてください。入った日だけは記録に残ります。役だけが違うときは、同じ日で正しい役を選び直してください。',
}
const notInBody: Problem = {
  code: 'council/not-in-body',
  severity: 'blocks',
  message:
    'その日より前から会議体に入っている委員ではありません。会議体、委員、外れる日を確かめてください。',
}
