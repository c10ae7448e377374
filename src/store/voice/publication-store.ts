/** Public texts of letters: written, confirmed by another, published; the newest published one is what anyone sees. */

import type { PublicEntry, PublicText } from '../../evidence/voice/voice-lists.ts'
import { bigramQuery, bigrams } from '../../japanese/bigram.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

export async function recordPublication(
  sql: Sql,
  voice: string,
  text: Pick<PublicText, 'content' | 'found' | 'writtenBy' | 'writtenByName' | 'writtenAt'>,
): Promise<number> {
  const [row] = await sql<{ revision: number }[]>`
    insert into voice_publication (municipality_id, voice_id, revision, content, title, found,
                                   written_by, written_by_name, written_at)
    select current_municipality(), ${voice}, coalesce(max(revision), 0) + 1,
           ${JSON.stringify(text.content)}::text::json, ${text.content.title}, ${text.found},
           ${text.writtenBy}, ${text.writtenByName}, ${text.writtenAt}
    from voice_publication where voice_id = ${voice}
    returning revision`
  return row?.revision ?? 0
}

/** Publishes a text; one that stood before it is withdrawn on the same day. */
export async function confirmPublication(
  sql: Sql,
  voice: string,
  text: Pick<PublicText, 'revision' | 'content'>,
  by: { readonly name: string; readonly on: CalendarDate },
): Promise<void> {
  await withdrawPublications(sql, voice, by.on)
  const { title, questions } = text.content
  const words = [title, ...questions.flatMap(({ question, view }) => [question, view])].join('\n')
  await sql`
    update voice_publication
    set confirmed_by_name = ${by.name}, published_on = ${by.on},
        words = to_tsvector('simple', ${bigrams(words).join(' ')})
    where voice_id = ${voice} and revision = ${text.revision}`
}

export async function withdrawPublications(
  sql: Sql,
  voice: string,
  on: CalendarDate,
): Promise<void> {
  await sql`
    update voice_publication set withdrawn_on = ${on}, words = null
    where voice_id = ${voice} and published_on is not null and withdrawn_on is null`
}

/** The newest first. */
export async function listPublications(sql: Sql, voice: string): Promise<readonly PublicText[]> {
  return await sql<PublicText[]>`
    select ${publicationColumns(sql)} from voice_publication where voice_id = ${voice}
    order by revision desc`
}

export interface PublicQuery {
  readonly words: string
  /** Code. */
  readonly office: string | null
  readonly theme: string | null
  readonly after: { readonly publishedOn: string; readonly voice: string } | null
  readonly limit: number
}

/** The newest first. */
export async function listPublished(sql: Sql, query: PublicQuery): Promise<readonly PublicEntry[]> {
  const { words, office, theme, after, limit } = query
  const asked = bigramQuery(words)
  if (words.trim() !== '' && asked === '') return []
  return await sql<PublicEntry[]>`
    select ${entryColumns(sql)}
    from ${entries(sql)}
    where ${isPublished(sql)}
      ${asked === '' ? sql`` : sql`and p.words @@ to_tsquery('simple', ${asked})`}
      ${office === null ? sql`` : sql`and o.code = ${office}`}
      ${theme === null ? sql`` : sql`and exists (select from voice_question q where q.voice_id = v.voice_id and q.theme = ${theme})`}
      ${after === null ? sql`` : sql`and (p.published_on, v.voice_id) < (${after.publishedOn}::date, ${after.voice}::uuid)`}
    order by p.published_on desc, v.voice_id desc limit ${limit}`
}

export async function findPublished(sql: Sql, voice: string): Promise<PublicEntry | null> {
  const [entry] = await sql<PublicEntry[]>`
    select ${entryColumns(sql)}
    from ${entries(sql)}
    where v.voice_id = ${voice} and ${isPublished(sql)}`
  return entry ?? null
}

/** Ids of letters, the newest first. */
export async function listPublishedIds(sql: Sql, most: number): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select v.voice_id as id from ${entries(sql)}
    where ${isPublished(sql)}
    order by p.published_on desc, v.voice_id desc limit ${most}`
  return rows.map(({ id }) => id)
}

/** A condition on `p` and `v`. */
function isPublished(sql: Sql) {
  return sql`p.published_on is not null and p.withdrawn_on is null and v.publication = 'published'`
}

function entries(sql: Sql) {
  return sql`voice_publication p
    join voice v using (municipality_id, voice_id)
    join office o using (municipality_id, office_id)`
}

function entryColumns(sql: Sql) {
  return sql`v.voice_id as voice, o.code as "officeCode", o.name as office,
    o.name_english as "officeEnglish", p.content, p.published_on::text as "publishedOn",
    (select count(*)::int from voice f where f.folded_into_id = v.voice_id) as folded`
}

function publicationColumns(sql: Sql) {
  return sql`revision, content, found, written_by as "writtenBy", written_by_name as "writtenByName",
    written_at as "writtenAt", confirmed_by_name as "confirmedByName",
    published_on::text as "publishedOn", withdrawn_on::text as "withdrawnOn"`
}
