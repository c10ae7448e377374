/**
 * Keeps the replies to a letter's questions while they are written, sealed like what is sent: the letter's people read
 * on where another stopped. It is no move on the road, and it comes every few seconds: the policy is asked, but the
 * record of acts does not grow with every word. All of what is given is kept, or nothing.
 */
import { afterMove, questionStates, type ReplyKind } from '../../evidence/voice/question-state.ts'
import type { Question, Reply, Voice } from '../../evidence/voice/voice-record.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import {
  holdQuestion,
  listReplies,
  listReplyDrafts,
  recordAuthors,
  recordReply,
} from '../../store/voice/question-store.ts'
import { holdVoice } from '../../store/voice/voice-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { openWords, sealWords } from './sealed-words.ts'
import { voiceMissing } from './voice-problems.ts'

export interface WrittenReply {
  readonly question: string
  readonly kind: ReplyKind
  readonly words: string
  readonly destination: string
  /** When the draft these words were begun from was kept, in milliseconds; 0: there was none. */
  readonly begunFrom: number
}

interface Keeping {
  readonly sql: Sql
  readonly context: ActionContext
  readonly seals: Seals
  readonly voice: Voice
  readonly stored: readonly (Reply & { readonly question: string })[]
}

export async function keepReplies(
  context: ActionContext,
  seals: Seals,
  letter: string,
  written: readonly WrittenReply[],
): Promise<Result<null>> {
  return await context.store.write(async (sql) => {
    const voice = await holdVoice(sql, letter)
    if (voice === null) return fail(voiceMissing)
    // the draft before the reply it follows: what stands in the field is the first of them
    const stored = [...(await listReplyDrafts(sql, letter)), ...(await listReplies(sql, letter))]
    const keeping = { sql, context, seals, voice, stored }
    const kept: (() => Promise<void>)[] = []
    const problems: Problem[] = []
    for (const reply of written) {
      const ready = await readyToKeep(keeping, reply)
      if (!ready.ok) problems.push(...ready.problems)
      else if (ready.value !== null) kept.push(ready.value)
    }
    if (problems.length > 0) return fail(...problems)
    for (const keep of kept) await keep()
    return ok(null)
  })
}

/** @returns How it is kept, once nothing stands against any of them; null: these words are kept already */
async function readyToKeep(
  keeping: Keeping,
  reply: WrittenReply,
): Promise<Result<(() => Promise<void>) | null>> {
  const { sql, context, voice, stored } = keeping
  const question = await holdQuestion(sql, reply.question)
  if (question === null || question.voice !== voice.id) return fail(voiceMissing)
  const { office, authors, state, replyKind, replyRevision } = question
  const allowed = may(context.who, 'voice.handle', { office, authors })
  if (!allowed.allowed) return fail(allowed.problem)
  const former = stored.find((each) => each.question === question.id)
  if (isKept(keeping, former, reply)) return ok(null)
  if (afterMove({ state, reply: replyKind, way: voice.way }, 'submit') === null)
    return fail(notWritten(question))
  const draft = former !== undefined && former.revision > (replyRevision ?? 0) ? former : null
  const mine = draft === null || draft.writtenBy === actorId(context.who)
  if (!mine && draft.writtenAt.getTime() !== reply.begunFrom)
    return fail(changedMeanwhile(question, draft.writtenByName))
  return ok(() => keep(keeping, question, reply))
}

function isKept(
  { seals }: Keeping,
  former: Keeping['stored'][number] | undefined,
  reply: WrittenReply,
) {
  const words = tidy(reply.words)
  if (former === undefined) return words === '' && reply.destination.trim() === ''
  const kept = openWords(seals, former.sealedWords, `reply ${former.question}.${former.revision}`)
  return (
    tidy(kept ?? '') === words &&
    former.kind === reply.kind &&
    (former.destination ?? '') === reply.destination.trim()
  )
}

async function keep(
  { sql, seals, context }: Keeping,
  question: Question,
  { kind, words, destination }: WrittenReply,
): Promise<void> {
  const me = actorId(context.who)
  const revision = (question.replyRevision ?? 0) + 1
  await recordReply(sql, question.id, {
    ...{ revision, kind, writtenAt: context.now },
    destination: destination.trim() === '' ? null : destination.trim(),
    sealedWords: sealWords(seals, tidy(words), `reply ${question.id}.${revision}`),
    writtenBy: me,
    writtenByName: actorName(context.who) ?? '',
  })
  if (me !== null) await recordAuthors(sql, question.id, [...new Set([...question.authors, me])])
}

/** As browsers send it, a line ends otherwise than as it is kept. */
function tidy(words: string): string {
  return words.replaceAll('\r\n', '\n').trim()
}

function notWritten({ position, state }: Question): Problem {
  return {
    code: 'voice/reply-not-written-now',
    severity: 'blocks',
    message: `質問${position}はいま「${questionStates[state].ja}」なので、下書きを保存できません。書いた文を控えてから、ページを開き直してください。`,
  }
}

function changedMeanwhile({ position }: Question, name: string): Problem {
  return {
    code: 'voice/reply-changed-meanwhile',
    severity: 'blocks',
    message: `質問${position}の下書きを、書いている間に${name}が保存しました。欄の下の文と合わせて、もう一度保存してください。`,
  }
}
