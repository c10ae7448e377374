/** Corrects a row or withdraws it, with a reason: the former version stays, and every figure follows. */
import { parseValues } from '../../evidence/register/parse-values.ts'
import type { Register } from '../../evidence/register/register.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { type Entry, findEntry, reviseEntry } from '../../store/evidence/entry-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { keepUntil, noRegister } from './add-entries.ts'
import { applyRows } from './apply-rows.ts'
import { openFields, sealFields } from './sealed-fields.ts'

export interface EntryAsked {
  /** Key of the register. */
  readonly register: string
  readonly entry: string
  /** The version that was looked at: a row that somebody changed meanwhile is left alone. */
  readonly revision: number
  readonly reason: string
}

export interface Correction extends EntryAsked {
  /** Texts by the fields' keys; a personal field that is not there stays as it was. */
  readonly texts: Readonly<Record<string, string | undefined>>
}

export async function correctEntry(
  context: ActionContext,
  seals: () => Seals,
  correction: Correction,
): Promise<Result<null>> {
  return await change(context, correction, async (sql, register, entry) => {
    const kept = openFields(seals, entry.id, entry.sealed)
    const texts = { ...given(kept), ...given(correction.texts) }
    const parsed = parseValues(register.definition, texts)
    if (!parsed.ok) return parsed
    const { values, personal } = parsed.value
    const day = values[register.definition.day] ?? entry.day
    const sealed = sealFields(seals, entry.id, personal)
    const { reason } = correction
    const revised = { entry, kind: 'corrected' as const, reason, day, values, sealed }
    await reviseEntry(sql, revised, originOf(context, register))
    const changed = { ...cameOf(entry), before: entry.values, after: values }
    await applyRows(sql, register, [changed], context.today)
    return ok(null)
  })
}

export async function withdrawEntry(
  context: ActionContext,
  asked: EntryAsked,
): Promise<Result<null>> {
  return await change(context, asked, async (sql, register, entry) => {
    const { day, values, sealed } = entry
    const withdrawn = {
      entry,
      kind: 'withdrawn' as const,
      reason: asked.reason,
      day,
      values,
      sealed,
    }
    await reviseEntry(sql, withdrawn, originOf(context, register))
    const gone = { ...cameOf(entry), before: values, after: null }
    await applyRows(sql, register, [gone], context.today)
    return ok(null)
  })
}

async function change(
  context: ActionContext,
  { register: key, entry: id, revision, reason }: EntryAsked,
  make: (sql: Sql, register: Register, entry: Entry) => Promise<Result<null>>,
): Promise<Result<null>> {
  return await perform(context, 'entry.correct', async (sql, ask) => {
    const register = await findRegister(sql, key, 'rows')
    const entry = register === null ? null : await findEntry(sql, id, true)
    if (register === null || entry === null || entry.register !== register.id)
      return fail(noRegister)
    const allowed = ask({ about: `entry:${id}`, office: register.office })
    if (!allowed.ok) return allowed
    if (entry.withdrawn) return fail(gone)
    if (entry.revision !== revision) return fail(changedMeanwhile)
    if (reason.trim() === '') return fail(noReason)
    return await make(sql, register, entry)
  })
}

function cameOf({ id, addedAt, line }: Entry) {
  return { entry: id, addedAt, line }
}

function originOf(context: ActionContext, register: Register) {
  return {
    way: 'form' as const,
    at: context.now,
    by: actorName(context.who),
    keepUntil: keepUntil(register, context.today),
  }
}

function given(texts: Readonly<Record<string, string | null | undefined>>) {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] != null),
  )
}

const gone: Problem = {
  code: 'entry/withdrawn',
  severity: 'blocks',
  message: 'この記録はすでに取り消されています。要るときは、新しい記録として入れてください。',
}

const changedMeanwhile: Problem = {
  code: 'entry/changed',
  severity: 'blocks',
  message:
    '開いている間に、ほかの人がこの記録を直しました。いまの内容を見てから、もう一度直してください。',
}

const noReason: Problem = {
  code: 'entry/reason-missing',
  severity: 'blocks',
  message: '理由が空です。なぜ直すか、取り消すかを書いてください。記録に残ります。',
}
