/**
 * A sheet on paper whose two entries differ: a person with the sheet at hand says, question by question, what it says.
 * Only where they differ is anything shown, and the audit keeps who saw it. A sheet that cannot be counted is invalid.
 */
import {
  type Answer,
  type AnswerField,
  type AnswerValue,
  readAnswer,
} from '../../evidence/survey/answer.ts'
import { checkOf, differingPositions, nothingChecked } from '../../evidence/survey/paper-entry.ts'
import type { AskedQuestion, Survey } from '../../evidence/survey/survey.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import { addToCheck, listEntries, removeEntries } from '../../store/survey/paper-store.ts'
import { findSurvey, recordMove } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { see } from '../see.ts'
import { countSettled, openEntry } from './paper-sheets.ts'
import { notOpen, paperProblem, typedFields } from './read-paper.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface DifferingQuestion {
  readonly asked: AskedQuestion
  readonly first: AnswerValue
  readonly second: AnswerValue
}

export interface PaperSheet {
  readonly survey: Survey
  readonly number: number
  /** Empty while the sheet waits for its second entry. */
  readonly differing: readonly DifferingQuestion[]
}

/** @returns null where there is no such sheet, or it is settled */
export async function getSheet(
  context: ActionContext,
  seals: Seals,
  id: string,
  number: number,
): Promise<PaperSheet | null> {
  const survey = await context.store.read((sql) => findSurvey(sql, { id }))
  if (survey === null) return null
  const about = { about: `survey:${id}`, office: survey.office }
  return await see(context, 'survey.enter', about, async (sql) => {
    const entry = (await listEntries(sql, id, [number])).get(number)
    if (entry === undefined) return null
    const place = { survey: id, number }
    if (entry.second === null) return { survey, number, differing: [] }
    const first = openEntry(seals, place, 'first', entry.first)
    const second = openEntry(seals, place, 'second', entry.second)
    return { survey, number, differing: differencesOf(survey, first, second) }
  })
}

function differencesOf(
  { definition: { questions } }: Survey,
  first: Answer,
  second: Answer,
): readonly DifferingQuestion[] {
  return differingPositions(first, second).flatMap((position) => {
    const asked = questions[position - 1]
    const [a = null, b = null] = [first[position - 1], second[position - 1]]
    return asked === undefined ? [] : [{ asked, first: a, second: b }]
  })
}

/** What the sheet says: as it was typed first, as it was typed again, or as it is typed now. */
export interface Settlement {
  readonly as: 'first' | 'second' | 'typed'
  /** What is typed now: with the others it must be empty, or one of the two is a mistake. */
  readonly words: string
}

/** @param settle What was decided for the question at a position; null where nothing was */
export async function settleSheet(
  context: ActionContext,
  seals: Seals,
  id: string,
  number: number,
  settle: (position: number) => Settlement | null,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    const entry = (await listEntries(sql, id, [number])).get(number)
    if (entry === undefined) return fail(settledBefore)
    if (entry.second === null) return fail(notTypedAgain)
    const place = { survey: id, number }
    const first = openEntry(seals, place, 'first', entry.first)
    const second = openEntry(seals, place, 'second', entry.second)
    const { questions } = survey.definition
    const open = differingPositions(first, second)
    const problems = open.flatMap((position) => problemOf(position, settle(position)) ?? [])
    if (problems.length > 0) return fail(...problems)
    const field = decided(questions, { first, second }, (position) =>
      open.includes(position) ? settle(position) : null,
    )
    const settled = readAnswer(questions, field, 'paper')
    if (!settled.ok) return settled
    await countSettled(sql, seals, id, [{ number, answer: settled.value }])
    await addToCheck(sql, id, checkOf({ first, second, settled: settled.value }, entry.samePerson))
    return ok(null)
  })
}

/** The words of each question, as they would have been typed. */
function decided(
  questions: readonly AskedQuestion[],
  { first, second }: { readonly first: Answer; readonly second: Answer },
  settle: (position: number) => Settlement | null,
): AnswerField {
  return (position) => {
    const settlement = settle(position)
    if (settlement?.as === 'typed') {
      const values = Array.from({ length: position }, () => settlement.words)
      return typedFields(questions, values)(position)
    }
    const value = (settlement?.as === 'second' ? second : first)[position - 1] ?? null
    if (value === null) return []
    return typeof value === 'string' ? [value] : value.map(String)
  }
}

/** The sheet is counted nowhere; its ticket stays used, so it is among those that came in. */
export async function invalidateSheet(
  context: ActionContext,
  id: string,
  number: number,
  reason: string,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    if (!(await listEntries(sql, id, [number])).has(number)) return fail(settledBefore)
    if (reason.trim() === '') return fail(noReason)
    await removeEntries(sql, id, [number])
    await addToCheck(sql, id, { ...nothingChecked, invalid: 1 })
    const by = actorName(context.who) ?? ''
    await recordMove(sql, id, {
      move: 'invalidate',
      reason: reason.trim(),
      by,
      at: context.now,
    })
    return ok(null)
  })
}

const settledBefore = paperProblem(
  'settled',
  'この入力番号の紙はありません。ほかの人が確かめ終えたか、番号が違います。一覧から選び直してください。',
)
const notTypedAgain = paperProblem(
  'waiting',
  'この紙は、まだ2回目の入力を待っています。先に2回目の入力をしてください。',
)
const noReason = paperProblem('reason', '無効票にする理由を書いてください。理由は記録に残ります。')

function problemOf(position: number, settlement: Settlement | null): Problem | null {
  if (settlement === null) return undecidedAt(position)
  const { as, words } = settlement
  return as !== 'typed' && words.trim() !== '' ? twoAnswersAt(position) : null
}

const twoAnswersAt = (position: number): Problem => ({
  code: `answer/${position}/two`,
  severity: 'blocks',
  message: `問${position}は、選んだ答えのほかに、欄にも答えが書かれています。「どちらとも違う」を選ぶか、欄を空けてください。`,
})
const undecidedAt = (position: number): Problem => ({
  code: `answer/${position}/undecided`,
  severity: 'blocks',
  message: `問${position}がまだ決まっていません。紙を見て、書かれているとおりの答えを選んでください。`,
})
