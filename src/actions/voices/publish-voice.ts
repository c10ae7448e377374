/**
 * The public text of a letter: written by one, looked at and published by another, or held back for a listed reason.
 * Nothing is published in which something personal is found that a person has not looked at and let stand.
 */

import type { Detail } from '../../evidence/personal/detail.ts'
import { findDetails, type KnownDetail } from '../../evidence/personal/find-details.ts'
import type { WithholdingReason } from '../../evidence/voice/channel.ts'
import { knownDetails } from '../../evidence/voice/known-details.ts'
import type { PublishedVoice } from '../../evidence/voice/published-voice.ts'
import type { PublicText } from '../../evidence/voice/voice-lists.ts'
import type { Voice } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listOffices } from '../../store/office-store.ts'
import {
  confirmPublication,
  listPublications,
  recordPublication,
  withdrawPublications,
} from '../../store/voice/publication-store.ts'
import { listQuestions, listReplies } from '../../store/voice/question-store.ts'
import { holdVoice, listFoldedInto, recordPublicationState } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'
import { openSender, openWords } from './sealed-words.ts'
import { voiceMissing } from './voice-problems.ts'

export interface GivenPublicText {
  readonly title: string
  /** By the question's id. */
  readonly questions: ReadonlyMap<string, { readonly question: string; readonly view: string }>
  /** Words somebody looked at and found to be no personal detail. */
  readonly letStand: ReadonlySet<string>
}

export async function proposePublication(
  context: ActionContext,
  seals: Seals,
  id: string,
  given: GivenPublicText,
): Promise<Result<number>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const voice = await holdVoice(sql, id)
    const allowed = ask({ about: `voice:${id}`, office: voice?.office ?? null })
    if (!allowed.ok) return allowed
    if (voice === null) return fail(voiceMissing)
    if (voice.endedOn === null) return fail(notEnded)
    const content = await contentOf(sql, voice, voice.endedOn, given)
    const known = knownDetails(openSender(seals, voice.sealedSender, id))
    const problems = [...incomplete(content), ...personalProblems(content, known, given.letStand)]
    if (problems.length > 0) return fail(...problems)
    const found = await countFound(sql, seals, voice, known)
    const { who, now } = context
    const by = { writtenBy: actorId(who), writtenByName: actorName(who) ?? '', writtenAt: now }
    const revision = await recordPublication(sql, id, { content, found, ...by })
    if (voice.publication !== 'published') await recordPublicationState(sql, id, 'proposed', null)
    return ok(revision)
  })
}

/** @param revision The text that was looked at: another written meanwhile is not published */
export async function publishVoice(
  context: ActionContext,
  seals: Seals,
  id: string,
  looked: { readonly revision: number; readonly letStand: ReadonlySet<string> },
): Promise<Result<null>> {
  return await perform(context, 'voice.publish', async (sql, ask) => {
    const voice = await holdVoice(sql, id)
    const [newest] = voice === null ? [] : await listPublications(sql, id)
    const authors = newest?.writtenBy == null ? [] : [newest.writtenBy]
    const allowed = ask({ about: `voice:${id}`, office: voice?.office ?? null, authors })
    if (!allowed.ok) return allowed
    if (voice === null) return fail(voiceMissing)
    if (newest === undefined) return fail(noText)
    const known = knownDetails(openSender(seals, voice.sealedSender, id))
    const problems = [
      ...(await standingProblems(sql, voice, newest)),
      ...publishingProblems(newest, looked, known),
    ]
    if (problems.length > 0) return fail(...problems)
    const on = context.today
    await confirmPublication(sql, id, newest, { name: actorName(context.who) ?? '', on })
    await recordPublicationState(sql, id, 'published', null)
    await recordPublishedShare(sql, voice, on)
    return ok(null)
  })
}

/** A question may have been opened again, and answered anew, since the text was written. */
async function standingProblems(
  sql: Sql,
  { id, endedOn }: Voice,
  { writtenAt }: PublicText,
): Promise<readonly Problem[]> {
  if (endedOn === null) return [notEnded]
  const replies = await listReplies(sql, id)
  const newer = replies.some(({ approvedAt }) => approvedAt !== null && approvedAt > writtenAt)
  return newer ? [olderThanReply] : []
}

export async function withholdVoice(
  context: ActionContext,
  id: string,
  reason: WithholdingReason,
): Promise<Result<null>> {
  return await perform(context, 'voice.publish', async (sql, ask) => {
    const voice = await holdVoice(sql, id)
    const allowed = ask({ about: `voice:${id}`, office: voice?.office ?? null, authors: [] })
    if (!allowed.ok) return allowed
    if (voice === null) return fail(voiceMissing)
    if (voice.endedOn === null) return fail(notEnded)
    const on = context.today
    await withdrawPublications(sql, id, on)
    await recordPublicationState(sql, id, 'withheld', reason)
    await recordPublishedShare(sql, voice, on)
    return ok(null)
  })
}

/** A letter that is folded under it is published with it. */
async function recordPublishedShare(sql: Sql, voice: Voice, today: CalendarDate): Promise<void> {
  for (const letter of [voice, ...(await listFoldedInto(sql, voice.id))]) {
    await recordMeasuresOfLetter(sql, letter, today)
  }
}

/** Details in a public text that nobody has let stand. */
export function detailsIn(
  content: PublishedVoice,
  known: readonly KnownDetail[],
  letStand: ReadonlySet<string> = new Set(),
): readonly { readonly field: string; readonly detail: Detail }[] {
  const fields = [
    { field: 'title', text: content.title },
    ...content.questions.flatMap(({ question, view, destination }, index) => [
      { field: `question-${index}`, text: question },
      { field: `view-${index}`, text: view },
      { field: `view-${index}`, text: destination ?? '' },
    ]),
  ]
  return fields.flatMap(({ field, text }) =>
    findDetails(text, known)
      .filter((detail) => !letStand.has(detail.text))
      .map((detail) => ({ field, detail })),
  )
}

function personalProblems(
  content: PublishedVoice,
  known: readonly KnownDetail[],
  letStand: ReadonlySet<string>,
): readonly Problem[] {
  const words = new Set(detailsIn(content, known, letStand).map(({ detail }) => detail.text))
  return [...words].map((text) => ({
    code: 'voice-public/personal',
    severity: 'blocks',
    message: `公表する文に個人が分かることばがあるようです：「${text}」。消すか書き換えるか、確かめたうえで「個人情報ではない」に印を付けてください。`,
  }))
}

async function contentOf(
  sql: Sql,
  voice: Voice,
  endedOn: CalendarDate,
  given: GivenPublicText,
): Promise<PublishedVoice> {
  const [questions, replies, offices] = await Promise.all([
    listQuestions(sql, voice.id),
    listReplies(sql, voice.id),
    listOffices(sql),
  ])
  return {
    title: given.title.trim(),
    channel: voice.channel,
    receivedOn: voice.receivedOn,
    endedOn,
    questions: questions.map((each) => {
      const words = given.questions.get(each.id)
      const office = offices.find(({ id }) => id === each.office)
      const reply = replies.find(
        ({ question, revision }) => question === each.id && revision === each.replyRevision,
      )
      return {
        question: (words?.question ?? '').trim(),
        view: (words?.view ?? '').trim(),
        office: office?.name ?? '',
        officeEnglish: office?.nameEnglish ?? null,
        theme: each.theme,
        kind: each.replyKind ?? 'answer',
        destination: reply?.destination ?? null,
        endedOn: each.endedOn ?? endedOn,
      }
    }),
  }
}

async function countFound(
  sql: Sql,
  seals: Seals,
  voice: Voice,
  known: readonly KnownDetail[],
): Promise<number> {
  const letter = openWords(seals, voice.sealedLetter, `letter ${voice.id}`) ?? ''
  const replies = (await listReplies(sql, voice.id)).map(({ question, revision, sealedWords }) =>
    openWords(seals, sealedWords, `reply ${question}.${revision}`),
  )
  return [letter, ...replies].reduce((sum, text) => sum + findDetails(text ?? '', known).length, 0)
}

function incomplete({ title, questions }: PublishedVoice): readonly Problem[] {
  const problems: Problem[] = []
  if (title === '') problems.push(titleMissing)
  if (questions.some(({ question, view }) => question === '' || view === '')) {
    problems.push(wordsMissing)
  }
  return problems
}

function publishingProblems(
  { content, publishedOn, revision }: PublicText,
  looked: { readonly revision: number; readonly letStand: ReadonlySet<string> },
  known: readonly KnownDetail[],
): readonly Problem[] {
  if (publishedOn !== null) return [publishedAlready]
  if (revision !== looked.revision) return [otherText]
  return personalProblems(content, known, looked.letStand)
}

const blocks = 'blocks' as const
const notEnded: Problem = {
  code: 'voice-public/not-ended',
  severity: blocks,
  message: 'まだ終わっていない質問があります。すべての質問が終わってから公表してください。',
}
const noText: Problem = {
  code: 'voice-public/no-text',
  severity: blocks,
  message: '公表する文がまだありません。先に公表文を書いて保存してください。',
}
const publishedAlready: Problem = {
  code: 'voice-public/published-already',
  severity: blocks,
  message: 'この公表文はもう公表されています。直すときは、公表文を書き直してください。',
}
const otherText: Problem = {
  code: 'voice-public/other-text',
  severity: blocks,
  message: '見ていたものとは別の公表文に書き換わっています。ページを開き直して確かめてください。',
}
const olderThanReply: Problem = {
  code: 'voice-public/older-than-reply',
  severity: blocks,
  message:
    'この公表文を書いたあとで、回答が新しくなりました。新しい回答に合わせて、公表文を書き直してください。',
}
const titleMissing: Problem = {
  code: 'voice-public/title-missing',
  severity: blocks,
  message: '題名が空です。何についての声かが分かる題名を書いてください。',
}
const wordsMissing: Problem = {
  code: 'voice-public/words-missing',
  severity: blocks,
  message: '声の要約か、市の考え方が空の質問があります。すべての質問について書いてください。',
}
