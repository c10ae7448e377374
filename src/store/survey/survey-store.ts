/** Surveys, their definition and the road they went. */
import { randomUUID } from 'node:crypto'
import type { CountingFailure } from '../../evidence/survey/counting.ts'
import type { Survey, SurveyDefinition, SurveyState } from '../../evidence/survey/survey.ts'
import type { SurveyEvent } from '../../evidence/survey/survey-state.ts'
import type { Sql } from '../database.ts'

/** @returns The id, or null where the code is taken: draw another */
export async function recordSurvey(
  sql: Sql,
  { office, code, definition }: Pick<Survey, 'office' | 'code' | 'definition'>,
  now: Date,
): Promise<string | null> {
  const id = randomUUID()
  const rows = await sql`
    insert into survey (municipality_id, survey_id, office_id, code, state, series, fiscal_year, kind, title,
                        closes_on, definition, keep_until, begun_at)
    values (current_municipality(), ${id}, ${office}, ${code}, 'planned', ${definition.series},
            ${definition.fiscalYear}, ${definition.kind}, ${definition.title.ja},
            ${definition.closesOn}::date, ${JSON.stringify(definition)}::text::json,
            ${definition.keepUntil}::date, ${now})
    on conflict do nothing returning survey_id`
  return rows.length === 1 ? id : null
}

export async function updateDefinition(
  sql: Sql,
  id: string,
  definition: SurveyDefinition,
): Promise<void> {
  await sql`
    update survey
    set definition = ${JSON.stringify(definition)}::text::json, series = ${definition.series},
        fiscal_year = ${definition.fiscalYear}, kind = ${definition.kind},
        title = ${definition.title.ja}, closes_on = ${definition.closesOn}::date,
        keep_until = ${definition.keepUntil}::date
    where survey_id = ${id} and state = 'planned'`
}

type By = { readonly id: string } | { readonly code: string }

/** @param hold Nobody else changes it until the transaction ends; answers still come in beside it */
export async function findSurvey(
  sql: Sql,
  by: By,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<Survey | null> {
  const [survey] = await sql<Survey[]>`
    select survey_id as id, code, office_id as office, state, definition from survey
    where ${'id' in by ? sql`survey_id = ${by.id}` : sql`code = ${by.code}`}
    ${hold ? sql`for no key update` : sql``}`
  return survey ?? null
}

/** A survey as lists show it. */
export interface SurveyLine {
  readonly id: string
  readonly office: string
  readonly officeCode: string
  readonly officeName: string
  readonly officeNameEnglish: string | null
  readonly state: SurveyState
  readonly definition: SurveyDefinition
  readonly answers: number | null
  /** Why its counting came to nothing; null where it did not. */
  readonly failure: CountingFailure | null
}

export interface SurveyChoice {
  /** Ids of offices; null: all. */
  readonly offices: readonly string[] | null
  readonly states: readonly SurveyState[]
  readonly series: string | null
}

/** Newest first, 200 at most: more than any office asks in twenty years. */
export async function listSurveys(
  sql: Sql,
  { offices, states, series }: SurveyChoice,
): Promise<readonly SurveyLine[]> {
  return await sql<SurveyLine[]>`
    select s.survey_id as id, s.office_id as office, o.code as "officeCode", o.name as "officeName",
           o.name_english as "officeNameEnglish", s.state, s.definition, s.answers, c.failure
    from survey s join office o using (municipality_id, office_id)
         left join survey_closing c using (municipality_id, survey_id)
    where s.state = any(${states}::text[])
      ${offices === null ? sql`` : sql`and s.office_id = any(${offices}::uuid[])`}
      ${series === null ? sql`` : sql`and s.series = ${series}`}
    order by s.closes_on desc, s.survey_id limit 200`
}

export async function updateState(
  sql: Sql,
  id: string,
  state: SurveyState,
  answers: number | null,
): Promise<void> {
  await sql`
    update survey set state = ${state}, answers = coalesce(${answers}::int, answers)
    where survey_id = ${id}`
}

export interface KeptMove {
  readonly move: SurveyEvent
  readonly reason: string
  readonly by: string
  readonly at: Date
}

export async function recordMove(sql: Sql, survey: string, move: KeptMove): Promise<void> {
  await sql`
    insert into survey_move (municipality_id, survey_id, position, move, reason, made_by_name, made_at)
    select current_municipality(), ${survey}, coalesce(max(position), 0) + 1, ${move.move}, ${move.reason},
           ${move.by}, ${move.at}
    from survey_move where survey_id = ${survey}`
}

export async function listMoves(sql: Sql, survey: string): Promise<readonly KeptMove[]> {
  return await sql<KeptMove[]>`
    select move, reason, made_by_name as by, made_at as at from survey_move
    where survey_id = ${survey} order by position`
}
