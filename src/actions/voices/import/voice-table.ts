/**
 * A list of an office's past voices: what each row would become, and taking them, all in one transaction. Letters that
 * cannot be taken are left out and say why; the same list again changes nothing. Nothing of it is published.
 */
import type { MappedRow } from '../../../evidence/table/column-mapping.ts'
import type { OutcomeCounts } from '../../../evidence/table/planned-row.ts'
import { plainKey, readDayCell } from '../../../evidence/table/read-cell.ts'
import { planLetters, type VoicesPlan } from '../../../evidence/voice/import/plan-voices.ts'
import type { RecordedLetter } from '../../../evidence/voice/import/recorded-letters.ts'
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import { inTurns, takeTurns } from '../../../lib/take-turns.ts'
import type { Sql } from '../../../store/database.ts'
import { findStaffedOffice } from '../../../store/office-store.ts'
import { holdVoiceImports, listLettersBeside } from '../../../store/voice/voice-import-store.ts'
import { may } from '../../../workflow/policy/may.ts'
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
import { type DueDays, readDueDays } from '../due-days.ts'
import { openSender, openWords } from '../sealed-words.ts'
import { keepLetters } from './keep-letters.ts'
import { lettersElsewhere } from './letters-elsewhere.ts'

export interface BroughtVoices {
  /** Id of the one that received them. */
  readonly office: string
  readonly rows: readonly MappedRow[]
}

/** Changes nothing. Whoever may register voices may try; taking them asks for more. */
export async function tryVoiceTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtVoices,
): Promise<Result<TableTrial>> {
  const { who } = context
  const permission = may(who, 'voice.receive', { office: brought.office })
  const takes = may(who, 'voice.import', { office: brought.office })
  if (!permission.allowed && !takes.allowed) return fail(permission.problem)
  return await context.store.read(async (sql) => {
    const days = await readDueDays(sql)
    const plan = await planFrom(sql, context, seals, { ...brought, days })
    return plan.ok ? ok(trialOf(plan.value, brought.rows)) : plan
  })
}

/** @returns How many rows came to what */
export async function takeVoiceTable(
  context: ActionContext,
  seals: () => Seals,
  brought: BroughtVoices,
  { seen, about, hold, finish }: Taking,
): Promise<Result<OutcomeCounts>> {
  return await perform(context, 'voice.import', async (sql, ask) => {
    const allowed = ask({ about, office: brought.office })
    if (!allowed.ok) return allowed
    const held = (await hold?.(sql)) ?? ok(null)
    if (!held.ok) return held
    await holdVoiceImports(sql)
    const days = await readDueDays(sql)
    const plan = await planFrom(sql, context, seals, { ...brought, days })
    if (!plan.ok) return plan
    const trial = trialOf(plan.value, brought.rows)
    if (seen !== null && seen !== trial.seen) return fail(changedMeanwhile)
    const { office } = brought
    await keepLetters({ sql, context, seals, office, days }, plan.value.letters)
    await finish?.(sql)
    return ok(trial.counts)
  })
}

async function planFrom(
  sql: Sql,
  context: ActionContext,
  seals: () => Seals,
  { office, rows, days }: BroughtVoices & { readonly days: DueDays },
): Promise<Result<VoicesPlan & Pick<TableTrial, 'notes'>>> {
  if (rows.length > mostRowsAtOnce) return fail(tooManyRows)
  if ((await findStaffedOffice(sql, { id: office })) === null) return fail(noOffice)
  const { answerDue, keptUntil } = days
  const recorded = await openRecorded(sql, seals, office, rows)
  const today = context.today
  const plan = await inTurns(planLetters(rows, { answerDue, keptUntil, today, recorded }))
  return ok({ ...plan, notes: await lettersElsewhere(sql, seals, office, plan.letters) })
}

/** Opened for being recognised, and for nothing else. */
async function openRecorded(
  sql: Sql,
  seals: () => Seals,
  office: string,
  rows: readonly MappedRow[],
): Promise<readonly RecordedLetter[]> {
  const turn = takeTurns()
  const read: CalendarDate[] = []
  for (const { texts } of rows) {
    const day = readDayCell({ key: 'on', label: '' }, texts['on'] ?? '')
    if (day.ok) read.push(day.value)
    await turn()
  }
  const days = read.toSorted()
  const [from, to] = [days.at(0), days.at(-1)]
  if (from === undefined || to === undefined) return []
  const numbers = rows.flatMap(({ texts }) => plainKey(texts['number'] ?? '') || [])
  const letters = await listLettersBeside(sql, office, { from, to, numbers })
  const opened: RecordedLetter[] = []
  for (const { id, receipt, formerNumber, receivedOn, ended, ...sealed } of letters) {
    opened.push({
      ...{ receipt, number: formerNumber ?? '', on: receivedOn, ended },
      words: openWords(seals(), sealed.sealedLetter, `letter ${id}`),
      sender: openSender(seals(), sealed.sealedSender, id),
    })
    await turn()
  }
  return opened
}

export const noOffice: Problem = {
  code: 'voice/office-missing',
  severity: 'blocks',
  message: '声を受け付けた区が選ばれていません。区を選んでください。',
}
