/**
 * Runs the surveys of the demonstration city, each on its own days and through the same actions as any other: questions,
 * tickets, answers on paper, closing, publication. One is open now, whenever now is.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { ActionContext } from '../actions/context.ts'
import { listOffices } from '../actions/list-offices.ts'
import { onDay } from '../actions/on-day.ts'
import { beginSurvey, changeSurvey } from '../actions/surveys/begin-survey.ts'
import { bindAnswer } from '../actions/surveys/bind-answer.ts'
import { countSurvey } from '../actions/surveys/count-survey.ts'
import { enterAnswers } from '../actions/surveys/enter-answers.ts'
import { importRecipients, makeSlips } from '../actions/surveys/import-recipients.ts'
import { type Letter, listLetters, markUndelivered } from '../actions/surveys/list-addressees.ts'
import { listPublicSurveys } from '../actions/surveys/list-surveys.ts'
import { moveSurveyOn } from '../actions/surveys/move-survey.ts'
import { addQuestion, listBank, rewordQuestion } from '../actions/surveys/question-bank.ts'
import { type Row, readRows } from '../actions/surveys/read-rows.ts'
import type { SurveyMove } from '../evidence/survey/survey-state.ts'
import { addDays } from '../japanese/calendar-date.ts'
import { fiscalYear, fiscalYearOf } from '../japanese/fiscal-year.ts'
import { ok } from '../lib/problem.ts'
import type { Seals } from '../lib/seal.ts'
import { systemActor } from '../people/actor.ts'
import { may } from '../workflow/policy/may.ts'
import { actingAs, must } from './demonstration-acting.ts'
import { fictionalAddressees } from './fictional-addressees.ts'
import { type SampleSurvey, type SampleSurveys, sampleSurveys, wordsOf } from './sample-surveys.ts'

/** Does nothing where any survey is known, or where the city's offices are not. */
export async function loadDemonstrationSurveys(
  context: ActionContext,
  seals: Seals,
  samplesFolder: string,
): Promise<void> {
  if ((await listPublicSurveys(context)).length > 0) return
  const folder = join(samplesFolder, 'surveys')
  const text = await readFile(join(folder, 'surveys.json'), 'utf8')
  const samples = z.parse(sampleSurveys, JSON.parse(text))
  const offices = await listOffices(context)
  const chief = (await actingAs(context, 'sectionChief')) ?? context
  // the people of the demonstration work for one ward; in the others the machine plays them
  const elsewhere = { ...context, who: systemActor('見本の職員') }
  for (const survey of samples.surveys) {
    const office = offices.find((each) => each.office.code === survey.office)?.office
    if (office === undefined) continue
    const answers = must(readRows(await readFile(join(folder, `${survey.file}.csv`)))).slice(1)
    const isOwn = may(chief.who, 'survey.write', { office: office.id }).allowed
    const stage = { context: isOwn ? chief : elsewhere, seals, office, samples }
    await run(stage, survey, answers)
  }
}

interface Stage {
  readonly context: ActionContext
  readonly seals: Seals
  readonly office: { readonly id: string; readonly name: string }
  readonly samples: SampleSurveys
}

async function run(stage: Stage, survey: SampleSurvey, answers: readonly Row[]): Promise<void> {
  const { seals, office } = stage
  const { today } = stage.context
  const opensOn = survey.opensOn ?? addDays(today, -3)
  const closesOn = survey.closesOn ?? addDays(today, 27)
  const opening = onDay(stage.context, opensOn)
  const bank = await questionsOf({ ...stage, context: opening }, survey)
  const id = must(
    await beginSurvey(opening, {
      office: office.id,
      from: null,
      definition: {
        series: survey.series,
        fiscalYear:
          survey.fiscalYear === null ? fiscalYearOf(today) : fiscalYear(survey.fiscalYear),
        kind: survey.kind,
        title: survey.title,
        introduction: survey.introduction,
        opensOn,
        closesOn,
        design: survey.design,
        maskBelow: survey.maskBelow,
        keepUntil: survey.keepUntil ?? addDays(closesOn, 120),
      },
    }),
  )
  const weighting =
    survey.weighting === null
      ? null
      : {
          position: survey.weighting.position,
          populations: survey.weighting.populations.map((population, at) => ({
            option: at + 1,
            population,
          })),
        }
  const questions = survey.questions.map(({ key: _, version: __, ...asked }, at) => {
    const version = bank[at]
    if (version === undefined) throw new Error(`${survey.file}: a question is not in the bank`)
    return { ...asked, position: at + 1, version }
  })
  must(await changeSurvey(opening, id, (kept) => ok({ ...kept, questions, weighting })))
  await send({ ...stage, context: opening }, id, survey)
  await move(opening, id, 'open')
  for (const { position, codes, indicator } of survey.bindings) {
    // bound once: later waves of the series speak by themselves
    await bindAnswer(opening, id, { position, codes, indicator })
  }
  await enter({ ...stage, context: onDay(stage.context, survey.closesOn ?? today) }, id, {
    answers,
    kind: survey.kind,
    sent: survey.sent,
  })
  if (survey.state === 'open') return
  const closing = onDay(stage.context, addDays(closesOn, 1))
  await move(closing, id, 'close')
  must(await countSurvey(closing, seals, id))
  await move(onDay(stage.context, survey.publishedOn ?? today), id, 'publish')
}

async function move(context: ActionContext, id: string, move: SurveyMove) {
  must(await moveSurveyOn(context, id, { move, reason: '' }))
}

/** The versions a survey asks, in its order; those the bank has not are added. */
async function questionsOf({ context, office, samples }: Stage, { questions }: SampleSurvey) {
  for (const { key, version } of questions) {
    const sample = samples.questions.find((each) => each.key === key)
    if (sample === undefined) throw new Error(`no question is called ${key}`)
    for (const [at, words] of sample.versions.slice(0, version).entries()) {
      const known = (await listBank(context, office.id))?.find(({ name }) => name === sample.name)
      if (known === undefined) {
        must(
          await addQuestion(context, {
            office: office.id,
            name: sample.name,
            words: wordsOf(words),
          }),
        )
      } else if (known.version === at) {
        const { comparable, why } = words
        const reworded = {
          question: known.question,
          basedOn: at,
          words: wordsOf(words),
          comparable,
          why,
        }
        must(await rewordQuestion(context, reworded))
      }
    }
  }
  const bank = (await listBank(context, office.id)) ?? []
  return questions.map(({ key }) => {
    const name = samples.questions.find((each) => each.key === key)?.name
    return bank.find((each) => each.name === name)
  })
}

async function send(
  { context, seals, office }: Stage,
  id: string,
  { kind, sent }: SampleSurvey,
): Promise<void> {
  if (kind === 'visitors') {
    const slips = sent.reduce((sum, { count }) => sum + count, 0)
    must(await makeSlips(context, seals, id, slips))
    return
  }
  const lines = sent.flatMap((stratum) => fictionalAddressees(office.name, stratum))
  const rows = [['層', '郵便番号', '住所', '氏名'], ...lines].map((fields, at) => ({
    line: at + 1,
    fields,
  }))
  must(await importRecipients(context, seals, id, rows))
}

/** Every answer by a ticket of its own, as many of each stratum as the sample says; which one it was does not matter. */
async function enter(
  { context, seals }: Stage,
  id: string,
  {
    answers,
    kind,
    sent,
  }: Pick<SampleSurvey, 'kind' | 'sent'> & { readonly answers: readonly Row[] },
): Promise<void> {
  const to = kind === 'visitors' ? 'whoever' : 'people'
  const letters: Letter[] = []
  for (let batch = 1; ; batch += 1) {
    const part = must(await listLetters(context, seals, id, { reminder: false, batch, to }))
    letters.push(...part.letters)
    if (batch === part.batches) break
  }
  const answering = sent.every(({ answered }) => answered === undefined)
    ? everyNth(letters, answers.length)
    : sent.flatMap(({ stratum, answered = 0 }) =>
        everyNth(
          letters.filter((letter) => letter.stratum === stratum),
          answered,
        ),
      )
  const used = new Set(answering)
  const silent = letters.filter((letter) => !used.has(letter))
  for (const { stratum, undelivered = 0 } of sent) {
    const back = silent.filter((letter) => letter.stratum === stratum).slice(0, undelivered)
    for (const { ticket } of back) must(await markUndelivered(context, id, ticket))
  }
  const rows = answers.map(({ line, fields }, at) => ({
    line,
    fields: [answering[at]?.ticket ?? '', ...fields],
  }))
  const entered = must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
  if (entered.bad.length > 0) throw new Error(JSON.stringify(entered.bad.slice(0, 3)))
}

/** So many, spread over all of them: not the first of the list. */
function everyNth(letters: readonly Letter[], count: number): readonly Letter[] {
  const step = Math.max(1, Math.floor(letters.length / count))
  return letters.filter((_, at) => at % step === 0).slice(0, count)
}
