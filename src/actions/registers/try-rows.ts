/** A trial: rows are brought in for real, what changes is noted, and everything is undone. */
import type { MeasuredObservation } from '../../evidence/observation.ts'
import type { Register } from '../../evidence/register/register.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { listMeasuredBy } from '../../store/observation-store.ts'
import type { Outcome } from '../../target/outcome.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { addRows, noRegister, type RowsToAdd } from './add-entries.ts'

export interface Trial {
  readonly rows: number
  /** Figures of indicators that would change. */
  readonly figures: readonly {
    readonly before: MeasuredObservation['value']
    readonly after: MeasuredFigure
  }[]
  /** Sheets that would come out otherwise. */
  readonly sheets: readonly {
    readonly id: string
    readonly title: string
    readonly before: Outcome | null
    readonly after: Outcome
  }[]
}

/** Carries the result out of the transaction that is undone. */
class Undone extends Error {
  readonly result: Result<Trial>

  constructor(result: Result<Trial>) {
    super('a trial is always undone')
    this.result = result
  }
}

export async function tryRows(
  context: ActionContext,
  seals: () => Seals,
  register: Register,
  rows: RowsToAdd,
): Promise<Result<Trial>> {
  const permission = may(context.who, 'entry.add', { office: register.office })
  if (!permission.allowed) return fail(permission.problem)
  try {
    return await context.store.write(async (sql) => {
      throw new Undone(await trial(sql, context, seals, { register, rows }))
    })
  } catch (error) {
    if (error instanceof Undone) return error.result
    throw error
  }
}

async function trial(
  sql: Sql,
  context: ActionContext,
  seals: () => Seals,
  given: { readonly register: Register; readonly rows: RowsToAdd },
): Promise<Result<Trial>> {
  const register = await findRegister(sql, given.register.key, 'rows')
  if (register === null) return fail(noRegister)
  const before = await valuesOf(sql, register)
  const added = await addRows(sql, context, seals, register, given.rows)
  if (!added.ok) return added
  const { figures, rejudged, ids } = added.value
  return ok({
    rows: ids.length,
    figures: figures.map((after) => ({ before: before(after), after })),
    sheets: rejudged
      .map(({ former, judgement }) => ({
        id: former.id,
        title: `${former.fiscalYear}年度 ${former.sheet.title?.text ?? ''}`,
        before: former.judgement?.outcome ?? null,
        after: judgement.outcome,
      }))
      .filter(({ before: was, after }) => was !== after),
  })
}

/** What the register's measures say so far. */
async function valuesOf(sql: Sql, { key }: Register) {
  const known = await listMeasuredBy(sql, { register: key })
  return ({ source, fiscalYear, indicator, office }: MeasuredFigure) =>
    known.find(
      (each) =>
        each.office === office &&
        each.key === indicator.key &&
        each.observation.source.measure === source.measure &&
        each.observation.fiscalYear === fiscalYear,
    )?.observation.value ?? null
}
