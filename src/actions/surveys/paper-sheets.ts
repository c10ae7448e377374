/** Sheets on paper that are typed twice, as they are kept meanwhile: each entry sealed for its survey, number and turn. */
import type { Answer } from '../../evidence/survey/answer.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Actor } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { recordSealed } from '../../store/survey/inbox-store.ts'
import { removeEntries } from '../../store/survey/paper-store.ts'
import { sealAnswers } from './sealed-answers.ts'

export type Turn = 'first' | 'second'

export interface SheetPlace {
  /** Id. */
  readonly survey: string
  readonly number: number
}

/** What an entry of a sheet is sealed for. */
export function entrySealedFor(survey: string, number: string, turn: Turn): string {
  return `survey paper:${survey}:${number}:${turn}`
}

export function sealEntry(
  seals: Seals,
  { survey, number }: SheetPlace,
  turn: Turn,
  answer: Answer,
): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(answer))
  return seals.seal(bytes, entrySealedFor(survey, String(number), turn))
}

/** @throws where it was sealed with another key or for another place */
export function openEntry(
  seals: Seals,
  { survey, number }: SheetPlace,
  turn: Turn,
  sealed: Uint8Array,
): Answer {
  const bytes = seals.open(sealed, entrySealedFor(survey, String(number), turn))
  return JSON.parse(Buffer.from(bytes).toString('utf8'))
}

/** Who types, as the sheets remember it until they are settled. */
export function entererOf(who: Actor): string {
  return who.kind === 'person' || who.kind === 'token' ? `${who.kind}:${who.id}` : who.kind
}

/** Settled: the answers count, like all others, and no longer stand under their numbers. */
export async function countSettled(
  sql: Sql,
  seals: Seals,
  survey: string,
  sheets: readonly { readonly number: number; readonly answer: Answer }[],
): Promise<void> {
  if (sheets.length === 0) return
  const answers = shuffled(sheets.map(({ answer }) => answer))
  await recordSealed(sql, survey, answers.length, (inbox) =>
    sealAnswers(seals, { survey, inbox }, answers),
  )
  await removeEntries(
    sql,
    survey,
    sheets.map(({ number }) => number),
  )
}
