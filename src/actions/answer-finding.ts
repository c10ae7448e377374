/**
 * An office's answer to a finding: set aside with a reason, which stays on the page beside it, or that answer withdrawn.
 * Nothing is overwritten, and an answer holds as long as the words it was given to.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { listChecks } from '../store/check-store.ts'
import type { Sql } from '../store/database.ts'
import {
  type FindingAnswer,
  type FindingKey,
  lockFinding,
  recordAnswer,
} from '../store/finding-answer-store.ts'
import type { ActionContext } from './context.ts'
import { type ListedFinding, listFindings } from './list-findings.ts'
import { perform } from './perform.ts'

export interface FindingAddress {
  /** Id of the document that shows it. */
  readonly document: string
  /** Identity of the finding. */
  readonly finding: string
}

export async function getFinding(
  context: ActionContext,
  address: FindingAddress,
): Promise<ListedFinding | null> {
  return await context.store.read((sql) => findFinding(sql, address))
}

/** @param reason Why the office leaves it as it is; blank is none */
export async function setFindingAside(
  context: ActionContext,
  address: FindingAddress,
  reason: string,
): Promise<Result<ListedFinding>> {
  const words = reason.trim()
  return await answer(context, address, ({ answer: standing }) => {
    if (standing !== null) return alreadySetAside
    if (words === '') return reasonMissing
    if (words.length > longestReason) return reasonTooLong
    return { kind: 'set-aside', reason: words }
  })
}

export async function withdrawAnswer(
  context: ActionContext,
  address: FindingAddress,
  reason: string,
): Promise<Result<ListedFinding>> {
  return await answer(context, address, ({ answer: standing }) => {
    if (standing === null) return notSetAside
    if (reason.trim().length > longestReason) return reasonTooLong
    return { kind: 'withdrawn', reason: reason.trim() }
  })
}

type NewAnswer = Pick<FindingAnswer, 'kind' | 'reason'>

async function answer(
  context: ActionContext,
  address: FindingAddress,
  decide: (found: ListedFinding) => NewAnswer | Problem,
): Promise<Result<ListedFinding>> {
  return await perform(context, 'finding.answer', async (sql, ask) => {
    const about = `finding:${address.finding}`
    const anywhere = ask({ about })
    if (!anywhere.ok) return anywhere
    const shown = await findFinding(sql, address)
    if (shown === null) return fail(findingMissing)
    const allowed = ask({ about, office: shown.office.id })
    if (!allowed.ok) return allowed
    const key: FindingKey = {
      office: shown.office.id,
      fiscalYear: shown.fiscalYear,
      finding: address.finding,
    }
    await lockFinding(sql, key)
    const found = (await findFinding(sql, address)) ?? shown
    const decided = decide(found)
    if ('code' in decided) return fail(decided)
    await recordAnswer(sql, key, { ...decided, by: actorName(context.who) })
    return ok(found)
  })
}

async function findFinding(
  sql: Sql,
  { document, finding }: FindingAddress,
): Promise<ListedFinding | null> {
  const [check] = await listChecks(sql, { document })
  if (check === undefined) return null
  const { findings } = await listFindings(sql, { document, fiscalYear: check.fiscalYear })
  return findings.find((each) => each.finding.identity === finding) ?? null
}

const longestReason = 1_000

const findingMissing: Problem = {
  code: 'finding/missing',
  severity: 'blocks',
  message:
    'この指摘はもうありません。文書が替わったか、点検し直されています。点検のページから選び直してください。',
}

const alreadySetAside: Problem = {
  code: 'finding/already-set-aside',
  severity: 'blocks',
  message:
    'この指摘は、すでに確認済みです。理由を書き直すときは、先に確認済みを取り消してください。',
}

const notSetAside: Problem = {
  code: 'finding/not-set-aside',
  severity: 'blocks',
  message: 'この指摘は、確認済みになっていません。ほかの人が先に取り消した可能性があります。',
}

const reasonMissing: Problem = {
  code: 'finding/reason-missing',
  severity: 'blocks',
  message: '理由を書いてください。理由は、この指摘とともに公開されます。',
}

const reasonTooLong: Problem = {
  code: 'finding/reason-too-long',
  severity: 'blocks',
  message: `理由が長すぎます。${longestReason}文字までで書いてください。`,
}
