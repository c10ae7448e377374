/**
 * Takes a citizen's voice in, from the public form or by staff for a letter, a box, a telephone call or a visit. From
 * this moment it holds one question, the whole letter, with an owner and a due day; a person divides it later.
 */

import { createHash, randomUUID } from 'node:crypto'
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
import { drawSecret, hashSecret } from './draw-secret.ts'
import { type DueDays, readDueDays } from './due-days.ts'
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
  /** null where no day was said that can be read. */
  readonly receivedOn: CalendarDate | null
}

export const longestLetter = 20_000

/** From one network address within an hour. */
const most = 10
const hour = 3_600_000

/** Sent twice, it is taken once, and both times answered with the same receipt. */
export async function receiveVoice(
  context: ActionContext,
  seals: Seals,
  given: GivenVoice,
): Promise<Result<Receipt>> {
  const act = given.channel === 'web' ? 'voice.send' : 'voice.receive'
  const { secret, submission } = drawSecret(context.submission)
  const received = await perform({ ...context, submission }, act, async (sql, ask) => {
    const id = randomUUID()
    // whoever chose none is told so, and not that they may not
    const chosen = given.office === null ? {} : { office: given.office }
    const allowed = ask({ about: `voice:${id}`, ...chosen })
    if (!allowed.ok) return allowed
    const office = given.office === null ? null : await findStaffedOffice(sql, { id: given.office })
    const days = await readDueDays(sql)
    const problems = problemsOf(given, { officeKnown: office !== null, days, today: context.today })
    const { receivedOn } = given
    if (problems.length > 0 || office === null || receivedOn === null) return fail(...problems)
    if (given.channel === 'web' && !(await countIntake(sql, limitOf(context), context.now))) {
      return fail(tooMany)
    }
    const letter = { ...given, id, office: office.id, receivedOn, secret }
    return ok(await keep(sql, context, { seals, days }, letter))
  })
  return received.ok ? ok({ ...received.value, secret }) : received
}

interface TakenVoice extends GivenVoice {
  readonly id: string
  readonly office: string
  readonly receivedOn: CalendarDate
  readonly secret: string
}

async function keep(
  sql: Sql,
  { now, today, who }: ActionContext,
  { seals, days }: { readonly seals: Seals; readonly days: DueDays },
  given: TakenVoice,
): Promise<Omit<Receipt, 'secret'>> {
  const { id, office, channel, language, way, wishesUnpublished, receivedOn } = given
  const words = given.words.replaceAll('\r\n', '\n').trim()
  const dueOn = days.answerDue(receivedOn)
  const fingerprint = fingerprintOf(words)
  const number = await recordVoice(
    sql,
    {
      ...{ id, office, channel, language, way, wishesUnpublished, receivedOn },
      secretHash: hashSecret(given.secret),
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
  return { voice: id, number, dueOn }
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

interface Surroundings {
  readonly officeKnown: boolean
  readonly days: DueDays
  readonly today: CalendarDate
}

/** In the order of the form. */
function problemsOf(given: GivenVoice, { officeKnown, ...on }: Surroundings): readonly Problem[] {
  const { words, way, sender } = given
  const problems: Problem[] = []
  if (!officeKnown) problems.push(officeMissing)
  problems.push(...dayProblems(given.receivedOn, on))
  if (words.trim() === '') problems.push(empty)
  if (words.length > longestLetter) problems.push(tooLong)
  if (way === 'letter' && sender.name.trim() === '') problems.push(nameMissing)
  if (way === 'mail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(sender.mail)) problems.push(mailMissing)
  if (way === 'letter' && sender.address.trim() === '') problems.push(addressMissing)
  return problems
}

/** A letter whose words would be gone tonight, for it is kept no longer, came on another day. */
function dayProblems(
  received: CalendarDate | null,
  { days, today }: Pick<Surroundings, 'days' | 'today'>,
): readonly Problem[] {
  if (received === null) return [dayMissing]
  if (received > today) return [inFuture]
  return days.keptUntil(received) < today ? [tooLongAgo] : []
}

function limitOf({ address }: ActionContext) {
  const hash = createHash('sha256').update(`voice intake ${address ?? ''}`)
  return { key: hash.digest('base64url'), most, windowMs: hour }
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
  message: '手紙での返事には、ご住所が要ります。書くか、ほかの返事の方法を選んでください。',
}
const nameMissing: Problem = {
  code: 'voice/name-missing',
  severity: blocks,
  message: '手紙での返事には、お名前が要ります。書くか、ほかの返事の方法を選んでください。',
}
const dayMissing: Problem = {
  code: 'voice/received-missing',
  severity: blocks,
  message: '届いた日がないか、読めません。届いた日を選んでください。',
}
const tooLongAgo: Problem = {
  code: 'voice/received-too-long-ago',
  severity: blocks,
  message:
    '届いた日が古く、もとのことばを保存する期限がもう過ぎています。年を確かめてください。前に済んだ声は「前の一覧から取り込む」で入れられます。',
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
