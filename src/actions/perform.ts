/**
 * Does one act that changes something: the policy is asked once, and what was done, or refused, goes into the audit
 * in the same transaction. An act that never asks is a bug, and throws before anything is kept. A form that carries a
 * key and was taken before does nothing; its first result is given, so a result is
 * plain data, and no secret: one that is told for a form is drawn from the form's key (`voices/draw-secret.ts`).
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Actor } from '../people/actor.ts'
import type { AuditedAct } from '../people/audit.ts'
import { recordAudits } from '../store/audit-store.ts'
import type { Sql } from '../store/database.ts'
import { claimSubmission, settleSubmission } from '../store/submission-store.ts'
import type { Act } from '../workflow/policy/acts.ts'
import { may } from '../workflow/policy/may.ts'
import type { Subject } from '../workflow/policy/rule.ts'
import type { ActionContext } from './context.ts'

export interface Asked extends Subject {
  /** What it is done to, for the audit: `draft:1b4…`. */
  readonly about: string | null
  /** A few words for the audit of what is written over when it is done; nothing secret, for the audit never forgets. */
  readonly former?: readonly string[]
  /** Where not even its being there is for everybody: what is said to whoever may not so much as look at it. */
  readonly hidden?: { readonly look: Act; readonly problem: Problem }
}

/** Asks the policy about this subject; a refusal is handed on as the act's own result. */
export type Ask = (asked: Asked) => Result<null>

export async function perform<T>(
  context: ActionContext,
  act: Act,
  work: (sql: Sql, ask: Ask) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { submission = null, now } = context
  return await context.store.write(async (sql) => {
    if (submission === null) return await performOnce(sql, context, act, work)
    const form = { hash: submission, act }
    const first = await claimSubmission(sql, form, now)
    if (first !== null) return ok(first.result as T)
    const result = await performOnce(sql, context, act, work)
    await settleSubmission(sql, form, result.ok ? result.value : undefined)
    return result
  })
}

/**
 * Does one act to several things, all in one transaction: each is asked for, and goes into the audit, on its own.
 *
 * @param work Asks for each by its place and gives the results in their order
 */
export async function performEach<T>(
  context: ActionContext,
  act: Act,
  count: number,
  work: (sql: Sql, asks: readonly Ask[]) => Promise<readonly Result<T>[]>,
): Promise<readonly Result<T>[]> {
  return await context.store.write((sql) => performAll(sql, context, act, count, work))
}

/**
 * Asks before there is anything to change, so that nobody has the house do costly work for an act that is refused
 * afterwards; `perform` asks again. A refusal is kept in the audit.
 */
export async function askBefore(
  context: ActionContext,
  act: Act,
  { about, ...subject }: Asked,
): Promise<Result<null>> {
  if (may(context.who, act, subject).allowed) return ok(null)
  const { submission: _, ...once } = context
  return await perform(once, act, async (_, ask) => ask({ about, ...subject }))
}

async function performOnce<T>(
  sql: Sql,
  context: ActionContext,
  act: Act,
  work: (sql: Sql, ask: Ask) => Promise<Result<T>>,
): Promise<Result<T>> {
  const [result] = await performAll(sql, context, act, 1, async (same, [ask]) => {
    if (ask === undefined) throw new Error(`nobody is asked for ${act}`)
    return [await work(same, ask)]
  })
  if (result === undefined) throw new Error(`${act} came to nothing`)
  return result
}

async function performAll<T>(
  sql: Sql,
  context: ActionContext,
  act: Act,
  count: number,
  work: (sql: Sql, asks: readonly Ask[]) => Promise<readonly Result<T>[]>,
): Promise<readonly Result<T>[]> {
  const askings = Array.from({ length: count }, () => asking(context, act))
  const results = await work(
    sql,
    askings.map(({ ask }) => ask),
  )
  if (results.length !== count) throw new Error(`${act} has other than one result for each`)
  const audited = results.flatMap((result, at) => auditedAs(act, result, askings[at]?.answer()))
  await recordAudits(sql, context, audited)
  return results
}

/** Nothing where it was not even asked for. */
function auditedAs(
  act: Act,
  result: Result<unknown>,
  asked: Answer | null = null,
): readonly AuditedAct[] {
  if (result.ok && asked?.rule == null) throw new Error(`${act} was done without a permission`)
  if (asked === null) return []
  const outcome = asked.rule === null ? 'refused' : result.ok ? 'done' : 'failed'
  const details = result.ok ? asked.former : result.problems.map(({ code }) => code)
  return [{ act, outcome, rule: asked.rule, about: asked.about, details }]
}

/** Who has signed in and may not look learns what they would of something that is not there. */
export function refusalOf(who: Actor, refused: Problem, { hidden, ...subject }: Asked): Problem {
  if (hidden === undefined || who.kind === 'visitor') return refused
  return may(who, hidden.look, subject).allowed ? refused : hidden.problem
}

interface Answer {
  /** null when it was refused. */
  readonly rule: string | null
  readonly about: string | null
  readonly former: readonly string[]
}

function asking(context: ActionContext, act: Act) {
  let last: Answer | null = null
  const ask: Ask = (asked) => {
    const permission = may(context.who, act, asked)
    const { about, former = [] } = asked
    last = { about, former, rule: permission.allowed ? permission.rule : null }
    return permission.allowed ? ok(null) : fail(refusalOf(context.who, permission.problem, asked))
  }
  return { ask, answer: (): Answer | null => last }
}
