/** What is done to a letter and its questions; whatever is refused shows the letter again with the words kept. */

import { divideVoice as divide } from '../../../actions/voices/divide-voice.ts'
import { foldVoice as fold } from '../../../actions/voices/fold-voice.ts'
import { type GivenMove, moveQuestion as move } from '../../../actions/voices/move-question.ts'
import { shareVoice as share } from '../../../actions/voices/share-voice.ts'
import { isOneOf, themes } from '../../../evidence/voice/channel.ts'
import { questionMoves, replyKinds } from '../../../evidence/voice/question-state.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import type { Result } from '../../../lib/problem.ts'
import { seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { showCase } from './case.tsx'

type Typed = Readonly<Record<string, string>>

export async function typedIn(visit: Visit): Promise<Typed> {
  return Object.fromEntries(await entriesOf(visit))
}

async function toCase(
  visit: Visit,
  done: Result<unknown>,
  typed: Typed,
  question: string | null,
): Promise<Response> {
  if (!done.ok) return await showCase(visit, { problems: done.problems, typed, refused: question })
  visit.workWaits()
  const voice = idIn(visit, 'voice') ?? ''
  const anchor = question === null ? {} : { anchor: `question-${question}` }
  return seeOther(href('voiceCase', { voice }, anchor))
}

export async function divideVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const pieces = Array.from({ length: 40 }, (_, index) => {
    const theme = typed[`theme-${index}`]
    return {
      words: typed[`words-${index}`] ?? '',
      theme: isOneOf(themes, theme) ? theme : ('other' as const),
    }
  })
  return await toCase(visit, await divide(visit.actions, visit.seals(), id, pieces), typed, null)
}

export async function foldVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  return await toCase(visit, await fold(visit.actions, id, readId(typed['into'])), typed, null)
}

export async function shareVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const given = {
    meetingOn: readDay(typed['meeting']),
    remark: typed['remark'] ?? '',
    outcome: typed['outcome'] ?? '',
  }
  return await toCase(visit, await share(visit.actions, id, given), typed, null)
}

export async function moveQuestion(visit: Visit): Promise<Response> {
  const question = idIn(visit, 'question')
  const typed = await typedIn(visit)
  const given = readMove(typed, question ?? '')
  if (question === null || given === null) return notFound(visit.site)
  const done = await move(visit.actions, visit.seals(), question, given)
  // whoever gave it away may not see it any longer
  if (done.ok && given.move === 'transfer') return seeOther(href('voiceInbox', {}))
  return await toCase(visit, done, typed, question)
}

function readMove(typed: Typed, question: string): GivenMove | null {
  const kind = typed['move']
  if (!isOneOf(questionMoves, kind)) return null
  const reply = typed[`kind-${question}`]
  const { words = '', destination = '' } = typed
  return {
    move: kind,
    reason: typed['reason'] ?? '',
    office: readId(typed['office']),
    referredTo: typed['referredTo'] ?? '',
    referralDue: readDay(typed['referralDue']),
    revision: Number(typed['revision'] ?? Number.NaN),
    ...(isOneOf(replyKinds, reply) ? { reply: { kind: reply, words, destination } } : {}),
  }
}
