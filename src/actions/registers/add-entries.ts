/** Brings rows into a register: all of them, or none and every problem with the number of its row. */
import { randomUUID } from 'node:crypto'
import { parseValues } from '../../evidence/register/parse-values.ts'
import type { Intake, Register } from '../../evidence/register/register.ts'
import { mostRows } from '../../evidence/table/file-table.ts'
import { type CalendarDate, findDate, partsOf } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { type NewEntry, recordEntries } from '../../store/evidence/entry-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { type Applied, applyRows } from './apply-rows.ts'
import { sealFields } from './sealed-fields.ts'

export interface RowsToAdd {
  /** Key of the register. */
  readonly register: string
  readonly way: Intake
  /** Texts by the fields' keys. */
  readonly rows: readonly Readonly<Record<string, string | undefined>>[]
  /** Where each row stands, for telling of problems (3行目); null where there is one row only. */
  readonly places: readonly string[] | null
}

/** @returns The ids of the rows, in their order */
export async function addEntries(
  context: ActionContext,
  seals: () => Seals,
  given: RowsToAdd,
): Promise<Result<readonly string[]>> {
  return await perform(context, 'entry.add', async (sql, ask) => {
    const register = await findRegister(sql, given.register, 'rows')
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `register:${register.key}`, office: register.office })
    if (!allowed.ok) return allowed
    const added = await addRows(sql, context, seals, register, given)
    return added.ok ? ok(added.value.ids) : added
  })
}

/** Inside a transaction in which somebody was allowed to. */
export async function addRows(
  sql: Sql,
  context: ActionContext,
  seals: () => Seals,
  register: Register,
  { way, rows, places }: RowsToAdd,
): Promise<Result<Applied & { readonly ids: readonly string[] }>> {
  const { definition } = register
  if (!definition.intake.includes(way)) return fail(otherWay[way])
  if (rows.length > mostRows) return fail(tooMany)
  const problems: Problem[] = []
  const entries: (NewEntry & { readonly values: Readonly<Record<string, string | null>> })[] = []
  for (const [index, texts] of rows.entries()) {
    const parsed = parseValues(definition, texts)
    if (!parsed.ok) {
      problems.push(...parsed.problems.map((each) => atPlace(each, places?.[index] ?? null)))
      continue
    }
    const { values, personal } = parsed.value
    const id = randomUUID()
    const day = values[definition.day] ?? ''
    entries.push({ id, day, values, sealed: sealFields(seals, id, personal) })
  }
  if (problems.length > 0) return fail(...problems)
  await recordEntries(sql, entries, {
    register: register.id,
    way,
    at: context.now,
    by: actorName(context.who),
    keepUntil: keepUntil(register, context.today),
  })
  const changes = entries.map(({ id, values }, line) => ({
    ...{ entry: id, addedAt: context.now, line },
    ...{ before: null, after: values },
  }))
  const applied = await applyRows(sql, register, changes, context.today)
  return ok({ ids: entries.map(({ id }) => id), ...applied })
}

/** ISO day until which personal fields entered today are kept. */
export function keepUntil({ definition }: Register, today: CalendarDate): string {
  const { year, month, day } = partsOf(today)
  const later = year + definition.personalYears
  return findDate(later, month, day) ?? `${later}-02-28`
}

function atPlace(problem: Problem, place: string | null): Problem {
  return place === null ? problem : { ...problem, message: `${place}: ${problem.message}` }
}

export const noRegister: Problem = {
  code: 'register/none',
  severity: 'blocks',
  message: 'この台帳はありません。台帳の一覧から選び直してください。',
}

const tooMany: Problem = {
  code: 'entry/too-many',
  severity: 'blocks',
  message: `一度に入れられる記録は${mostRows.toLocaleString('ja-JP')}件までです。ファイルを分けてください。`,
}

const otherWay: Readonly<Record<Intake, Problem>> = {
  form: wayClosed('画面からの入力'),
  file: wayClosed('ファイルでの取り込み'),
  api: wayClosed('APIでの追加'),
}

function wayClosed(way: string): Problem {
  return {
    code: 'entry/way-closed',
    severity: 'blocks',
    message: `この台帳は${way}を受け付けていません。台帳の定義を見てください。`,
  }
}
