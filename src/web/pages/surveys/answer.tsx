/** `/answer`: the number of a letter, the questions behind it, and thanks. */
import { answerSurvey, getQuestionnaire } from '../../../actions/surveys/answer-survey.ts'
import { type AnswerFault, faultOf } from '../../../evidence/survey/answer.ts'
import type { AnswerLanguage } from '../../../evidence/survey/wording.ts'
import type { Problem } from '../../../lib/problem.ts'
import { AnswerDoorPage, AnsweredPage } from '../../../ui/surveys/answer-door-page.tsx'
import { AnswerPage } from '../../../ui/surveys/answer-page.tsx'
import { spoken } from '../../links/surveys.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, nameIn, queryOf, type Visit } from '../../visit.ts'
import { countWrongTicket, mayTryTicket } from './wrong-tickets.ts'

/** Nothing of it is kept by browsers or proxies. */
const unkept = { 'cache-control': 'no-store' }

export function languageOf(visit: Visit): AnswerLanguage {
  if (visit.site.language === 'en') return 'en'
  return queryOf(visit, 'words') === 'easy' ? 'easy' : 'ja'
}

export function answerDoor(visit: Visit): Response {
  const language = languageOf(visit)
  const typed = queryOf(visit, 'ticket')?.trim() ?? ''
  if (typed === '') return door(visit, language, '', null)
  return seeOther(href('answer', { ticket: typed.slice(0, 60) }, spoken(language)))
}

function door(visit: Visit, language: AnswerLanguage, typed: string, fault: AnswerFault | null) {
  const status = fault === null ? 200 : fault.fault === 'too-often' ? 429 : 422
  return page(<AnswerDoorPage {...{ site: visit.site, language, typed, fault }} />, {
    status,
    headers: unkept,
  })
}

export async function answer(visit: Visit): Promise<Response> {
  return await ask(visit, () => [], [])
}

async function ask(
  visit: Visit,
  given: (position: number) => readonly string[],
  problems: readonly Problem[],
): Promise<Response> {
  const language = languageOf(visit)
  const ticket = nameIn(visit, 'ticket') ?? ''
  const { address, now } = visit.actions
  if (!mayTryTicket(address, now)) {
    return door(visit, language, ticket, { position: null, fault: 'too-often' })
  }
  const found = await getQuestionnaire(visit.actions, ticket)
  if (!found.ok) {
    const [fault] = found.problems.map(faultOf)
    if (fault?.fault === 'unknown') countWrongTicket(address, now)
    return door(visit, language, ticket, fault ?? null)
  }
  const { survey } = found.value
  const faults = problems.map(faultOf)
  return page(<AnswerPage {...{ site: visit.site, survey, ticket, language, given, faults }} />, {
    status: faults.length === 0 ? 200 : 422,
    headers: unkept,
  })
}

export async function sendAnswer(visit: Visit): Promise<Response> {
  const entries = await entriesOf(visit)
  const given = (position: number) =>
    entries.filter(([name]) => name === `q${position}`).map(([, value]) => value)
  const ticket = nameIn(visit, 'ticket') ?? ''
  const taken = await answerSurvey(visit.actions, visit.seals(), ticket, given)
  if (taken.ok) return seeOther(href('answered', {}, spoken(languageOf(visit))))
  return await ask(visit, given, taken.problems)
}

export function answered(visit: Visit): Response {
  return page(<AnsweredPage site={visit.site} language={languageOf(visit)} />)
}
