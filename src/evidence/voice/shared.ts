/** What offices tell each other: voices at the liaison meeting (行政連絡調整会議), and ways of listening that were tried. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'

export interface LiaisonItem {
  readonly id: string
  readonly office: string
  readonly officeName: string
  readonly voice: string
  readonly receipt: string
  readonly meetingOn: CalendarDate
  readonly remark: string
  readonly outcome: string
  readonly sharedByName: string
}

export interface Practice {
  readonly id: string
  readonly officeName: string
  readonly title: string
  readonly whatWasDone: string
  readonly whatCameOfIt: string
  /** Where the office's strategy or report can be read; null where it has none. */
  readonly document: string | null
  readonly toldOn: CalendarDate
  readonly toldByName: string
}
