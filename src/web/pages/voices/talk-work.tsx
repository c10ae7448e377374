/** `/work/voices/talks`: talks with the mayor, prepared and recorded */

import { answerApplication, getTalkAtWork } from '../../../actions/voices/apply-for-talk.ts'
import { listTalksAtWork } from '../../../actions/voices/list-talks.ts'
import {
  moveTalk,
  planTalk as plan,
  publishTalkNotes,
  writeTalkNotes,
} from '../../../actions/voices/manage-talk.ts'
import { isOneOf } from '../../../evidence/voice/channel.ts'
import type { ApplicationState } from '../../../evidence/voice/talk.ts'
import { talkStates } from '../../../evidence/voice/talk-state.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import { fail, type Problem, type Result } from '../../../lib/problem.ts'
import { TalkAtWorkPage } from '../../../ui/voices/talk-at-work-page.tsx'
import { TalkWorkPage } from '../../../ui/voices/talk-work-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, readCount, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { typedIn } from './case-acts.ts'

type Typed = Readonly<Record<string, string>>

export async function talkWork(visit: Visit): Promise<Response> {
  return await showList(visit, [], {})
}

async function showList(
  { site, actions }: Visit,
  problems: readonly Problem[],
  typed: Typed,
): Promise<Response> {
  const found = await listTalksAtWork(actions)
  if (found === null) return notFound(site)
  return page(<TalkWorkPage {...{ site, ...found, problems, typed }} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function planTalk(visit: Visit): Promise<Response> {
  const typed = await typedIn(visit)
  const heldOn = readDay(typed['held'])
  const recruitsUntil = readDay(typed['until'])
  const planned =
    heldOn === null || recruitsUntil === null
      ? fail(daysMissing)
      : await plan(visit.actions, {
          ...{ heldOn, recruitsUntil },
          office: readId(typed['office']),
          starts: typed['starts'] ?? '',
          place: (typed['place'] ?? '').trim(),
          theme: (typed['theme'] ?? '').trim(),
          seats: readCount(typed['seats']) ?? 0,
        })
  if (!planned.ok) return await showList(visit, planned.problems, typed)
  return seeOther(href('talkAtWork', { talk: planned.value }))
}

export async function talkAtWork(visit: Visit): Promise<Response> {
  return await showTalk(visit, [], {}, new Set())
}

async function showTalk(
  visit: Visit,
  problems: readonly Problem[],
  typed: Typed,
  letStand: ReadonlySet<string>,
): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'talk')
  const found = id === null ? null : await getTalkAtWork(actions, visit.seals(), id)
  if (found === null) return notFound(site)
  const { office, notesWrittenBy } = found.talk
  const authors = notesWrittenBy === null ? [] : [notesWrittenBy]
  const mayPublish = may(actions.who, 'talk.publish', { office, authors }).allowed
  return page(<TalkAtWorkPage {...{ site, ...found, problems, typed, letStand, mayPublish }} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function changeTalk(visit: Visit): Promise<Response> {
  const talk = idIn(visit, 'talk')
  if (talk === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const typed = Object.fromEntries(entries)
  const letStand = new Set(entries.filter(([name]) => name === 'stand').map(([, value]) => value))
  const done = await change(visit, talk, typed, letStand)
  if (!done.ok) return await showTalk(visit, done.problems, typed, letStand)
  return seeOther(href('talkAtWork', { talk }))
}

async function change(
  { actions }: Visit,
  talk: string,
  typed: Typed,
  letStand: ReadonlySet<string>,
): Promise<Result<null>> {
  const { act, to, application } = typed
  if (act === 'notes') return await writeTalkNotes(actions, talk, typed['notes'] ?? '')
  if (act === 'publish') return await publishTalkNotes(actions, talk, letStand)
  if (act === 'answer') {
    const answer = typed[`answer-${application}`]
    const state = answers.find((each) => each === answer) ?? 'applied'
    const because = typed['because'] ?? ''
    return await answerApplication(actions, talk, readId(application) ?? talk, { state, because })
  }
  if (!isOneOf(talkStates, to)) return fail(unknownAct)
  const attended = readCount(typed['attended'])
  return await moveTalk(actions, talk, { to, because: typed['because'] ?? '', attended })
}

const answers: readonly ApplicationState[] = ['accepted', 'declined', 'cancelled']

const daysMissing: Problem = {
  code: 'talk/days',
  severity: 'blocks',
  message: '開催の日か締切の日がありません。どちらも入れてください。',
}
const unknownAct: Problem = {
  code: 'talk/act',
  severity: 'blocks',
  message: '何をするかが選ばれていません。ページを開き直してください。',
}
