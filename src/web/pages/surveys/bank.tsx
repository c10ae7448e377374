/** `/work/offices/:office/questions` and `/work/questions/:question`: the bank and the words of one question. */
import { getOfficeName, getOfficeOfCode } from '../../../actions/surveys/office-name.ts'
import {
  addQuestion as add,
  getQuestion,
  listBank,
  rewordQuestion as reword,
} from '../../../actions/surveys/question-bank.ts'
import type { Problem } from '../../../lib/problem.ts'
import { BankQuestionPage } from '../../../ui/surveys/bank-question-page.tsx'
import { QuestionBankPage } from '../../../ui/surveys/question-bank-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, nameIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { questionAsTyped, readQuestionWords } from './definition-form.ts'

type Field = (name: string) => string | undefined

const status = (problems: readonly Problem[]) => ({ status: problems.length === 0 ? 200 : 422 })

export async function questionBank(visit: Visit): Promise<Response> {
  return await showBank(visit, () => '', [])
}

async function showBank(visit: Visit, typed: Field, problems: readonly Problem[]) {
  const { site, actions } = visit
  const office = await getOfficeOfCode(actions, nameIn(visit, 'office') ?? '')
  const questions = office === null ? null : await listBank(actions, office.id)
  if (office === null || questions === null) return notFound(site)
  return page(
    <QuestionBankPage
      {...{ site, office, questions, problems }}
      typed={(name) => typed(name) ?? ''}
      mayWrite={may(actions.who, 'survey.write', { office: office.id }).allowed}
    />,
    status(problems),
  )
}

export async function addQuestion(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const code = nameIn(visit, 'office') ?? ''
  const office = await getOfficeOfCode(visit.actions, code)
  if (office === null) return notFound(visit.site)
  const words = readQuestionWords(form)
  const added = await add(visit.actions, { office: office.id, name: form('name') ?? '', words })
  return added.ok
    ? seeOther(href('questionBank', { office: code }))
    : await showBank(visit, form, added.problems)
}

export async function bankQuestion(visit: Visit): Promise<Response> {
  return await showQuestion(visit, null, [])
}

async function showQuestion(visit: Visit, typed: Field | null, problems: readonly Problem[]) {
  const { site, actions } = visit
  const id = readId(visit.request.param('question'))
  const found = id === null ? null : await getQuestion(actions, id)
  const [newest] = found?.versions ?? []
  const office = found === null ? null : await getOfficeName(actions, found.office)
  if (found === null || newest === undefined || office === null) return notFound(site)
  const kept = questionAsTyped(newest)
  return page(
    <BankQuestionPage
      {...{ site, office, versions: found.versions, problems }}
      typed={(name) => (typed === null ? kept(name) : (typed(name) ?? ''))}
      mayWrite={may(actions.who, 'survey.write', { office: office.id }).allowed}
    />,
    status(problems),
  )
}

export async function rewordQuestion(visit: Visit): Promise<Response> {
  const question = readId(visit.request.param('question'))
  if (question === null) return notFound(visit.site)
  const form = await formOf(visit)
  const reworded = await reword(visit.actions, {
    question,
    basedOn: Number(form('basedOn')),
    words: readQuestionWords(form),
    comparable: form('comparable') === 'yes',
    why: form('why') ?? '',
  })
  return reworded.ok
    ? seeOther(href('bankQuestion', { question }))
    : await showQuestion(visit, form, reworded.problems)
}
