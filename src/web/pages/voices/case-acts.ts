/** What is done to a letter and its questions; whatever is refused shows the letter again with the words kept. */

import { addQuestion as add } from '../../../actions/voices/add-question.ts'
import { divideVoice as divide } from '../../../actions/voices/divide-voice.ts'
import { foldVoice as fold } from '../../../actions/voices/fold-voice.ts'
import { type GivenMove, moveQuestion as move } from '../../../actions/voices/move-question.ts'
import { nameTheme as name } from '../../../actions/voices/name-theme.ts'
import { shareVoice as share } from '../../../actions/voices/share-voice.ts'
import { isOneOf, type Theme, themes } from '../../../evidence/voice/channel.ts'
import { questionMoves } from '../../../evidence/voice/question-state.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import type { Result } from '../../../lib/problem.ts'
import { seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { type CaseNotice, showCase } from './case.tsx'

type Typed = Readonly<Record<string, string>>

export async function typedIn(visit: Visit): Promise<Typed> {
  return Object.fromEntries(await entriesOf(visit))
}

interface Told {
  readonly question?: string | null
  readonly notice: CaseNotice
}

export function backToCase(
  visit: Visit,
  notice: CaseNotice,
  question: string | null = null,
): Response {
  const voice = idIn(visit, 'voice') ?? ''
  const query = { notice, question }
  const anchor = question === null ? {} : { anchor: `question-${question}` }
  return seeOther(href('voiceCase', { voice }, { query, ...anchor }))
}

async function toCase(
  visit: Visit,
  done: Result<unknown>,
  typed: Typed,
  { question = null, notice }: Told,
): Promise<Response> {
  if (!done.ok) return await showCase(visit, { problems: done.problems, typed, refused: question })
  visit.workWaits()
  return backToCase(visit, notice, question)
}

export async function divideVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const pieces = Array.from({ length: 40 }, (_, index) => ({
    words: typed[`words-${index}`] ?? '',
    theme: themeIn(typed[`theme-${index}`]),
  }))
  const leavingOut = typed['leavingOut'] ?? null
  const divided = await divide(visit.actions, visit.seals(), id, pieces, { leavingOut })
  return await toCase(visit, divided, typed, { notice: 'divided' })
}

/** A question that was overlooked when the letter was divided. */
export async function addQuestion(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const added = await add(visit.actions, visit.seals(), id, {
    words: typed['addedWords'] ?? '',
    theme: themeIn(typed['addedTheme']),
  })
  return await toCase(visit, added, typed, { notice: 'added' })
}

export async function nameTheme(visit: Visit): Promise<Response> {
  const question = idIn(visit, 'question')
  if (question === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const named = await name(visit.actions, question, themeIn(typed['theme']))
  return await toCase(visit, named, typed, { question, notice: 'named' })
}

function themeIn(text: string | undefined): Theme {
  return isOneOf(themes, text) ? text : 'other'
}

export async function foldVoice(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'voice')
  if (id === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  return await toCase(visit, await fold(visit.actions, id, readId(typed['into'])), typed, {
    notice: 'folded',
  })
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
  return await toCase(visit, await share(visit.actions, id, given), typed, { notice: 'shared' })
}

export async function moveQuestion(visit: Visit): Promise<Response> {
  const question = idIn(visit, 'question')
  const typed = await typedIn(visit)
  const given = readMove(typed)
  if (question === null || given === null) return notFound(visit.site)
  const done = await move(visit.actions, visit.seals(), question, given)
  // whoever gave it away may not see it any longer
  if (done.ok && given.move === 'transfer') {
    return seeOther(href('voiceInbox', {}, { query: { done: 'transfer' } }))
  }
  return await toCase(visit, done, typed, { question, notice: given.move })
}

function readMove(typed: Typed): GivenMove | null {
  const kind = typed['move']
  // a submission carries the words of the form of all replies
  if (!isOneOf(questionMoves, kind) || kind === 'submit') return null
  return {
    move: kind,
    reason: typed['reason'] ?? '',
    office: readId(typed['office']),
    handler: readId(typed['handler']),
    referredTo: typed['referredTo'] ?? '',
    referralDue: readDay(typed['referralDue']),
    revision: Number(typed['revision'] ?? Number.NaN),
  }
}
