/**
 * A council meeting (会議): planned, announced to the public, held or cancelled; then its minutes from a draft to a
 * confirmed text to a public one. Notice and quorum are checked by the council's dated rules.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { daysBetween } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { CouncilRules, Quorum } from '../../plan/council-rules.ts'

export type MeetingMode = 'inPerson' | 'online' | 'both'
export type MeetingStage = 'planned' | 'announced' | 'held' | 'cancelled'
export type BodyKind = 'plenary' | 'subcommittee' | 'studyGroup'
export const presences = ['inPerson', 'online', 'absent'] as const
export type Presence = (typeof presences)[number]

export interface AgendaItem {
  readonly title: string
  /** What the members are asked: the point in dispute, not the whole matter (論点). */
  readonly question: string
  /** Ids of published sheets the materials are made from. */
  readonly sheets: readonly string[]
}

export interface MeetingNotice {
  readonly on: CalendarDate
  /** `18:30`. */
  readonly from: string
  readonly until: string
  readonly mode: MeetingMode
  readonly place: string
  readonly agenda: readonly AgendaItem[]
  readonly openToPublic: boolean
  /** Why it is closed, where it is. */
  readonly closedReason: string
}

export interface Attendance {
  readonly member: string
  readonly memberName: string
  readonly presence: Presence
}

export function noticeProblems(notice: MeetingNotice): readonly Problem[] {
  const found: Problem[] = []
  if (notice.agenda.length === 0) found.push(block('agenda', '議題を一つ以上書いてください。'))
  if (notice.mode !== 'online' && notice.place.trim() === '')
    found.push(block('place', '集まる場所を書いてください。'))
  if (!isTime(notice.from) || !isTime(notice.until) || notice.from >= notice.until)
    found.push(block('times', '始まりと終わりの時刻を「18:30」のように書いてください。'))
  if (!notice.openToPublic && notice.closedReason.trim() === '')
    found.push(
      block('closed-reason', '公開しない会議は、その理由を書いてください。理由は公表されます。'),
    )
  return found
}

/** Announced too late for the rules, or once it is over, a meeting needs a reason, and the reason is shown. */
export function announce(
  notice: MeetingNotice,
  { today, noticeDays, lateReason }: AnnounceSurroundings,
): Result<null> {
  const problems = [...noticeProblems(notice)]
  const left = daysBetween(today, notice.on)
  if (left < noticeDays && lateReason.trim() === '') {
    problems.push(left < 0 ? past : late(noticeDays, left))
  }
  return problems.length === 0 ? ok(null) : fail(...problems)
}

const past = block(
  'past',
  '開催日が過ぎています。日が違うときは直してください。もう開いた会議なら、公表が遅れた理由を書くと登録できます。理由も公表されます。',
)
function late(noticeDays: number, left: number): Problem {
  return block(
    'late',
    `開催の${noticeDays}日前までに公表するきまりです（あと${left}日）。遅れた理由を書くと公表できます。理由も公表されます。`,
  )
}

interface AnnounceSurroundings {
  readonly today: CalendarDate
  readonly noticeDays: CouncilRules['noticeDays']
  readonly lateReason: string
}

export interface QuorumCount {
  readonly present: number
  readonly seated: number
  readonly needed: number
  readonly reached: boolean
}

/** Whoever takes part through a screen is present. Of nobody seated no number is enough. */
export function countQuorum(attendance: readonly Attendance[], quorum: Quorum): QuorumCount {
  const seated = attendance.length
  const present = attendance.filter(({ presence }) => presence !== 'absent').length
  const needed =
    quorum === 'none' ? 0 : quorum === 'half' ? Math.ceil(seated / 2) : Math.floor(seated / 2) + 1
  return { present, seated, needed, reached: seated > 0 && present >= needed }
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function block(code: string, message: string): Problem {
  return { code: `meeting/${code}`, severity: 'blocks', message }
}
