/** `/work/voices/letters/:voice`: one letter at work */
import { getCase } from '../../../actions/voices/get-case.ts'
import { actOfMove } from '../../../actions/voices/move-question.ts'
import { isOneOf } from '../../../evidence/voice/channel.ts'
import { movesFrom, type QuestionMove } from '../../../evidence/voice/question-state.ts'
import type { QuestionView, VoiceCase } from '../../../evidence/voice/voice-case.ts'
import { type Actor, actorId } from '../../../people/actor.ts'
import { CasePage } from '../../../ui/voices/case-page.tsx'
import type { CasePageProps } from '../../../ui/voices/case-props.ts'
import { may } from '../../../workflow/policy/may.ts'
import { page } from '../../respond.ts'
import { idIn, queryOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

const approved = {
  mail: '承認しました。お返事のメールを送ります。',
  letter: '承認しました。お返事の手紙を発送したら「発送した」を押してください。',
  none: '承認しました。',
} as const

const notices = {
  divided: '質問に分けました。',
  added: '質問を加えました。担当を決めてください。',
  named: '分野を直しました。',
  folded: '同じ内容の声のまとめ方を変えました。',
  shared: '連絡調整会議の記録を保存しました。',
  kept: '下書きを保存しました。続きはいつでも書けます。',
  assign: '担当を決めました。',
  transfer: '他の所属へ移しました。',
  refer: '照会中にしました。',
  reply: '照会の結果を記録しました。続きを書けます。',
  submit: '承認に出しました。',
  withdraw: '引き戻しました。続きを書けます。',
  return: '差し戻しました。',
  approve: '承認しました。',
  send: '発送したことを記録しました。',
  reopen: '開き直しました。',
  published: '公表しました。',
  withheld: '公表しないことにしました。',
} as const

export type CaseNotice = keyof typeof notices

type Refused = Pick<CasePageProps, 'problems' | 'typed' | 'refused'>

interface Shown extends Refused {
  readonly notice?: CaseNotice | undefined
}

export async function voiceCase(visit: Visit): Promise<Response> {
  const notice = queryOf(visit, 'notice')
  const told = isOneOf(notices, notice) ? notice : undefined
  return await showCase(visit, { problems: [], typed: {}, refused: null, notice: told })
}

export async function showCase(visit: Visit, { notice, ...shown }: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'voice')
  const found = id === null ? null : await getCase(actions, visit.seals(), id)
  if (found === null) return notFound(site)
  const moves = new Map(
    found.questions.map((question) => [question.id, movesOf(actions.who, found, question)]),
  )
  const words = notice === 'approve' ? approved[found.voice.way] : notice && notices[notice]
  const told = words === undefined ? null : { words, question: readId(queryOf(visit, 'question')) }
  const props = { site, today: actions.today, case: found, moves, told, ...shown }
  return page(<CasePage {...props} />, {
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
