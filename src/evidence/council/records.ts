/** What is kept of a ward council, as pages and publications read it. Shapes only; the store fills them. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { MeetingMaterials } from './materials.ts'
import type { Attendance, BodyKind, MeetingNotice, MeetingStage, Presence } from './meeting.ts'
import type { OpinionStage, OpinionState } from './opinion.ts'
import type { OpinionMove } from './opinion-move.ts'

export interface CouncilOffice {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
}

export interface CouncilBody {
  readonly id: string
  /** Office id. */
  readonly office: string
  readonly kind: BodyKind
  readonly name: string
  readonly purpose: string
  readonly from: CalendarDate
  readonly until: CalendarDate | null
}

export type BodyPost = 'chair' | 'deputyChair' | 'member'

export interface BodyMember {
  readonly body: string
  readonly member: string
  readonly memberName: string
  readonly post: BodyPost
  readonly from: CalendarDate
  readonly until: CalendarDate | null
}

export interface CouncilMember {
  readonly id: string
  readonly office: string
  readonly name: string
  /** Id of their account. */
  readonly person: string | null
}

export type MinutesStage = 'none' | 'draft' | 'confirmed' | 'published'

export interface Meeting {
  readonly id: string
  readonly office: CouncilOffice
  readonly body: { readonly id: string; readonly name: string; readonly kind: BodyKind }
  readonly fiscalYear: FiscalYear
  readonly number: number
  readonly notice: MeetingNotice
  readonly stage: MeetingStage
  readonly announcedOn: CalendarDate | null
  readonly lateReason: string
  readonly cancelledReason: string
  readonly materials: MeetingMaterials | null
  readonly materialsOn: CalendarDate | null
  readonly minutesStage: MinutesStage
  readonly minutesPublishedOn: CalendarDate | null
}

/** A seat at a meeting: what was said beforehand, and what was. */
export interface MeetingPlace {
  readonly member: string
  readonly memberName: string
  readonly kind: string
  readonly planned: Presence | null
  readonly presence: Presence | null
  /** Whether they held the seat on the day, as seats and bodies stand now. */
  readonly seated: boolean
}

export interface MinutesText {
  readonly revision: number
  readonly content: string
  /** Id of the person. */
  readonly by: string | null
  readonly byName: string
}

export interface Opinion extends OpinionState {
  readonly id: string
  readonly office: CouncilOffice
  readonly fiscalYear: FiscalYear
  readonly position: number
  readonly meeting: { readonly id: string; readonly title: string } | null
  readonly member: string | null
  readonly receivedOn: CalendarDate
  readonly summary: string
  readonly words: string
  readonly initiative: string | null
}

export interface OpinionStep {
  readonly position: number
  readonly move: OpinionMove
  readonly fromStage: OpinionStage
  readonly toStage: OpinionStage
  readonly due: CalendarDate
  readonly byName: string
  readonly on: CalendarDate
}

export function attendanceOf(places: readonly MeetingPlace[]): readonly Attendance[] {
  return places.map(({ member, memberName, presence }) => ({
    member,
    memberName,
    presence: presence ?? 'absent',
  }))
}

/** 令和3年度 第2回 as a title without its year: `第2回 本会`. */
export function meetingTitle({ number, body }: Pick<Meeting, 'number' | 'body'>): string {
  return `${body.name} 第${number}回`
}
