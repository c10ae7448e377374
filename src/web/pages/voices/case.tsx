/** `/work/voices/letters/:voice`: one letter at work */
import { getCase } from '../../../actions/voices/get-case.ts'
import { actOfMove } from '../../../actions/voices/move-question.ts'
import { movesFrom, type QuestionMove } from '../../../evidence/voice/question-state.ts'
import type { QuestionView, VoiceCase } from '../../../evidence/voice/voice-case.ts'
import { type Actor, actorId } from '../../../people/actor.ts'
import { CasePage } from '../../../ui/voices/case-page.tsx'
import type { CasePageProps } from '../../../ui/voices/case-props.ts'
import { may } from '../../../workflow/policy/may.ts'
import { page } from '../../respond.ts'
import { idIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

type Refused = Pick<CasePageProps, 'problems' | 'typed' | 'refused'>

export async function voiceCase(visit: Visit): Promise<Response> {
  return await showCase(visit, { problems: [], typed: {}, refused: null })
}

export async function showCase(visit: Visit, shown: Refused): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'voice')
  const found = id === null ? null : await getCase(actions, visit.seals(), id)
  if (found === null) return notFound(site)
  const moves = new Map(
    found.questions.map((question) => [question.id, movesOf(actions.who, found, question)]),
  )
  return page(<CasePage {...{ site, today: actions.today, case: found, moves, ...shown }} />, {
    status: shown.problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

function movesOf(
  who: Actor,
  { voice }: VoiceCase,
  { state, replyKind, office, authors, handler }: QuestionView,
): readonly QuestionMove[] {
  return movesFrom({ state, reply: replyKind, way: voice.way })
    .filter((move) => may(who, actOfMove(move), { office, authors }).allowed)
    .filter((move) => move !== 'assign' || state === 'sorting' || handler !== actorId(who))
}
