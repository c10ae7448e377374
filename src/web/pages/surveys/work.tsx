/** `/work/surveys` and the pages of one survey at work: begin, design, questions, moves. */
import { beginSurvey, changeSurvey } from '../../../actions/surveys/begin-survey.ts'
import { recountSurvey } from '../../../actions/surveys/count-survey.ts'
import { getSurvey, type SurveyAtWork } from '../../../actions/surveys/get-survey.ts'
import { listSurveysAtWork } from '../../../actions/surveys/list-surveys.ts'
import { moveSurveyOn } from '../../../actions/surveys/move-survey.ts'
import { getOfficeName } from '../../../actions/surveys/office-name.ts'
import { isSurveyKind, kindFacts } from '../../../evidence/survey/survey-kind.ts'
import { wordingOf } from '../../../evidence/survey/wording.ts'
import { addDays, readDay } from '../../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import type { Problem } from '../../../lib/problem.ts'
import { AnswerPage } from '../../../ui/surveys/answer-page.tsx'
import { SurveyAtWorkPage } from '../../../ui/surveys/survey-at-work-page.tsx'
import { SurveyDesignPage } from '../../../ui/surveys/survey-design-page.tsx'
import { SurveyQuestionsPage } from '../../../ui/surveys/survey-questions-page.tsx'
import { SurveyWorkPage } from '../../../ui/surveys/survey-work-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, queryOf, readId, readYear, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { designAsTyped, readDesign } from './definition-form.ts'
import { readQuestions } from './questions-form.ts'

type Field = (name: string) => string | undefined

const status = (problems: readonly Problem[]) => ({ status: problems.length === 0 ? 200 : 422 })

export async function surveyWork(visit: Visit): Promise<Response> {
  const present = fiscalYearOf(visit.actions.today)
  const first: Record<string, string> = { fiscalYear: String(present) }
  return await showWork(visit, (name) => first[name], [])
}

async function showWork(visit: Visit, typed: Field, problems: readonly Problem[]) {
  const { site, actions } = visit
  const present = fiscalYearOf(actions.today)
  const { offices, surveys } = await listSurveysAtWork(actions)
  return page(
    <SurveyWorkPage
      {...{ site, offices, surveys, problems }}
      typed={(name) => typed(name) ?? ''}
      years={[present + 1, present, present - 1, present - 2, present - 3]}
    />,
    status(problems),
  )
}

/** Names and addresses are kept for half a year after closing unless somebody decides otherwise. */
const keptDays = 183

export async function begin(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const { today } = visit.actions
  const text = (name: string) => (form(name) ?? '').trim()
  const kind = text('kind')
  const known = isSurveyKind(kind) ? kind : 'residents'
  const closing = readDay(text('closesOn'))
  const begun = await beginSurvey(visit.actions, {
    office: readId(form('office')),
    from: readId(form('from')),
    definition: {
      series: text('series'),
      fiscalYear: readYear(form('fiscalYear')) ?? fiscalYearOf(today),
      kind: known,
      title: wordingOf(text('title'), '', ''),
      introduction: wordingOf('', '', ''),
      opensOn: text('opensOn'),
      closesOn: closing ?? '',
      design: { population: null, frame: '', method: '', strata: [] },
      maskBelow: kindFacts[known].maskBelow,
      keepUntil: closing === null ? '' : addDays(closing, keptDays),
    },
  })
  if (!begun.ok) return await showWork(visit, form, begun.problems)
  return seeOther(href('surveyDesign', { survey: begun.value }))
}

async function find(visit: Visit): Promise<SurveyAtWork | null> {
  const id = readId(visit.request.param('survey'))
  return id === null ? null : await getSurvey(visit.actions, id)
}

export async function surveyAtWork(visit: Visit): Promise<Response> {
  return await showSurvey(visit, [])
}

async function showSurvey(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const found = await find(visit)
  if (found === null) return notFound(site)
  const { office } = found.survey
  return page(
    <SurveyAtWorkPage
      {...found}
      {...{ site, problems, today: actions.today }}
      mayMove={may(actions.who, 'survey.move', { office }).allowed}
      mayAddress={may(actions.who, 'survey.address', { office }).allowed}
    />,
    status(problems),
  )
}

export async function moveSurvey(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  const form = await formOf(visit)
  const asked = form('move')
  if (id !== null && asked === 'recount') return await recount(visit, id)
  if (id === null || (asked !== 'open' && asked !== 'close' && asked !== 'publish')) {
    return notFound(visit.site)
  }
  const move = { move: asked, reason: form('reason') ?? '' } as const
  const moved = await moveSurveyOn(visit.actions, id, move)
  if (!moved.ok) return await showSurvey(visit, moved.problems)
  visit.workWaits() // the counting
  return seeOther(href('surveyAtWork', { survey: id }))
}

async function recount(visit: Visit, id: string): Promise<Response> {
  const asked = await recountSurvey(visit.actions, id)
  if (!asked.ok) return await showSurvey(visit, asked.problems)
  visit.workWaits()
  return seeOther(href('surveyAtWork', { survey: id }))
}

export async function surveyDesign(visit: Visit): Promise<Response> {
  return await showDesign(visit, null, [])
}

async function showDesign(visit: Visit, typed: Field | null, problems: readonly Problem[]) {
  const { site, actions } = visit
  const found = await find(visit)
  if (found === null) return notFound(site)
  const { survey } = found
  const kept = designAsTyped(survey.definition)
  return page(
    <SurveyDesignPage
      {...{ site, survey, problems }}
      mayWrite={may(actions.who, 'survey.write', { office: survey.office }).allowed}
      typed={(name) => (typed === null ? kept(name) : (typed(name) ?? ''))}
    />,
    status(problems),
  )
}

export async function changeDesign(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const changed = await changeSurvey(visit.actions, id, (kept) => readDesign(form, kept))
  return changed.ok
    ? seeOther(href('surveyAtWork', { survey: id }))
    : await showDesign(visit, form, changed.problems)
}

export async function surveyQuestions(visit: Visit): Promise<Response> {
  return await showQuestions(visit, () => undefined, [])
}

async function showQuestions(visit: Visit, typed: Field, problems: readonly Problem[]) {
  const { site, actions } = visit
  const found = await find(visit)
  const office = found === null ? null : await getOfficeName(actions, found.survey.office)
  if (found === null || office === null) return notFound(site)
  const { survey, bank } = found
  return page(
    <SurveyQuestionsPage
      {...{ site, survey, bank, office, typed, problems }}
      mayWrite={may(actions.who, 'survey.write', { office: survey.office }).allowed}
    />,
    status(problems),
  )
}

export async function changeQuestions(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const changed = await changeSurvey(visit.actions, id, (kept, bank) =>
    readQuestions(form, kept, bank),
  )
  return changed.ok
    ? seeOther(href('surveyQuestions', { survey: id }))
    : await showQuestions(visit, form, changed.problems)
}

export async function surveyPreview(visit: Visit): Promise<Response> {
  const found = await find(visit)
  if (found === null) return notFound(visit.site)
  const asked = queryOf(visit, 'words')
  const language = asked === 'easy' || asked === 'en' ? asked : 'ja'
  return page(
    <AnswerPage
      site={visit.site}
      survey={found.survey}
      ticket={null}
      language={language}
      given={() => []}
      faults={[]}
    />,
  )
}
