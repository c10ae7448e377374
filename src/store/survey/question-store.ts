/** The bank of questions: every version in its exact words, none ever changed. */
import { randomUUID } from 'node:crypto'
import type { QuestionVersion, QuestionWords } from '../../evidence/survey/question.ts'
import type { Sql } from '../database.ts'

interface VersionRow {
  readonly question: string
  readonly name: string
  readonly version: number
  readonly comparable: boolean
  readonly content: QuestionWords
}

export interface KeptVersion extends QuestionVersion {
  readonly why: string
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** The newest version of each question of an office, by name. */
export async function listQuestions(sql: Sql, office: string): Promise<readonly QuestionVersion[]> {
  const rows = await sql<VersionRow[]>`
    select distinct on (q.name) q.question_id as question, q.name, v.version, v.comparable, v.content
    from question q join question_version v using (municipality_id, question_id)
    where q.office_id = ${office}
    order by q.name, v.version desc`
  return rows.map(versionOf)
}

export interface KeptQuestion {
  readonly office: string
  /** Newest first. */
  readonly versions: readonly KeptVersion[]
}

export async function findQuestion(sql: Sql, id: string): Promise<KeptQuestion | null> {
  const rows = await sql<
    (VersionRow & {
      readonly office: string
      readonly why: string
      readonly recordedAt: Date
      readonly recordedBy: string
    })[]
  >`
    select q.question_id as question, q.office_id as office, q.name, v.version, v.comparable, v.content,
           v.why, v.recorded_at as "recordedAt", v.recorded_by_name as "recordedBy"
    from question q join question_version v using (municipality_id, question_id)
    where q.question_id = ${id}
    order by v.version desc`
  const [first] = rows
  if (first === undefined) return null
  return {
    office: first.office,
    versions: rows.map((row) => ({
      ...versionOf(row),
      why: row.why,
      recordedAt: row.recordedAt,
      recordedBy: row.recordedBy,
    })),
  }
}

/** @returns The id, or null where the office has a question of this name */
export async function recordQuestion(
  sql: Sql,
  office: string,
  name: string,
  now: Date,
): Promise<string | null> {
  const id = randomUUID()
  const rows = await sql`
    insert into question (municipality_id, question_id, office_id, name, recorded_at)
    values (current_municipality(), ${id}, ${office}, ${name}, ${now})
    on conflict do nothing returning question_id`
  return rows.length === 1 ? id : null
}

export interface NewVersion {
  readonly question: string
  readonly version: number
  readonly words: QuestionWords
  readonly comparable: boolean
  readonly why: string
  readonly by: string
}

/** @returns Whether it was added; false where somebody added this version first */
export async function recordQuestionVersion(
  sql: Sql,
  { question, version, words, comparable, why, by }: NewVersion,
  now: Date,
): Promise<boolean> {
  const rows = await sql`
    insert into question_version
      (municipality_id, question_id, version, content, comparable, why, recorded_at, recorded_by_name)
    values (current_municipality(), ${question}, ${version}, ${JSON.stringify(words)}::text::json,
            ${comparable}, ${why}, ${now}, ${by})
    on conflict do nothing returning version`
  return rows.length === 1
}

function versionOf({ question, name, version, comparable, content }: VersionRow): QuestionVersion {
  return { question, name, version, comparable, ...content }
}
