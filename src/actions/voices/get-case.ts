/** One letter with everything that happened to it, opened for whoever may read it; the audit says who looked. */
import { findDetails } from '../../evidence/personal/find-details.ts'
import { knownDetails } from '../../evidence/voice/known-details.ts'
import { isDividable } from '../../evidence/voice/question-state.ts'
import { proposeQuestions } from '../../evidence/voice/split-letter.ts'
import type { LetterAlike, VoiceCase } from '../../evidence/voice/voice-case.ts'
import type { Reply, Voice } from '../../evidence/voice/voice-record.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listOffices } from '../../store/office-store.ts'
import { listLiaisonItems } from '../../store/voice/liaison-store.ts'
import { listPublications } from '../../store/voice/publication-store.ts'
import {
  listQuestionMoves,
  listQuestions,
  listReplies,
  listReplyDrafts,
} from '../../store/voice/question-store.ts'
import { findVoice, listFoldedInto, listVoicesByIds } from '../../store/voice/voice-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { recordLook } from '../see.ts'
import { listHandlers } from './list-handlers.ts'
import { openSender, openWords } from './sealed-words.ts'

/** null where there is none, or it is not theirs to see. */
export async function getCase(
  context: ActionContext,
  seals: Seals,
  id: string,
): Promise<VoiceCase | null> {
  const seen = await context.store.read((sql) => readCase(sql, seals, context, id))
  if (seen === null) return null
  const offices = [seen.voice.office, ...seen.questions.map(({ office }) => office)]
  const office = offices.find((each) => may(context.who, 'voice.read', { office: each }).allowed)
  if (office === undefined) return null
  await recordLook(context, 'voice.read', { about: `voice:${id}`, office })
  return seen
}

async function readCase(
  sql: Sql,
  seals: Seals,
  { who, today }: ActionContext,
  id: string,
): Promise<VoiceCase | null> {
  const voice = await findVoice(sql, id)
  if (voice === null) return null
  const [questions, moves, replies, drafts, offices, publications, folded, alike, main, liaison] =
    await Promise.all([
      listQuestions(sql, id),
      listQuestionMoves(sql, id),
      listReplies(sql, id),
      listReplyDrafts(sql, id),
      listOffices(sql),
      listPublications(sql, id),
      listFoldedInto(sql, id),
      listVoicesByIds(sql, voice.alike),
      listVoicesByIds(sql, voice.foldedInto === null ? [] : [voice.foldedInto]),
      listLiaisonItems(sql, { voice: id }),
    ])
  const letter = openWords(seals, voice.sealedLetter, `letter ${id}`)
  const sender = openSender(seals, voice.sealedSender, id)
  const known = knownDetails(sender)
  const beside = letterAlike(seals, who)
  const dividable = questions.every(({ state }) => isDividable(state))
  const colleagues = await listHandlers(
    sql,
    questions.map(({ office }) => office),
    today,
  )
  const opened = ({ sealedWords, ...reply }: Reply & { readonly question: string }) => ({
    ...reply,
    words: openWords(seals, sealedWords, `reply ${reply.question}.${reply.revision}`),
  })
  return {
    voice,
    officeName: nameOf(offices, voice.office),
    offices,
    sender,
    letter,
    known,
    details: letter === null ? [] : findDetails(letter, known),
    questions: questions.map((question) => ({
      ...question,
      officeName: nameOf(offices, question.office),
      words: openWords(seals, question.sealedWords, `question ${question.id}`),
      draft: drafts.map(opened).find((draft) => draft.question === question.id) ?? null,
      replies: replies.filter((reply) => reply.question === question.id).map(opened),
      moves: moves.filter((move) => move.question === question.id),
    })),
    proposed: voice.divided || !dividable || letter === null ? [] : proposeQuestions(letter),
    alike: alike.filter(({ id }) => id !== voice.foldedInto).map(beside),
    folded: folded.map(beside),
    colleagues,
    foldedInto: main[0] === undefined ? null : beside(main[0]),
    publications,
    liaison,
  }
}

/** A letter that came to another office is named, not opened: whoever may not read it there does not read it here. */
function letterAlike(seals: Seals, who: Actor) {
  return ({ id, receipt, office, sealedLetter }: Voice): LetterAlike => ({
    id,
    receipt,
    words: may(who, 'voice.read', { office }).allowed
      ? openWords(seals, sealedLetter, `letter ${id}`)
      : null,
  })
}

function nameOf(offices: readonly Office[], id: string): string {
  return offices.find((office) => office.id === id)?.name ?? ''
}
