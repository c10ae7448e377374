/** Keys of programs: made with a scope and a last day, shown once, withdrawn at any time. */
import { randomUUID } from 'node:crypto'
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type Actor, actorName, visitor } from '../../people/actor.ts'
import { hashToken, newToken } from '../../people/session.ts'
import {
  type ApiToken,
  findTokenByHash,
  listTokens as listStored,
  recordToken,
  withdrawToken as withdrawStored,
} from '../../store/api/token-store.ts'
import { findStaffedOffice, listOffices } from '../../store/office-store.ts'
import { may } from '../../workflow/policy/may.ts'
import { tokenActs } from '../../workflow/policy/token-acts.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** A key is made for a year at most. */
const longest = 366

export interface NewToken {
  readonly name: string
  /** Id; null for every office. */
  readonly office: string | null
  readonly acts: readonly string[]
  /** ISO day. */
  readonly untilDay: string
}

/** @returns The key itself: it is shown once and kept nowhere */
export async function makeToken(context: ActionContext, given: NewToken): Promise<Result<string>> {
  return await perform(context, 'token.manage', async (sql, ask) => {
    const id = randomUUID()
    const allowed = ask({ about: `token:${id}` })
    if (!allowed.ok) return allowed
    const problems = problemsOf(given, context.today)
    if (given.office !== null && (await findStaffedOffice(sql, { id: given.office })) === null) {
      problems.push(problem('office', '所属がありません。選び直してください。'))
    }
    if (problems.length > 0) return fail(...problems)
    const key = `tk_${newToken()}`
    const { name, office, acts, untilDay } = given
    const made = { madeAt: context.now, madeBy: actorName(context.who) }
    const token = { id, name: name.trim(), office, acts, untilDay, ...made }
    await recordToken(sql, { ...token, hash: hashToken(key) })
    return ok(key)
  })
}

function problemsOf({ name, acts, untilDay }: NewToken, today: CalendarDate): Problem[] {
  const last = addDays(today, longest)
  const known: readonly string[] = tokenActs.map(({ act }) => act)
  return [
    ...(name.trim() === '' ? [problem('name', '何に使う鍵かを書いてください。')] : []),
    ...(acts.length === 0 || acts.some((act) => !known.includes(act))
      ? [problem('acts', '鍵でできることを選んでください。')]
      : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(untilDay) && untilDay >= today && untilDay <= last
      ? []
      : [
          problem(
            'until',
            `いつまで使えるかを、今日から1年以内（${last}まで）の日で選んでください。`,
          ),
        ]),
  ]
}

export async function withdrawToken(context: ActionContext, id: string): Promise<Result<null>> {
  return await perform(context, 'token.manage', async (sql, ask) => {
    const allowed = ask({ about: `token:${id}` })
    if (!allowed.ok) return allowed
    const there = await withdrawStored(sql, id, context.now)
    return there ? ok(null) : fail(problem('none', 'この鍵はもう止められているか、ありません。'))
  })
}

/** null where one may not look at them. */
export async function listTokens({ store, who }: ActionContext) {
  if (!may(who, 'token.manage', {}).allowed) return null
  return await store.read(async (sql) => ({
    tokens: await listStored(sql),
    offices: await listOffices(sql),
  }))
}

/** Who comes with this key; a visitor where it opens nothing. */
export async function actorOfToken({ store, today }: ActionContext, key: string): Promise<Actor> {
  const token = await store.read((sql) => findTokenByHash(sql, hashToken(key)))
  if (token === null || !opens(token, today)) return visitor
  const { id, name, office, acts } = token
  return { kind: 'token', id, name, office, acts }
}

export function opens({ withdrawnAt, untilDay }: ApiToken, today: CalendarDate): boolean {
  return withdrawnAt === null && untilDay >= today
}

function problem(what: string, message: string): Problem {
  return { code: `token/${what}`, severity: 'blocks', message }
}
