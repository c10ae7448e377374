/** `/work/voices/letters/:voice/replies`, sent: all replies of a letter are kept, and one of them may go for approval. */
import { keepReplies, type WrittenReply } from '../../../actions/voices/keep-replies.ts'
import { moveQuestion } from '../../../actions/voices/move-question.ts'
import { isOneOf } from '../../../evidence/voice/channel.ts'
import { replyKinds } from '../../../evidence/voice/question-state.ts'
import type { Problem } from '../../../lib/problem.ts'
import { idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { showCase } from './case.tsx'
import { backToCase, typedIn } from './case-acts.ts'

export async function writeReplies(visit: Visit): Promise<Response> {
  const letter = idIn(visit, 'voice')
  if (letter === null) return notFound(visit.site)
  const typed = await typedIn(visit)
  const written = writtenIn(typed)
  const [act = 'keep', asked = ''] = (typed['do'] ?? '').split(':')
  const question = readId(asked)
  const refuse = (problems: readonly Problem[]) =>
    showCase(visit, { problems, typed, refused: question })
  const seals = visit.seals()
  const kept = await keepReplies(visit.actions, seals, letter, written)
  if (!kept.ok) return await refuse(kept.problems)
  const reply = written.find((each) => each.question === question)
  if (act !== 'submit' || reply === undefined) return backToCase(visit, 'kept', question)
  const moved = await moveQuestion(visit.actions, seals, reply.question, { move: 'submit', reply })
  if (!moved.ok) return await refuse(moved.problems)
  visit.workWaits()
  return backToCase(visit, 'submit', question)
}

/** What is typed, kept aside while it is typed. Answers in a word, for the script on the page. */
export async function unsavedReplies(visit: Visit): Promise<Response> {
  const letter = idIn(visit, 'voice')
  if (letter === null) return new Response('missing', { status: 404 })
  const written = writtenIn(await typedIn(visit))
  const kept = await keepReplies(visit.actions, visit.seals(), letter, written)
  if (kept.ok) return new Response('kept')
  const changed = kept.problems.some(({ code }) => code === 'voice/reply-changed-meanwhile')
  return new Response('refused', { status: changed ? 409 : 403 })
}

function writtenIn(typed: Readonly<Record<string, string>>): readonly WrittenReply[] {
  return Object.entries(typed).flatMap(([name, words]) => {
    const question = name.startsWith('words-') ? readId(name.slice('words-'.length)) : null
    const kind = typed[`kind-${question}`]
    if (question === null || !isOneOf(replyKinds, kind)) return []
    const destination = typed[`destination-${question}`] ?? ''
    return [{ question, kind, words, destination, begunFrom: Number(typed[`draft-${question}`]) }]
  })
}
