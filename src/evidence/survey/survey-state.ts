/**
 * The road of a survey: planned → open → closing (being counted) → closed → published. Nothing is seen before it is counted, nothing about its
 * questions changes once it is open, and no way leads back.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { SurveyDefinition, SurveyState } from './survey.ts'
import { kindFacts } from './survey-kind.ts'

export type SurveyMove = 'open' | 'close' | 'publish'

/** What the record of a survey tells of: its moves, a counting that is tried again, a sheet that is counted nowhere. */
export type SurveyEvent = SurveyMove | 'recount' | 'invalidate'

export const surveyStateNames: Readonly<Record<SurveyState, string>> = {
  planned: '準備中',
  open: '実施中',
  closing: '集計中',
  closed: '締切済み（未公表）',
  published: '公表済み',
}

const roads: Readonly<
  Record<SurveyMove, { readonly from: SurveyState; readonly to: SurveyState }>
> = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closing' },
  publish: { from: 'closed', to: 'published' },
}

export interface MoveFacts {
  readonly today: string
  /** Tickets that exist. */
  readonly tickets: number
  /** Sheets on paper that wait for their second entry, or for somebody who settles it. */
  readonly papers: number
  /** Why it is closed before its day; '' otherwise. */
  readonly reason: string
}

/** The state after the move, or everything that is in its way. */
export function moveSurvey(
  { state, definition }: { readonly state: SurveyState; readonly definition: SurveyDefinition },
  move: SurveyMove,
  facts: MoveFacts,
): Result<SurveyState> {
  const { from, to } = roads[move]
  if (state !== from) return fail(wrongState(state, move))
  const problems = {
    open: () => problemsOfOpening(definition, facts),
    close: () => problemsOfClosing(definition, facts),
    publish: () => [],
  }[move]()
  return problems.length === 0 ? ok(to) : fail(...problems)
}

function problemsOfOpening(definition: SurveyDefinition, facts: MoveFacts): readonly Problem[] {
  const { questions, design, kind, opensOn, closesOn } = definition
  const problems: Problem[] = []
  if (questions.length === 0) problems.push(noQuestions)
  if (facts.tickets === 0) problems.push(noTickets)
  if (kindFacts[kind].random && design.population === null) problems.push(noPopulation)
  if (design.frame.trim() === '') problems.push(noFrame)
  if (facts.today < opensOn) problems.push(tooEarly)
  if (facts.today > closesOn) problems.push(over)
  return problems
}

function problemsOfClosing(
  { closesOn }: SurveyDefinition,
  { today, reason, papers }: MoveFacts,
): readonly Problem[] {
  return [
    ...(today <= closesOn && reason.trim() === '' ? [early] : []),
    ...(papers > 0 ? [papersWait(papers)] : []),
  ]
}

/** The state of a survey that is closed, once its answers are counted. */
export function endCounting(state: SurveyState): Result<SurveyState> {
  return state === 'closing' ? ok('closed') : fail(wrongState(state, 'close'))
}

/** Whether there is a result: before that nothing of the answers is seen, by anybody. */
export function isCounted(state: SurveyState): boolean {
  return state === 'closed' || state === 'published'
}

/** What is already answered is never answered again in other words. */
export function mayChange(state: SurveyState): boolean {
  return state === 'planned'
}

function problem(code: string, message: string): Problem {
  return { code: `survey/${code}`, severity: 'blocks', message }
}

const moveNames = { open: '始める', close: '締め切る', publish: '公表する' } as const

function wrongState(state: SurveyState, move: SurveyMove): Problem {
  return problem(
    'state',
    `「${surveyStateNames[state]}」のアンケートを${moveNames[move]}ことはできません。画面を開き直して、今の状態を確かめてください。`,
  )
}

const early = problem(
  'early',
  '締切日はまだ過ぎていません。早く締め切る理由を書いてください。理由は記録に残ります。',
)
const papersWait = (papers: number) =>
  problem(
    'papers',
    `2回目の入力か、食い違いの確認を待つ紙の回答が${papers}枚あります。「2回目の入力」で終わらせてください。数えられない紙は、理由を書いて無効票にできます。`,
  )
const noQuestions = problem('questions', '設問がありません。設問を1問以上入れてください。')
const noTickets = problem(
  'tickets',
  '回答番号がまだありません。対象者の名簿を読み込むか、配布用の回答票を作ってください。',
)
const noPopulation = problem(
  'population',
  '無作為抽出の調査には、母集団の人数（N）が要ります。調査の設計に書いてください。',
)
const noFrame = problem('frame', '対象者の選び方を、調査の設計に書いてください。')
const tooEarly = problem(
  'opens-on',
  '開始日より前には始められません。開始日を直すか、その日まで待ってください。',
)
const over = problem('closes-on', '締切日がもう過ぎています。締切日を直してください。')
