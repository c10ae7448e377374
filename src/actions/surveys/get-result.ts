/** A survey as the public sees it: what it is while it runs, and its result once that is published. */
import { compareWaves, type WavePoint } from '../../evidence/survey/compare-waves.ts'
import type { EntryCheck } from '../../evidence/survey/paper-entry.ts'
import { type Response, responseOf } from '../../evidence/survey/response.ts'
import type { Survey, SurveyDefinition } from '../../evidence/survey/survey.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Sql } from '../../store/database.ts'
import { findOffice } from '../../store/office-store.ts'
import { findCheck } from '../../store/survey/paper-store.ts'
import { findResult, type KeptResult } from '../../store/survey/result-store.ts'
import { findSurvey, listSurveys } from '../../store/survey/survey-store.ts'
import { countByDay, countTickets } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'

export interface PublicSurvey {
  readonly survey: Survey
  readonly office: Office
  /** null until it is published. */
  readonly published: PublishedSurvey | null
}

export interface PublishedSurvey {
  readonly result: KeptResult
  readonly response: Response
  /** How well sheets on paper were typed, of how many that came in. */
  readonly entry: { readonly check: EntryCheck; readonly paper: number }
  /** One a question and option that an earlier wave of the series asked too; waves that came later are no part of it. */
  readonly comparisons: readonly WaveComparison[]
}

export interface WaveComparison {
  readonly position: number
  readonly code: number
  readonly points: readonly WavePoint[]
}

/** @returns null also while it is being prepared */
export async function getResult(
  { store }: ActionContext,
  id: string,
): Promise<PublicSurvey | null> {
  return await store.read(async (sql) => {
    const survey = await findSurvey(sql, { id })
    if (survey === null || survey.state === 'planned') return null
    const office = await findOffice(sql, { id: survey.office })
    if (office === null) return null
    const result = await findResult(sql, id)
    if (result === null) return { survey, office, published: null }
    const response = responseOf(survey.definition, await countTickets(sql, id))
    const days = await countByDay(sql, id)
    const paper = days.reduce((sum, day) => sum + day.paper, 0)
    const entry = { check: await findCheck(sql, id), paper }
    const comparisons = await compare(sql, survey)
    return { survey, office, published: { result, response, entry, comparisons } }
  })
}

interface PublishedWave {
  readonly id: string
  readonly definition: SurveyDefinition
  readonly result: KeptResult
}

async function compare(sql: Sql, survey: Survey): Promise<readonly WaveComparison[]> {
  const { series } = survey.definition
  const choice = { offices: [survey.office], states: ['published'] as const, series }
  const waves: PublishedWave[] = []
  for (const { id, definition } of await listSurveys(sql, choice)) {
    const result = await findResult(sql, id)
    if (result !== null) waves.push({ id, definition, result })
  }
  waves.sort(
    (a, b) =>
      a.definition.fiscalYear - b.definition.fiscalYear ||
      a.definition.closesOn.localeCompare(b.definition.closesOn),
  )
  const own = waves.findIndex(({ id }) => id === survey.id)
  const untilOwn = waves.slice(0, own + 1)
  return survey.definition.questions.flatMap(({ position, version }) =>
    version.options.flatMap(({ code }) => {
      const points = compareWaves(untilOwn.flatMap((wave) => pointOf(wave, version.question, code)))
      return points.length < 2 ? [] : [{ position, code, points }]
    }),
  )
}

function pointOf({ id, definition, result }: PublishedWave, question: string, code: number) {
  const asked = definition.questions.find(({ version }) => version.question === question)
  const answered = result.content.questions.find((each) => each.position === asked?.position)
  const row = answered?.rows.find((each) => each.code === code)
  if (asked === undefined || answered === undefined || row === undefined) return []
  return [
    {
      survey: id,
      definition,
      version: asked.version,
      n: answered.n,
      share: row.weighted ?? row.share,
      weighted: row.weighted !== null,
      interval: row.interval,
    },
  ]
}
