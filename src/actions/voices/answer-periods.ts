/**
 * Within how many days voices are answered, as the municipality sets it from a day on. What a letter was told when it came
 * in stays: a period begins after the newest letter, and one that letters rest on is not taken back.
 */
import { type AnswerPeriod, commonPeriods, periodOn } from '../../evidence/voice/answer-period.ts'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  formatDate,
} from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import {
  findNewestReceipt,
  listAnswerPeriods,
  recordAnswerPeriod,
  removeAnswerPeriod,
} from '../../store/voice/answer-period-store.ts'
import { may, mayAnywhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** What holds for a letter that comes in today. */
export async function getAnswerPeriod({ store, today }: ActionContext): Promise<AnswerPeriod> {
  return periodOn(today, await store.read(listAnswerPeriods))
}

export interface AnswerPeriods {
  /** The common one and the municipality's own, the earliest first. */
  readonly periods: readonly AnswerPeriod[]
  /** The first day another may begin. */
  readonly earliest: CalendarDate
  readonly maySet: boolean
}

/** null where it is not theirs to see. */
export async function getAnswerPeriods({
  store,
  who,
}: ActionContext): Promise<AnswerPeriods | null> {
  if (!mayAnywhere(who, 'voice.read')) return null
  return await store.read(async (sql) => ({
    periods: [...commonPeriods, ...(await listAnswerPeriods(sql))],
    earliest: await earliestStart(sql),
    maySet: may(who, 'voice.setPeriod', { office: null }).allowed,
  }))
}

/** @param given `from` is null where no day was given */
export async function setAnswerPeriod(
  context: ActionContext,
  given: Omit<AnswerPeriod, 'from'> & { readonly from: CalendarDate | null },
): Promise<Result<null>> {
  return await perform(context, 'voice.setPeriod', async (sql, ask) => {
    const { from } = given
    const allowed = ask({ about: `answer-period:${from ?? ''}`, office: null })
    if (!allowed.ok) return allowed
    const earliest = await earliestStart(sql)
    const problems = periodProblems(given, earliest)
    if (problems.length > 0 || from === null) return fail(...problems)
    const period = { ...given, from, source: given.source.trim() }
    await recordAnswerPeriod(sql, period, { at: context.now, by: actorName(context.who) })
    return ok(null)
  })
}

/** Takes back one that no letter rests on yet. */
export async function removeUnusedPeriod(
  context: ActionContext,
  from: CalendarDate | null,
): Promise<Result<null>> {
  return await perform(context, 'voice.setPeriod', async (sql, ask) => {
    const allowed = ask({ about: `answer-period:${from ?? ''}`, office: null })
    if (!allowed.ok) return allowed
    if (from !== null && from < (await earliestStart(sql))) return fail(inUse)
    if (from === null || !(await removeAnswerPeriod(sql, from))) return fail(unknownPeriod)
    return ok(null)
  })
}

async function earliestStart(sql: Sql): Promise<CalendarDate> {
  const newest = await findNewestReceipt(sql)
  const [common] = commonPeriods
  return newest === null ? (common?.from ?? calendarDate('2000-01-01')) : addDays(newest, 1)
}

function periodProblems(
  given: Parameters<typeof setAnswerPeriod>[1],
  earliest: CalendarDate,
): readonly Problem[] {
  const { from, days, publishWithin, keptYears, source } = given
  const problems: Problem[] = []
  if (from === null) problems.push(dayMissing)
  else if (from < earliest) problems.push(tooEarly(earliest))
  if (!isBetween(days, 1, 366)) problems.push(daysWrong)
  if (!isBetween(publishWithin, 0, 366)) problems.push(publishWithinWrong)
  if (!isBetween(keptYears, 1, 30)) problems.push(keptYearsWrong)
  if (source.trim() === '') problems.push(sourceMissing)
  return problems
}

function isBetween(count: number, least: number, most: number): boolean {
  return Number.isInteger(count) && count >= least && count <= most
}

function tooEarly(earliest: CalendarDate): Problem {
  return problem(
    'too-early',
    `その日からは始められません。もう届いた声の期限が変わってしまうため、${formatDate(earliest)}より前の日は選べません。`,
  )
}

function problem(code: string, message: string): Problem {
  return { code: `answer-period/${code}`, severity: 'blocks', message }
}
const dayMissing = problem('day', '始まりの日がありません。いつ届いた声からかを入れてください。')
const daysWrong = problem('days', '回答の期限は、1から366までの日数で書いてください。')
const publishWithinWrong = problem('publish', '公表の期限は、0から366までの日数で書いてください。')
const keptYearsWrong = problem('kept', '保存の年数は、1から30までの数で書いてください。')
const sourceMissing = problem('source', 'よりどころが空です。要綱や内規の名前を書いてください。')
const inUse = problem('in-use', 'この期限で受け付けた声があるので、取りやめられません。')
const unknownPeriod = problem('unknown', 'この期限はありません。ページを開き直してください。')
