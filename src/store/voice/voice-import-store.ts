/** Letters taken from a former list (市民の声の一覧): many at once, each with its questions, moves and replies. */
import type { QuestionState } from '../../evidence/voice/question-state.ts'
import type { MoveMade, Question, Reply } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { chunksOf } from '../../lib/chunks.ts'
import type { Sql } from '../database.ts'
import { holdReceipts, type NewVoice, receiptNumber } from './voice-store.ts'

/** Until the transaction ends nobody else takes a list: two offices with the same one are told of each other. */
export async function holdVoiceImports(sql: Sql): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('voice import ' || current_municipality(), 0))`
}

export interface StoredLetter {
  readonly id: string
  readonly receipt: string
  readonly formerNumber: string | null
  readonly receivedOn: CalendarDate
  readonly sealedLetter: Uint8Array | null
  readonly sealedSender: Uint8Array | null
  readonly ended: boolean
}

/** Of an office: those received from a day to a day, and those that carry one of these former numbers. */
export async function listLettersBeside(
  sql: Sql,
  office: string,
  beside: {
    readonly from: CalendarDate
    readonly to: CalendarDate
    readonly numbers: readonly string[]
  },
): Promise<readonly StoredLetter[]> {
  return await sql<StoredLetter[]>`
    select voice_id as id, receipt, former_number as "formerNumber",
           received_on::text as "receivedOn", sealed_letter as "sealedLetter",
           sealed_sender as "sealedSender", ended_on is not null as ended
    from voice
    where office_id = ${office}
      and (received_on between ${beside.from} and ${beside.to}
           or former_number = any(${beside.numbers}))`
}

export interface CountElsewhere {
  /** Id. */
  readonly office: string
  readonly name: string
  readonly on: CalendarDate
  readonly count: number
}

/** Of all other offices: how many of those taken from a list came in on each of these days. */
export async function countTakenElsewhere(
  sql: Sql,
  office: string,
  days: readonly CalendarDate[],
): Promise<readonly CountElsewhere[]> {
  return await sql<CountElsewhere[]>`
    with counted as (
      select office_id, received_on, count(*)::int as count
      from voice
      where imported_at is not null
        and office_id <> ${office} and received_on = any(${[...days]}::date[])
      group by office_id, received_on
    )
    select office_id as office, o.name, c.received_on::text as "on", c.count
    from counted c join office o using (office_id)
    order by o.name, c.received_on`
}

export type LetterElsewhere = Pick<
  StoredLetter,
  'id' | 'formerNumber' | 'receivedOn' | 'sealedLetter'
>

/** Of one office, taken from a list, of these days: one portion after another. */
export async function* listTakenIn(
  sql: Sql,
  office: string,
  days: readonly CalendarDate[],
): AsyncGenerator<readonly LetterElsewhere[], void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const portion = await sql<LetterElsewhere[]>`
      select voice_id as id, former_number as "formerNumber", received_on::text as "receivedOn",
             sealed_letter as "sealedLetter"
      from voice
      where imported_at is not null
        and office_id = ${office} and received_on = any(${[...days]}::date[])
        and voice_id > ${after}
      order by voice_id limit ${atOnce}`
    yield portion
    const last = portion.at(-1)
    if (last === undefined || portion.length < atOnce) return
    after = last.id
  }
}

export interface ImportedVoice
  extends Omit<NewVoice, 'sealedLetter' | 'sealedLikeness' | 'secretHash'> {
  readonly sealedLetter: Uint8Array | null
  readonly sealedLikeness: Uint8Array | null
  readonly formerNumber: string | null
  readonly importedAt: Date
  readonly divided: boolean
  readonly endedOn: CalendarDate | null
  readonly publicationDue: CalendarDate | null
  readonly withheldReason: string | null
}

export type ImportedVoiceQuestion = Pick<
  Question,
  | 'id'
  | 'voice'
  | 'position'
  | 'state'
  | 'office'
  | 'handlerName'
  | 'theme'
  | 'dueOn'
  | 'sealedWords'
  | 'referredTo'
  | 'referralDue'
  | 'endedOn'
> & {
  /** Made before it was taken, the oldest first. */
  readonly past: readonly (Pick<MoveMade, 'kind' | 'reason' | 'byName' | 'at'> & {
    readonly from: QuestionState
    readonly to: QuestionState
  })[]
  readonly move: Pick<MoveMade, 'by' | 'byName' | 'at'> & { readonly from: QuestionState }
  readonly reply: Pick<
    Reply,
    'kind' | 'destination' | 'sealedWords' | 'writtenByName' | 'writtenAt'
  > | null
}

/** In pieces that the database takes in one statement each. */
const atOnce = 500

/** They get the next numbers of their fiscal years, in the order in which they came in. */
export async function recordImportedVoices(
  sql: Sql,
  voices: readonly ImportedVoice[],
  questions: readonly ImportedVoiceQuestion[],
): Promise<void> {
  const last = new Map<FiscalYear, number>()
  const numbered: (ImportedVoice & { readonly receipt: string })[] = []
  for (const voice of voices.toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))) {
    const year = fiscalYearOf(voice.receivedOn)
    const next = (last.get(year) ?? (await holdReceipts(sql, year))) + 1
    last.set(year, next)
    numbered.push({ ...voice, receipt: receiptNumber(year, next) })
  }
  for (const some of chunksOf(numbered, atOnce)) await insertVoices(sql, some)
  for (const some of chunksOf(questions, atOnce)) await insertQuestions(sql, some)
}

async function insertVoices(
  sql: Sql,
  voices: readonly (ImportedVoice & { readonly receipt: string })[],
): Promise<void> {
  const rows = voices.map(({ sealedLetter, sealedSender, sealedLikeness, ...voice }) => ({
    ...voice,
    letter: hex(sealedLetter),
    sender: hex(sealedSender),
    likeness: hex(sealedLikeness),
  }))
  await sql`
    insert into voice (municipality_id, voice_id, receipt, office_id, channel, language, received_on,
                       received_at, reply_way, wishes_unpublished, sealed_letter, sealed_sender,
                       sealed_likeness, kept_until, forgotten_at, alike_ids, received_by_id,
                       received_by_name, former_number, imported_at, divided_at, ended_on,
                       publication, publication_due, withheld_reason)
    select current_municipality(), id, receipt, office, channel, language, "receivedOn",
           "receivedAt", way, "wishesUnpublished", decode(letter, 'hex'), decode(sender, 'hex'),
           decode(likeness, 'hex'), "keptUntil", case when letter is null then "importedAt" end,
           alike, "receivedBy", "receivedByName", "formerNumber", "importedAt",
           case when divided then "importedAt" end, "endedOn",
           case when "withheldReason" is null then 'open' else 'withheld' end, "publicationDue",
           "withheldReason"
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as r(id uuid, receipt text, office uuid, channel text, language text, "receivedOn" date,
           "receivedAt" timestamptz, way text, "wishesUnpublished" boolean, letter text,
           sender text, likeness text, "keptUntil" date, alike uuid[], "receivedBy" uuid,
           "receivedByName" text, "formerNumber" text, "importedAt" timestamptz, divided boolean,
           "endedOn" date, "publicationDue" date, "withheldReason" text)`
}

/** Each with the moves the list tells, the one that took it from there, and the reply it ended with. */
async function insertQuestions(
  sql: Sql,
  questions: readonly ImportedVoiceQuestion[],
): Promise<void> {
  const rows = questions.map(({ sealedWords, move, reply, past, ...question }) => ({
    ...{ ...question, ...move, words: hex(sealedWords), moves: past.length },
    replyKind: reply?.kind ?? null,
  }))
  await sql`
    with brought as (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as r(id uuid, voice uuid, position integer, state text, office uuid, "handlerName" text,
             theme text, "dueOn" date, words text, "endedOn" date, "replyKind" text, by text,
             "byName" text, at timestamptz, "from" text, moves integer, "referredTo" text,
             "referralDue" date)
    ), kept as (
      insert into voice_question (municipality_id, question_id, voice_id, position, state, office_id,
                                  handler_name, theme, due_on, sealed_words, reply_revision,
                                  reply_kind, referred_to, referral_due, ended_on)
      select current_municipality(), id, voice, position, state, office, "handlerName", theme,
             "dueOn", decode(words, 'hex'), case when "replyKind" is not null then 1 end,
             "replyKind", "referredTo", "referralDue", "endedOn"
      from brought
    )
    insert into voice_move (municipality_id, question_id, position, kind, from_state, to_state,
                            from_office_id, to_office_id, made_by, made_by_name, made_at)
    select current_municipality(), id, moves + 1, 'import', "from", state, office, office, by, "byName", at
    from brought`
  const past = questions.flatMap(({ id, office, past: moves }) =>
    moves.map((move, at) => ({ id, office, position: at + 1, ...move })),
  )
  await sql`
    insert into voice_move (municipality_id, question_id, position, kind, from_state, to_state,
                            from_office_id, to_office_id, reason, made_by_name, made_at)
    select current_municipality(), id, position, kind, "from", "to", office, office, reason, "byName", at
    from json_to_recordset(${JSON.stringify(past)}::text::json)
      as r(id uuid, office uuid, position integer, kind text, "from" text, "to" text, reason text,
           "byName" text, at timestamptz)`
  const replies = questions.flatMap(({ id, reply }) =>
    reply === null ? [] : [{ id, ...reply, sealedWords: hex(reply.sealedWords) }],
  )
  await sql`
    insert into voice_reply (municipality_id, question_id, revision, kind, destination, sealed_words,
                             written_by_name, written_at)
    select current_municipality(), id, 1, kind, destination, decode("sealedWords", 'hex'),
           "writtenByName", "writtenAt"
    from json_to_recordset(${JSON.stringify(replies)}::text::json)
      as r(id uuid, kind text, destination text, "sealedWords" text, "writtenByName" text,
           "writtenAt" timestamptz)`
}

function hex(sealed: Uint8Array | null): string | null {
  return sealed === null ? null : Buffer.from(sealed).toString('hex')
}
