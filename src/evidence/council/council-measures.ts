/**
 * What a council's records yield for indicators: meetings held, attendance, opinions told back, a question of the
 * members' questionnaire, a mean score. Each with its k and n, so that whoever reads 91.7 % sees 11 of 12.
 */
import { type Decimal, decimal } from '../../lib/decimal.ts'
import type { Attendance, MeetingStage } from './meeting.ts'
import { isOpen, type OpinionStage } from './opinion.ts'
import { type PollResult, shareOf } from './tabulate-poll.ts'

export type CouncilMeasureKind =
  | 'meetingsHeld'
  | 'attendance'
  | 'toldBack'
  | 'questionShare'
  | 'meanScore'

export const councilMeasureNames: Readonly<Record<CouncilMeasureKind, string>> = {
  meetingsHeld: '開いた会議の回数',
  attendance: '委員の出席率',
  toldBack: '結果を委員に伝えた意見の割合',
  questionShare: '委員アンケートの問いの割合',
  meanScore: '委員の評価の平均点',
}

/** How each is counted, as it stands beside the figure; another wording breaks the series. */
export const councilMeasureMethods: Readonly<Record<CouncilMeasureKind, string>> = {
  meetingsHeld: '開いた区政会議を数える',
  attendance: '会議ごとの出席者の合計を、委員の席の合計で割る',
  toldBack: '結果を伝え終えた意見を、取り下げを除く意見で割る',
  questionShare: '区政会議の委員全員に無記名でたずね、答えた人のうちの割合をとる',
  meanScore: '区政会議の委員全員に無記名で点をつけてもらい、平均する',
}

/** A figure of a year; value null where there is nothing to count yet. */
export interface CouncilFigure {
  readonly value: Decimal | null
  readonly unit: string
  readonly k: number | null
  readonly n: number | null
}

/** Of a year in which no meeting was so much as planned nothing is known: that is not none held. */
export function meetingsHeld(meetings: readonly { readonly stage: MeetingStage }[]): CouncilFigure {
  if (meetings.length === 0) return { value: null, unit: '回', k: null, n: null }
  const held = meetings.filter(({ stage }) => stage === 'held').length
  return { value: decimal(held), unit: '回', k: held, n: null }
}

/** Of all seats at all meetings: 20 members at 3 meetings are 60. */
export function attendanceShare(
  attendances: readonly Pick<Attendance, 'presence'>[],
): CouncilFigure {
  const k = attendances.filter(({ presence }) => presence !== 'absent').length
  return share(k, attendances.length)
}

/** Withdrawn opinions wait for nothing and are not counted. */
export function toldBackShare(
  opinions: readonly { readonly stage: OpinionStage }[],
): CouncilFigure {
  const counted = opinions.filter(({ stage }) => stage !== 'withdrawn')
  return share(counted.filter((opinion) => !isOpen(opinion)).length, counted.length)
}

/** Whether it is of one question of a vote, and not of the records of a year. */
export function isVote(kind: CouncilMeasureKind): boolean {
  return kind === 'questionShare' || kind === 'meanScore'
}

/** Of one question; nothing of too few ballots, of a question that is not there, or of one of the other sort. */
export function questionFigure(
  result: PollResult,
  kind: CouncilMeasureKind,
  question: string,
): CouncilFigure | null {
  if (result.kind === 'tooFew') return null
  const found = result.questions.find((each) => each.question.id === question)
  if (kind === 'questionShare' && found?.kind === 'choice') return share(found.k, found.n)
  if (kind === 'meanScore' && found?.kind === 'score')
    return { value: found.mean, unit: '点', k: null, n: found.n }
  return null
}

function share(k: number, n: number): CouncilFigure {
  return { value: shareOf(k, n), unit: '%', k, n }
}
