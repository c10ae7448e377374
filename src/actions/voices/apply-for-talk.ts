/** Somebody applies for a talk with the mayor, or takes it back with the secret that was given; staff answer the applications. */

import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Applicant, TalkAtWork } from '../../evidence/voice/talk.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { countIntake } from '../../store/voice/intake-store.ts'
import {
  findTalk,
  holdTalk,
  listApplications,
  recordApplication,
  recordApplicationState,
  type StoredApplication,
} from '../../store/voice/talk-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordLook } from '../see.ts'
import { drawSecret, hashSecret } from './draw-secret.ts'
import { talkMissing } from './manage-talk.ts'
import { openWords, sealWords } from './sealed-words.ts'
import { reasonMissing } from './voice-problems.ts'

const hour = 3_600_000

/** Gives the secret that takes the application back; sent twice, it is taken once and gives the same. */
export async function applyForTalk(
  context: ActionContext,
  seals: Seals,
  id: string,
  applicant: Applicant,
): Promise<Result<string>> {
  const { secret, submission } = drawSecret(context.submission)
  const applied = await perform({ ...context, submission }, 'voice.send', async (sql, ask) => {
    const allowed = ask({ about: `talk:${id}` })
    if (!allowed.ok) return allowed
    const talk = await holdTalk(sql, id)
    if (talk === null) return fail(talkMissing)
    if (talk.state !== 'recruiting' || context.today > talk.recruitsUntil)
      return fail(notRecruiting)
    if (applicant.name.trim() === '' || applicant.contact.trim() === '') return fail(contactMissing)
    if (JSON.stringify(applicant).length > 4000) return fail(tooLong)
    const key = createHash('sha256')
      .update(`talk ${context.address ?? ''}`)
      .digest('base64url')
    if (!(await countIntake(sql, { key, most: 10, windowMs: hour }, context.now))) {
      return fail(tooMany)
    }
    const application = randomUUID()
    await recordApplication(sql, {
      ...{ id: application, talk: id, secretHash: hashSecret(secret), appliedAt: context.now },
      sealedApplicant: sealWords(seals, JSON.stringify(applicant), `applicant ${application}`),
    })
    return ok(null)
  })
  return applied.ok ? ok(secret) : applied
}

/** By whoever applied. */
export async function takeBackApplication(
  context: ActionContext,
  talk: string,
  secret: string,
): Promise<Result<null>> {
  return await perform(context, 'voice.send', async (sql, ask) => {
    const allowed = ask({ about: `talk:${talk}` })
    if (!allowed.ok) return allowed
    const key = createHash('sha256')
      .update(`talk ${context.address ?? ''}`)
      .digest('base64url')
    if (!(await countIntake(sql, { key, most: 10, windowMs: hour }, context.now))) {
      return fail(tooMany)
    }
    const given = hashSecret(secret)
    const own = (await listApplications(sql, talk)).find(({ secretHash }) =>
      timingSafeEqual(given, secretHash),
    )
    if (own === undefined) return fail(unknownSecret)
    await recordApplicationState(sql, own.id, 'cancelled', '本人の取消し')
    return ok(null)
  })
}

/** By the office: accepted, declined or cancelled with a reason. */
export async function answerApplication(
  context: ActionContext,
  talk: string,
  application: string,
  answer: { readonly state: StoredApplication['state']; readonly because: string },
): Promise<Result<null>> {
  return await perform(context, 'talk.manage', async (sql, ask) => {
    const held = await holdTalk(sql, talk)
    const allowed = ask({ about: `talk:${talk}`, office: held?.office ?? null })
    if (!allowed.ok) return allowed
    const known = (await listApplications(sql, talk)).some(({ id }) => id === application)
    if (held === null || !known) return fail(talkMissing)
    const because = answer.because.trim()
    if (answer.state !== 'accepted' && because === '') return fail(reasonMissing)
    await recordApplicationState(sql, application, answer.state, because === '' ? null : because)
    return ok(null)
  })
}

/** null where there is none, or it is not theirs to see. */
export async function getTalkAtWork(
  context: ActionContext,
  seals: Seals,
  id: string,
): Promise<TalkAtWork | null> {
  const found = await context.store.read(async (sql) => {
    const talk = await findTalk(sql, id)
    return talk === null ? null : { talk, applications: await listApplications(sql, id) }
  })
  if (found === null) return null
  const { office } = found.talk
  if (!may(context.who, 'talk.manage', { office }).allowed) return null
  await recordLook(context, 'talk.manage', { about: `talk:${id}`, office })
  return {
    talk: found.talk,
    applications: found.applications.map(({ sealedApplicant, secretHash: _, ...application }) => {
      const words = openWords(seals, sealedApplicant, `applicant ${application.id}`)
      return { ...application, applicant: words === null ? null : JSON.parse(words) }
    }),
  }
}

const blocks = 'blocks' as const
const notRecruiting: Problem = {
  code: 'talk/not-recruiting',
  severity: blocks,
  message: 'この回はいま募集していません。ほかの回を見てください。',
}
const contactMissing: Problem = {
  code: 'talk/contact',
  severity: blocks,
  message: 'お名前か連絡先が空です。結果をお知らせするため、どちらも書いてください。',
}
const tooLong: Problem = {
  code: 'talk/too-long',
  severity: blocks,
  message: '話したいことが長すぎます。1,000文字ほどまでにしてください。',
}
const tooMany: Problem = {
  code: 'talk/too-many',
  severity: blocks,
  message: '続けてたくさんの申込みがあったので、しばらく受け付けません。1時間ほど待ってください。',
}
const unknownSecret: Problem = {
  code: 'talk/unknown',
  severity: blocks,
  message: '取消しのことばが違います。申し込んだときの画面を見て、もう一度入れてください。',
}
