/** A survey as its office sees it: how many answered, and what they answered once it is closed. */
import type { Counting } from '../../evidence/survey/counting.ts'
import type { EntryCheck } from '../../evidence/survey/paper-entry.ts'
import type { QuestionVersion } from '../../evidence/survey/question.ts'
import { type Response, responseOf } from '../../evidence/survey/response.ts'
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { Survey, SurveyDefinition } from '../../evidence/survey/survey.ts'
import { isCounted } from '../../evidence/survey/survey-state.ts'
import { tabulate } from '../../evidence/survey/tabulate.ts'
import { readTallies, type Tallies } from '../../evidence/survey/tally.ts'
import { groupsWithoutAnswers } from '../../evidence/survey/weights.ts'
import type { Wording } from '../../evidence/survey/wording.ts'
import { findClosing } from '../../store/survey/closing-store.ts'
import { listTexts } from '../../store/survey/counted-answer-store.ts'
import { findCheck, listPending, type PendingPapers } from '../../store/survey/paper-store.ts'
import { listQuestions } from '../../store/survey/question-store.ts'
import { countAnswers, listTallies } from '../../store/survey/result-store.ts'
import { type KeptMove, listMoves } from '../../store/survey/survey-store.ts'
import { countByDay, countTickets, type DayCount } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { readSurvey } from './survey-at-work.ts'

export interface SurveyAtWork {
  readonly survey: Survey
  readonly bank: readonly QuestionVersion[]
  readonly response: Response
  readonly days: readonly DayCount[]
  readonly moves: readonly KeptMove[]
  /** Of a survey that is being counted; null otherwise. */
  readonly counting: Counting | null
  readonly papers: PendingPapers
  /** How well sheets on paper were typed. */
  readonly check: EntryCheck
}

export async function getSurvey(context: ActionContext, id: string): Promise<SurveyAtWork | null> {
  return await readSurvey(context, id, async (sql, survey) => ({
    survey,
    bank: await listQuestions(sql, survey.office),
    response: responseOf(survey.definition, await countTickets(sql, id)),
    days: await countByDay(sql, id),
    moves: await listMoves(sql, id),
    counting: survey.state === 'closing' ? ((await findClosing(sql, id)) ?? nothingYet) : null,
    papers: await listPending(sql, id),
    check: await findCheck(sql, id),
  }))
}

const nothingYet: Counting = { counted: 0, failure: null }

export interface ClosedSurvey {
  readonly survey: Survey
  /** As it would be published. */
  readonly result: SurveyResult
  /** Groups of the weights in which people live and nobody answered, named to the office even where they are masked. */
  readonly withoutAnswers: readonly Wording[]
}

/** @returns null before it is closed: nothing is seen of it, by anybody */
export async function getClosedSurvey(
  context: ActionContext,
  id: string,
): Promise<ClosedSurvey | null> {
  return await readSurvey(context, id, async (sql, survey) => {
    if (!isCounted(survey.state)) return null
    const tallies = readTallies(await listTallies(sql, id))
    const answers = await countAnswers(sql, id)
    const { definition } = survey
    const result = tabulate(definition, tallies, answers)
    return { survey, result, withoutAnswers: withoutAnswersIn(definition, tallies) }
  })
}

function withoutAnswersIn(
  { weighting, questions }: SurveyDefinition,
  tallies: Tallies,
): readonly Wording[] {
  if (weighting === null) return []
  const codes = groupsWithoutAnswers(weighting, tallies)
  const by = questions.find(({ position }) => position === weighting.position)
  const options = by?.version.options ?? []
  return options.filter(({ code }) => codes.includes(code)).map(({ wording }) => wording)
}

export interface FreeTexts {
  readonly survey: Survey
  readonly texts: readonly { readonly id: string; readonly body: string }[]
  readonly more: boolean
}

/** What was written freely to a question of a closed survey: for the office, which reads it for personal details. */
export async function getFreeTexts(
  context: ActionContext,
  id: string,
  { position, after }: { readonly position: number; readonly after: string | null },
): Promise<FreeTexts | null> {
  return await readSurvey(context, id, async (sql, survey) => {
    if (!isCounted(survey.state)) return null
    const texts = await listTexts(sql, id, { position, after })
    return { survey, texts: texts.slice(0, 100), more: texts.length > 100 }
  })
}
