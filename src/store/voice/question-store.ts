/** Questions of letters, the moves on their road (append-only), and the replies to them. */

import type { Theme } from '../../evidence/voice/channel.ts'
import type { MoveMade, Question, Reply } from '../../evidence/voice/voice-record.ts'
import type { Sql } from '../database.ts'

export async function recordQuestion(
  sql: Sql,
  question: Pick<Question, 'id' | 'voice' | 'position' | 'state' | 'office' | 'theme' | 'dueOn'> & {
    readonly sealedWords: Uint8Array
  },
): Promise<void> {
  await sql`
    insert into voice_question (municipality_id, question_id, voice_id, position, state, office_id,
                                theme, due_on, sealed_words)
    values (current_municipality(), ${question.id}, ${question.voice}, ${question.position},
            ${question.state}, ${question.office}, ${question.theme}, ${question.dueOn},
            ${question.sealedWords})`
}

export async function recordQuestionWords(
  sql: Sql,
  id: string,
  given: { readonly sealedWords: Uint8Array; readonly theme: Theme },
): Promise<void> {
  await sql`
    update voice_question set sealed_words = ${given.sealedWords}, theme = ${given.theme}
    where question_id = ${id}`
}

export async function recordQuestionTheme(sql: Sql, id: string, theme: Theme): Promise<void> {
  await sql`update voice_question set theme = ${theme} where question_id = ${id}`
}

export async function listQuestions(sql: Sql, voice: string): Promise<readonly Question[]> {
  return await sql<Question[]>`
    select ${questionColumns(sql)} from voice_question where voice_id = ${voice} order by position`
}

/** Id of the letter a question stands in. */
export async function findLetterOf(sql: Sql, question: string): Promise<string | null> {
  const [row] = await sql<{ voice: string }[]>`
    select voice_id as voice from voice_question where question_id = ${question}`
  return row?.voice ?? null
}

/** Whoever moves it waits for whoever does so already. */
export async function holdQuestion(sql: Sql, id: string): Promise<Question | null> {
  const [question] = await sql<Question[]>`
    select ${questionColumns(sql)} from voice_question where question_id = ${id} for update`
  return question ?? null
}

/** What a move leaves behind: the question as it stands now, and the move itself. */
export async function recordQuestionMove(
  sql: Sql,
  before: Question,
  after: Omit<Question, 'id' | 'voice' | 'position' | 'sealedWords' | 'theme'>,
  move: Pick<MoveMade, 'kind' | 'reason' | 'by' | 'byName' | 'at'>,
): Promise<void> {
  await sql`
    update voice_question
    set state = ${after.state}, office_id = ${after.office}, handler_id = ${after.handler},
        handler_name = ${after.handlerName}, due_on = ${after.dueOn},
        reply_revision = ${after.replyRevision}, reply_kind = ${after.replyKind},
        authors = ${after.authors}, referred_to = ${after.referredTo},
        referral_due = ${after.referralDue}, ended_on = ${after.endedOn}
    where question_id = ${before.id}`
  await addMove(sql, before.id, {
    ...move,
    fromState: before.state,
    toState: after.state,
    fromOffice: before.office,
    toOffice: after.office,
  })
}

export async function addMove(sql: Sql, question: string, move: MoveMade): Promise<void> {
  await sql`
    insert into voice_move (municipality_id, question_id, position, kind, from_state, to_state,
                            from_office_id, to_office_id, reason, made_by, made_by_name, made_at)
    select current_municipality(), ${question}, coalesce(max(position), 0) + 1, ${move.kind},
           ${move.fromState}, ${move.toState}, ${move.fromOffice}, ${move.toOffice}, ${move.reason},
           ${move.by}, ${move.byName}, ${move.at}
    from voice_move where question_id = ${question}`
}

/** Oldest first. */
export async function listQuestionMoves(
  sql: Sql,
  voice: string,
): Promise<readonly (MoveMade & { readonly question: string })[]> {
  return await sql<(MoveMade & { question: string })[]>`
    select m.question_id as question, m.kind, m.from_state as "fromState", m.to_state as "toState",
           m.from_office_id as "fromOffice", m.to_office_id as "toOffice", m.reason,
           m.made_by as by, m.made_by_name as "byName", m.made_at as at
    from voice_move m join voice_question q using (municipality_id, question_id)
    where q.voice_id = ${voice} order by m.made_at, q.position, m.position`
}

/** A draft is the reply behind the newest one: kept again it is written over, submitted it becomes the newest. */
export async function recordReply(
  sql: Sql,
  question: string,
  reply: Omit<Reply, 'approvedByName' | 'approvedAt'>,
): Promise<void> {
  await sql`
    insert into voice_reply (municipality_id, question_id, revision, kind, destination, sealed_words,
                             written_by, written_by_name, written_at)
    values (current_municipality(), ${question}, ${reply.revision}, ${reply.kind},
            ${reply.destination}, ${reply.sealedWords}, ${reply.writtenBy}, ${reply.writtenByName},
            ${reply.writtenAt})
    on conflict (municipality_id, question_id, revision) do update
      set kind = excluded.kind, destination = excluded.destination,
          sealed_words = excluded.sealed_words, written_by = excluded.written_by,
          written_by_name = excluded.written_by_name, written_at = excluded.written_at`
}

export async function recordReplyApproval(
  sql: Sql,
  question: string,
  revision: number,
  by: { readonly id: string | null; readonly name: string; readonly at: Date },
): Promise<void> {
  await sql`
    update voice_reply set approved_by = ${by.id}, approved_by_name = ${by.name},
      approved_at = ${by.at}
    where question_id = ${question} and revision = ${revision}`
}

/** Replies and drafts as they are told, each with its question `q`. */
function withQuestions(sql: Sql) {
  return sql`
    select r.question_id as question, r.revision, r.kind, r.destination,
           r.sealed_words as "sealedWords", r.written_by as "writtenBy",
           r.written_by_name as "writtenByName", r.written_at as "writtenAt",
           r.approved_by_name as "approvedByName", r.approved_at as "approvedAt"
    from voice_reply r join voice_question q using (municipality_id, question_id)`
}

/** Of all questions of a letter, the newest first; drafts are not among them. */
export async function listReplies(
  sql: Sql,
  voice: string,
): Promise<readonly (Reply & { readonly question: string })[]> {
  return await sql<(Reply & { question: string })[]>`
    ${withQuestions(sql)}
    where q.voice_id = ${voice} and r.revision <= q.reply_revision
    order by q.position, r.revision desc`
}

/** What is being written to questions of a letter and was not submitted: one at most of each. */
export async function listReplyDrafts(
  sql: Sql,
  voice: string,
): Promise<readonly (Reply & { readonly question: string })[]> {
  return await sql<(Reply & { question: string })[]>`
    ${withQuestions(sql)}
    where q.voice_id = ${voice} and r.revision > coalesce(q.reply_revision, 0)`
}

/** Whose words are in a draft is an author as soon as they are kept. */
export async function recordAuthors(
  sql: Sql,
  question: string,
  authors: readonly string[],
): Promise<void> {
  await sql`
    update voice_question set authors = ${authors} where question_id = ${question}`
}

export function questionColumns(sql: Sql) {
  return sql`question_id as id, voice_id as voice, position, state, office_id as office,
    handler_id as handler, handler_name as "handlerName", theme, due_on::text as "dueOn",
    sealed_words as "sealedWords", reply_revision as "replyRevision", reply_kind as "replyKind",
    authors, referred_to as "referredTo", referral_due::text as "referralDue",
    ended_on::text as "endedOn"`
}
