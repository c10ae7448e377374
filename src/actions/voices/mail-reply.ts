/** A reply as mail to whoever sent the letter, in the transaction that approves it; sealed until it has left. */

import type { replyKinds } from '../../evidence/voice/question-state.ts'
import type { Question, Reply, Voice } from '../../evidence/voice/voice-record.ts'
import { inJapan } from '../../japanese/japan-time.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import { recordSealedMail } from '../../store/mail-store.ts'
import { findOffice } from '../../store/office-store.ts'
import { listRolesHeld } from '../../store/person-store.ts'
import { listSectionsOfOffice } from '../../store/section-store.ts'
import { listQuestions, listReplies } from '../../store/voice/question-store.ts'
import { openSender, openWords } from './sealed-words.ts'

interface Replying {
  readonly voice: Voice
  readonly question: Question
  readonly now: Date
}

/** A letter that was forgotten meanwhile names nobody to write to. */
export async function mailReply(
  sql: Sql,
  seals: Seals,
  { voice, question, now }: Replying,
): Promise<void> {
  const { mail, name } = openSender(seals, voice.sealedSender, voice.id)
  const revision = question.replyRevision
  const reply = (await listReplies(sql, voice.id)).find(
    (each) => each.question === question.id && each.revision === revision,
  )
  if (mail === '' || reply === undefined) return
  const count = (await listQuestions(sql, voice.id)).length
  const asked = openWords(seals, question.sealedWords, `question ${question.id}`)
  const words = openWords(seals, reply.sealedWords, `reply ${question.id}.${reply.revision}`)
  const body = [
    name === '' ? '声を送ってくださった方へ' : `${name} 様`,
    '',
    `受付番号 ${voice.receipt} のご質問${count > 1 ? `（${count}件のうち${question.position}件目）` : ''}について、次のとおりお返事します。`,
    '',
    '■いただいた声',
    asked ?? '',
    '',
    `■${headings[reply.kind]}`,
    words ?? '',
    ...(reply.destination === null ? [] : ['', `お渡しした機関: ${reply.destination}`]),
    '',
    await writtenAt(sql, question, reply, now),
    '',
    `このメールに返信しても届きません。続けてお尋ねになるときは、受付番号 ${voice.receipt} を書き添えて、ホームページの「市民の声」からお送りいただくか、上の窓口へお問い合わせください。`,
    '',
  ].join('\n')
  const sealedFor = `mail voice:${voice.id}`
  const message = {
    onceKey: `voice-reply:${question.id}:${reply.revision}`,
    subject: `【市民の声】受付番号 ${voice.receipt} へのお返事`,
    sealedFor,
    sealedAddress: seals.seal(Buffer.from(mail), sealedFor),
    sealedBody: seals.seal(Buffer.from(body), sealedFor),
  }
  await recordSealedMail(sql, message, now)
}

/** The ward, and the section whose person wrote the reply: whom one asks on. */
async function writtenAt(sql: Sql, question: Question, { writtenBy }: Reply, now: Date) {
  const day = inJapan(now).day
  const held = writtenBy === null ? [] : await listRolesHeld(sql, writtenBy, day)
  const ids = held.flatMap(({ office, section }) => (office === question.office ? [section] : []))
  const sections = await listSectionsOfOffice(sql, question.office)
  const section = sections.find(({ id }) => ids.includes(id))?.name
  const office = (await findOffice(sql, { id: question.office }))?.name ?? ''
  return `${office}${section === undefined ? '' : ` ${section}`}`
}

const headings: Readonly<Record<keyof typeof replyKinds, string>> = {
  answer: '回答',
  explanation: '回答できない理由',
  handover: '他の機関へお渡ししたこと',
}
