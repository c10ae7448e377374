/**
 * A list of members or of opinions, brought to a council: what it would change, row by row, and taking it, all of that in
 * one transaction. Rows that cannot be taken are left out and say why; the same list again changes nothing.
 */
import { createHash } from 'node:crypto'
import { memberFields } from '../../../evidence/council/import/member-fields.ts'
import { opinionFields } from '../../../evidence/council/import/opinion-fields.ts'
import {
  countOutcomes,
  type OutcomeCounts,
  type PlannedRow,
} from '../../../evidence/table/planned-row.ts'
import type { TableField } from '../../../evidence/table/table-field.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { holdCouncil } from '../../../store/council/hold-council.ts'
import type { Sql } from '../../../store/database.ts'
import { may } from '../../../workflow/policy/may.ts'
import type { ActionContext } from '../../context.ts'
import { perform } from '../../perform.ts'
import { findCouncil } from '../council-surroundings.ts'
import { bringMembers } from './bring-members.ts'
import { bringOpinions } from './bring-opinions.ts'
import type { Bringing, BringSurroundings, BroughtTable, CouncilTable } from './bringing.ts'

export interface CouncilTrial {
  readonly rows: readonly PlannedRow[]
  readonly counts: OutcomeCounts
  /** What a person should know of the whole: numbers of members that the rules do not allow. */
  readonly notes: readonly Problem[]
  /** Stands for all of it: a list that would now change something else is not taken unseen. */
  readonly seen: string
}

export function fieldsOf(
  table: CouncilTable,
  rules: Pick<CouncilRules, 'seats'>,
): readonly TableField[] {
  return table === 'members' ? memberFields(rules) : opinionFields
}

/** Rows of one list at most. */
export const mostCouncilRows = 5_000

/** Changes nothing. */
export async function tryCouncilTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtTable,
): Promise<Result<CouncilTrial>> {
  const permission = may(context.who, 'council.manage', { office: brought.office })
  if (!permission.allowed) return fail(permission.problem)
  return await context.store.read(async (sql) => {
    const bringing = await bring(sql, context, seals, brought, { taking: false })
    return bringing.ok ? ok(trialOf(bringing.value)) : bringing
  })
}

interface Taking {
  /** Of the trial that a person looked at; null where a program takes what there is to take. */
  readonly seen: string | null
  /** What it is, for the audit. */
  readonly about: string
  /** Asked first, in the transaction: whether it is still there to be taken. */
  readonly hold?: (sql: Sql) => Promise<Result<null>>
  /** Done last, in the transaction. */
  readonly finish?: (sql: Sql) => Promise<void>
}

/** @returns How many rows came to what */
export async function takeCouncilTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtTable,
  { seen, about, hold, finish }: Taking,
): Promise<Result<OutcomeCounts>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about, office: brought.office })
    if (!allowed.ok) return allowed
    const held = (await hold?.(sql)) ?? ok(null)
    if (!held.ok) return held
    await holdCouncil(sql, brought.office)
    const bringing = await bring(sql, context, seals, brought, { taking: true })
    if (!bringing.ok) return bringing
    const trial = trialOf(bringing.value)
    if (seen !== null && seen !== trial.seen) return fail(changedMeanwhile)
    await bringing.value.keep()
    await finish?.(sql)
    return ok(trial.counts)
  })
}

async function bring(
  sql: Sql,
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtTable,
  { taking }: Pick<BringSurroundings, 'taking'>,
): Promise<Result<Bringing>> {
  if (brought.rows.length > mostCouncilRows) return fail(tooMany)
  const council = await findCouncil(sql, brought.office, context.today)
  if (!council.ok) return council
  const around = { sql, context, seals, council: council.value, taking }
  return ok(
    brought.table === 'members'
      ? await bringMembers(around, brought)
      : await bringOpinions(around, brought),
  )
}

function trialOf({ rows, notes }: Bringing): CouncilTrial {
  const planned = rows.map(({ place, title, outcome, changes, problems }) => [
    ...[place, title, outcome],
    ...[changes, problems.map(({ code }) => code)],
  ])
  const seen = createHash('sha256').update(JSON.stringify(planned)).digest('base64url')
  return { rows, notes, counts: countOutcomes(rows), seen }
}

export const changedMeanwhile: Problem = {
  code: 'council-import/changed',
  severity: 'blocks',
  message:
    '試したあとに、結果が変わりました（列や印を選び直したか、ほかの人が登録したためです）。まだ何も取り込んでいません。新しい結果を確かめてから取り込んでください。',
}

const tooMany: Problem = {
  code: 'council-import/too-many',
  severity: 'blocks',
  message: `一度に取り込めるのは${mostCouncilRows.toLocaleString('ja-JP')}行までです。ファイルを分けてください。`,
}
