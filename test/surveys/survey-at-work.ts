/** A survey of the fictional city under way: its questions, its tickets, and hands that answer. */

import type { ActionContext } from '../../src/actions/context.ts'
import { answerSurvey } from '../../src/actions/surveys/answer-survey.ts'
import { beginSurvey, changeSurvey } from '../../src/actions/surveys/begin-survey.ts'
import { countSurvey } from '../../src/actions/surveys/count-survey.ts'
import { importRecipients } from '../../src/actions/surveys/import-recipients.ts'
import { listLetters } from '../../src/actions/surveys/list-addressees.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { addQuestion } from '../../src/actions/surveys/question-bank.ts'
import { readLines } from '../../src/actions/surveys/read-rows.ts'
import type { AskedQuestion, SurveyDefinition } from '../../src/evidence/survey/survey.ts'
import { surveyOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { ok, type Result } from '../../src/lib/problem.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { testSeals } from '../test-seals.ts'

export const seals = testSeals()

export interface SurveyUnderWay {
  readonly id: string
  readonly tickets: readonly string[]
}

export async function officeOf({ store }: ActionContext): Promise<string> {
  const office = await store.read((sql) => findOffice(sql, { code: 'tsubakizaka' }))
  return office?.id ?? ''
}

/**
 * @param sent How many are asked
 * @param from Id of the wave whose questions are asked again, instead of those given
 * @param stratum As the list of people calls it
 */
export async function openSurvey(
  context: ActionContext,
  questions: readonly AskedQuestion[],
  sent: number,
  more: Partial<SurveyDefinition> = {},
  from: string | null = null,
  stratum = '',
): Promise<SurveyUnderWay> {
  const office = await officeOf(context)
  const {
    questions: _,
    weighting,
    ...definition
  } = surveyOf([], {
    opensOn: '2021-06-01',
    closesOn: '2021-06-30',
    keepUntil: '2021-12-31',
    ...more,
  })
  const id = must(await beginSurvey(context, { office, definition, from }))
  const asked = await Promise.all(
    questions.map((question) => inBank(context, office, id, question)),
  )
  if (from === null) {
    must(await changeSurvey(context, id, (kept) => ok({ ...kept, questions: asked, weighting })))
  }
  const lines = Array.from(
    { length: sent },
    (_, at) => `${stratum},999-00${String(at).padStart(2, '0')},汐待市椿坂区${at},椿 ${at}`,
  )
  const rows = must(readLines(['層,郵便番号,住所,氏名', ...lines].join('\n')))
  must(await importRecipients(context, seals, id, rows))
  must(await moveSurveyOn(context, id, { move: 'open', reason: '' }))
  const tickets: string[] = []
  const kind = { reminder: false, to: 'people' } as const
  for (let batch = 1; tickets.length < sent; batch += 1) {
    const { letters } = must(await listLetters(context, seals, id, { ...kind, batch }))
    tickets.push(...letters.map(({ ticket }) => ticket))
  }
  return { id, tickets }
}

async function inBank(
  context: ActionContext,
  office: string,
  survey: string,
  asked: AskedQuestion,
): Promise<AskedQuestion> {
  const { question: _, name, version, comparable, ...words } = asked.version
  const unique = `${name} ${survey.slice(0, 8)}`
  const question = must(await addQuestion(context, { office, name: unique, words }))
  return { ...asked, version: { question, name: unique, version, comparable, ...words } }
}

/** Closed by its office, and counted by the job. */
export async function closeSurvey(context: ActionContext, id: string): Promise<Result<null>> {
  const closed = await moveSurveyOn(context, id, { move: 'close', reason: '試験' })
  return closed.ok ? await countSurvey(context, seals, id) : closed
}

export function answerWith(
  context: ActionContext,
  ticket: string,
  values: Readonly<Record<number, readonly string[]>>,
): Promise<Result<null>> {
  return answerSurvey(context, seals, ticket, (position) => values[position] ?? [])
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}
