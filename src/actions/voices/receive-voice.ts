/**
 * Takes a citizen's voice in, from the public form or by staff for a letter, a box, a telephone call or a visit. From
 * this moment it holds one question, the whole letter, with an owner and a due day; a person divides it later.
 */

import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { comparedDays, mostAlike } from '../../evidence/voice/alike-index.ts'
import type { Channel } from '../../evidence/voice/channel.ts'
import { alike, fingerprintOf, likeness } from '../../evidence/voice/likeness.ts'
import type { ReplyWay } from '../../evidence/voice/question-state.ts'
import type { Receipt } from '../../evidence/voice/receipt.ts'
import type { Sender } from '../../evidence/voice/voice-case.ts'
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { countIntake } from '../../store/voice/intake-store.ts'
import { addMove, recordQuestion } from '../../store/voice/question-store.ts'
import { listLikenesses, recordVoice } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { readDueDays } from './due-days.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'
import { namesNobody, openWords, sealWords } from './sealed-words.ts'

export interface GivenVoice {
  /** Id; null where none was chosen. */
  readonly office: string | null
  readonly channel: Channel
  readonly language: 'ja' | 'en'
  readonly words: string
  readonly sender: Sender
  readonly way: ReplyWay
  readonly wishesUnpublished: boolean
  readonly receivedOn: CalendarDate
}

export const longestLetter = 20_000

/** From one network address within an hour. */
const most = 10
const hour = 3_600_000

export async function receiveVoice(
  context: ActionContext,
  seals: Seals,
  given: GivenVoice,
): Promise<Result<Receipt>> {
  const act = given.channel === 'web' ? 'voice.send' : 'voice.receive'
  return await perform(context, act, async (sql, ask) => {
    const id = randomUUID()
    const allowed = ask({ about: `voice:${id}`, office: given.office })
    if (!allowed.ok) return allowed
    const office = given.office === null ? null : await findStaffedOffice(sql, { id: given.office })
    const problems = problemsOf(given, office !== null, context.today)
    if (problems.length > 0 || office === null) return fail(...problems)
    if (given.channel === 'web' && !(await countIntake(sql, limitOf(context), context.now))) {
      return fail(tooMany)
    }
    return ok(await keep(sql, context, seals, { ...given, id, office: office.id }))
  })
}

async function keep(
  sql: Sql,
  { now, today, who }: ActionContext,
  seals: Seals,
  given: GivenVoice & { readonly id: string; readonly office: string },
): Promise<Receipt> {
  const { id, office, channel, language, way, wishesUnpublished, receivedOn } = given
  const words = given.words.replaceAll('\r\n', '\n').trim()
  const days = await readDueDays(sql)
  const dueOn = days.answerDue(receivedOn)
  const fingerprint = fingerprintOf(words)
  const secret = makeSecret()
  const number = await recordVoice(
    sql,
    {
      ...{ id, office, channel, language, way, wishesUnpublished, receivedOn },
      secretHash: hashSecret(secret),
      receivedAt: now,
      sealedLetter: sealWords(seals, words, `letter ${id}`),
      sealedSender: namesNobody(given.sender)
        ? null
        : sealWords(seals, JSON.stringify(given.sender), `sender ${id}`),
      sealedLikeness: sealWords(seals, JSON.stringify(fingerprint), `likeness ${id}`),
      keptUntil: days.keptUntil(receivedOn),
      alike: await listAlike(sql, seals, fingerprint, receivedOn),
      receivedBy: actorId(who),
      receivedByName: channel === 'web' ? null : actorName(who),
    },
    fiscalYearOf(receivedOn),
  )
  const question = randomUUID()
  await recordQuestion(sql, {
    ...{ id: question, voice: id, position: 1, state: 'sorting', office, theme: 'other', dueOn },
    sealedWords: sealWords(seals, words, `question ${question}`),
  })
  await addMove(sql, question, {
    ...{ kind: 'receive', fromState: 'sorting', toState: 'sorting', reason: '' },
    ...{ fromOffice: office, toOffice: office, at: now },
    by: actorId(who),
    byName: actorName(who) ?? '送った方',
  })
  await recordMeasuresOfLetter(sql, { id, receivedOn }, today)
  return { voice: id, number, secret, dueOn }
}

/** Letters that say nearly the same: proposed to whoever divides the letter, and folded by nobody else. */
async function listAlike(
  sql: Sql,
  seals: Seals,
  fingerprint: readonly number[],
  receivedOn: CalendarDate,
): Promise<readonly string[]> {
  const former = await listLikenesses(sql, addDays(receivedOn, -comparedDays))
  return former
    .map(({ id, sealed }) => {
      const words = openWords(seals, sealed, `likeness ${id}`) ?? '[]'
      return { id, share: likeness(fingerprint, JSON.parse(words)) }
    })
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostAlike)
    .map(({ id }) => id)
}

function problemsOf(
  given: GivenVoice,
  officeKnown: boolean,
  today: CalendarDate,
): readonly Problem[] {
  const { words, way, sender, receivedOn } = given
  const problems: Problem[] = []
  if (words.trim() === '') problems.push(empty)
  if (words.length > longestLetter) problems.push(tooLong)
  if (!officeKnown) problems.push(officeMissing)
  if (way === 'mail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(sender.mail)) problems.push(mailMissing)
  if (way === 'letter' && (sender.address.trim() === '' || sender.name.trim() === '')) {
    problems.push(addressMissing)
  }
  if (receivedOn > today) problems.push(inFuture)
  return problems
}

function limitOf({ address }: ActionContext) {
  const hash = createHash('sha256').update(`voice intake ${address ?? ''}`)
  return { key: hash.digest('base64url'), most, windowMs: hour }
}

/** Eight signs that nobody mistakes for another when read aloud or off paper. */
function makeSecret(): string {
  const signs = '23456789abcdefghjkmnpqrstuvwxyz'
  const draw = Array.from(randomBytes(10), (byte) => signs[byte % signs.length]).join('')
  return `${draw.slice(0, 5)}-${draw.slice(5)}`
}

export function hashSecret(secret: string): Buffer {
  const plain = secret.toLowerCase().replaceAll(/[^0-9a-z]/gu, '')
  return createHash('sha256').update(plain).digest()
}

const blocks = 'blocks' as const
const empty: Problem = {
  code: 'voice/empty',
  severity: blocks,
  message: '声の内容が空です。ご意見やご質問を書いてください。',
}
const tooLong: Problem = {
  code: 'voice/too-long',
  severity: blocks,
  message: `声の内容が長すぎます。${longestLetter.toLocaleString('ja-JP')}文字までで、いくつかに分けて送ってください。`,
}
const officeMissing: Problem = {
  code: 'voice/office-missing',
  severity: blocks,
  message: '届け先の区が選ばれていません。区を選んでください。',
}
const mailMissing: Problem = {
  code: 'voice/mail-missing',
  severity: blocks,
  message:
    'メールでの返事には、メールアドレスが要ります。「名前@例.jp」のような形で書くか、ほかの返事の方法を選んでください。',
}
const addressMissing: Problem = {
  code: 'voice/address-missing',
  severity: blocks,
  message: '手紙での返事には、お名前とご住所が要ります。書くか、ほかの返事の方法を選んでください。',
}
const inFuture: Problem = {
  code: 'voice/received-in-future',
  severity: blocks,
  message: '受付の日が今日より後です。届いた日を入れてください。',
}
const tooMany: Problem = {
  code: 'voice/too-many',
  severity: blocks,
  message:
    '同じ場所から続けてたくさんの声が届いたので、しばらく受け付けません。1時間ほど待ってから送ってください。',
}
