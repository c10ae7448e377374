/** What the sender of a letter is told of it, by its number and the secret that was given with it. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { hasEnded } from '../../evidence/voice/question-state.ts'
import { readNumber } from '../../evidence/voice/read-number.ts'
import type { ReceiptState } from '../../evidence/voice/receipt.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { listOffices } from '../../store/office-store.ts'
import { countIntake } from '../../store/voice/intake-store.ts'
import { listQuestions, listReplies } from '../../store/voice/question-store.ts'
import { findVoice, findVoiceByReceipt } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { hashSecret } from './draw-secret.ts'
import { openWords } from './sealed-words.ts'

/** From one network address within an hour: nobody tries secrets one after the other. */
const most = 30
const hour = 3_600_000

export async function findReceipt(
  context: ActionContext,
  seals: Seals,
  given: { readonly number: string; readonly secret: string },
): Promise<Result<ReceiptState>> {
  return await perform(context, 'voice.send', async (sql, ask) => {
    const allowed = ask({ about: null })
    if (!allowed.ok) return allowed
    const key = createHash('sha256').update(`voice receipt ${context.address ?? ''}`)
    const limit = { key: key.digest('base64url'), most, windowMs: hour }
    if (!(await countIntake(sql, limit, context.now))) return fail(tooMany)
    const voice = await findVoiceByReceipt(sql, readNumber(given.number))
    const secret = hashSecret(given.secret.normalize('NFKC'))
    if (voice?.secretHash == null || !timingSafeEqual(secret, voice.secretHash)) {
      return fail(unknown)
    }
    const questions = await listQuestions(sql, voice.id)
    const replies = await listReplies(sql, voice.id)
    const offices = await listOffices(sql)
    const main = voice.foldedInto === null ? voice : await findVoice(sql, voice.foldedInto)
    return ok({
      number: voice.receipt,
      receivedOn: voice.receivedOn,
      published: main?.publication === 'published' ? main.id : null,
      questions: questions.map((question) => {
        const office = offices.find(({ id }) => id === question.office)
        const reply = hasEnded(question.state)
          ? replies.find(
              (each) => each.question === question.id && each.revision === question.replyRevision,
            )
          : undefined
        return {
          position: question.position,
          words: openWords(seals, question.sealedWords, `question ${question.id}`),
          state: question.state,
          office: office?.name ?? '',
          officeEnglish: office?.nameEnglish ?? null,
          dueOn: question.dueOn,
          endedOn: question.endedOn,
          reply:
            reply === undefined
              ? null
              : {
                  kind: reply.kind,
                  words: openWords(
                    seals,
                    reply.sealedWords,
                    `reply ${question.id}.${reply.revision}`,
                  ),
                },
          destination: reply?.destination ?? null,
        }
      }),
    })
  })
}

const unknown: Problem = {
  code: 'voice-receipt/unknown',
  severity: 'blocks',
  message:
    '受付番号か確認のことばが違います。送ったときの画面か控えを見て、もう一度入れてください。',
}
const tooMany: Problem = {
  code: 'voice-receipt/too-many',
  severity: 'blocks',
  message: '何度も確かめようとされたので、しばらく受け付けません。1時間ほど待ってください。',
}
