/**
 * A list of members or of opinions, brought to a council: what it would change, row by row, and taking it, all of that in
 * one transaction. Rows that cannot be taken are left out and say why; the same list again changes nothing.
 */
import { memberFields } from '../../../evidence/council/import/member-fields.ts'
import { opinionFields } from '../../../evidence/council/import/opinion-fields.ts'
import type { OutcomeCounts } from '../../../evidence/table/planned-row.ts'
import type { TableField } from '../../../evidence/table/table-field.ts'
import { fail, ok, type Result } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { holdCouncil, holdCouncilImports } from '../../../store/council/hold-council.ts'
import type { Sql } from '../../../store/database.ts'
import { may } from '../../../workflow/policy/may.ts'
import type { Subject } from '../../../workflow/policy/rule.ts'
import type { ActionContext } from '../../context.ts'
import { perform } from '../../perform.ts'
import {
  changedMeanwhile,
  mostRowsAtOnce,
  type TableTrial,
  type Taking,
  tooManyRows,
  trialOf,
} from '../../tables/trial.ts'
import { findCouncil } from '../council-surroundings.ts'
import { bringMembers } from './bring-members.ts'
import { bringOpinions } from './bring-opinions.ts'
import type { Bringing, BringSurroundings, BroughtTable, CouncilTable } from './bringing.ts'

export function fieldsOf(
  table: CouncilTable,
  rules: Pick<CouncilRules, 'seats'>,
): readonly TableField[] {
  return table === 'members' ? memberFields(rules) : opinionFields
}

/** The columns of a council's list, by the rules that hold today. */
export async function findCouncilFields(
  { store, today }: ActionContext,
  { office, table }: Pick<BroughtTable, 'office' | 'table'>,
): Promise<Result<readonly TableField[]>> {
  const council = await store.read((sql) => findCouncil(sql, office, today))
  return council.ok ? ok(fieldsOf(table, council.value.rules)) : council
}

/** Changes nothing. */
export async function tryCouncilTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtTable,
): Promise<Result<TableTrial>> {
  const permission = may(context.who, 'council.manage', { office: brought.office })
  if (!permission.allowed) return fail(permission.problem)
  return await context.store.read(async (sql) => {
    const bringing = await bring(sql, context, seals, brought, { taking: false })
    return bringing.ok ? ok(trialOf(bringing.value, brought.rows)) : bringing
  })
}

/** What came of them becomes public as it is taken: whoever may approve replies answers for a list that holds any. */
function actOf({ table, rows }: BroughtTable): 'council.manage' | 'council.importReplies' {
  const ends = rows.some(({ texts }) =>
    (['reply', 'withdrawnOn'] as const).some((key) => (texts[key] ?? '').trim() !== ''),
  )
  return table === 'opinions' && ends ? 'council.importReplies' : 'council.manage'
}

/**
 * Who may not take a list that makes replies public, as the policy asks for it: who sent it, as with a reply that somebody
 * wrote. Of a file that nobody is known to have sent no person takes any.
 *
 * @param alone Whether the council's rules let a reply be given without a second person
 */
export function sendersOf({
  sentBy,
  alone,
}: {
  readonly sentBy: string | null
  readonly alone: boolean
}): Pick<Subject, 'authors'> {
  if (alone) return { authors: [] }
  return sentBy === null ? {} : { authors: [sentBy] }
}

/** @returns How many rows came to what */
export async function takeCouncilTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtTable,
  { seen, about, sentBy = null, hold, finish }: Taking,
): Promise<Result<OutcomeCounts>> {
  return await perform(context, actOf(brought), async (sql, ask) => {
    const council = await findCouncil(sql, brought.office, context.today)
    const alone = council.ok && !council.value.rules.repliesNeedApproval
    const allowed = ask({ about, office: brought.office, ...sendersOf({ sentBy, alone }) })
    if (!allowed.ok) return allowed
    const held = (await hold?.(sql)) ?? ok(null)
    if (!held.ok) return held
    await holdCouncilImports(sql)
    await holdCouncil(sql, brought.office)
    const bringing = await bring(sql, context, seals, brought, { taking: true })
    if (!bringing.ok) return bringing
    const trial = trialOf(bringing.value, brought.rows)
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
  if (brought.rows.length > mostRowsAtOnce) return fail(tooManyRows)
  const council = await findCouncil(sql, brought.office, context.today)
  if (!council.ok) return council
  const around = { sql, context, seals, council: council.value, taking }
  return ok(
    brought.table === 'members'
      ? await bringMembers(around, brought)
      : await bringOpinions(around, brought),
  )
}
