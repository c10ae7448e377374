/**
 * Does one act that changes something: the policy is asked once, and what was done, or refused, goes into the audit
 * in the same transaction. An act that never asks is a bug, and throws before anything is kept.
 */
import { fail, ok, type Result } from '../lib/problem.ts'
import { recordAudit } from '../store/audit-store.ts'
import type { Sql } from '../store/database.ts'
import type { Act } from '../workflow/policy/acts.ts'
import { may } from '../workflow/policy/may.ts'
import type { Subject } from '../workflow/policy/rule.ts'
import type { ActionContext } from './context.ts'

export interface Asked extends Subject {
  /** What it is done to, for the audit: `draft:1b4…`. */
  readonly about: string | null
}

/** Asks the policy about this subject; a refusal is handed on as the act's own result. */
export type Ask = (asked: Asked) => Result<null>

export async function perform<T>(
  context: ActionContext,
  act: Act,
  work: (sql: Sql, ask: Ask) => Promise<Result<T>>,
): Promise<Result<T>> {
  return await context.store.write(async (sql) => {
    const asked = asking(context, act)
    const result = await work(sql, asked.ask)
    const answer = asked.answer()
    if (answer === null) {
      if (result.ok) throw new Error(`${act} was done without asking the policy`)
      return result
    }
    if (answer.rule === null && result.ok) throw new Error(`${act} was refused and done`)
    await recordAudit(sql, context, {
      act,
      outcome: answer.rule === null ? 'refused' : result.ok ? 'done' : 'failed',
      rule: answer.rule,
      about: answer.about,
      details: result.ok ? [] : result.problems.map(({ code }) => code),
    })
    return result
  })
}

interface Answer {
  /** null when it was refused. */
  readonly rule: string | null
  readonly about: string | null
}

function asking(context: ActionContext, act: Act) {
  let last: Answer | null = null
  const ask: Ask = ({ about, ...subject }) => {
    const permission = may(context.who, act, subject)
    last = { about, rule: permission.allowed ? permission.rule : null }
    return permission.allowed ? ok(null) : fail(permission.problem)
  }
  return { ask, answer: (): Answer | null => last }
}
