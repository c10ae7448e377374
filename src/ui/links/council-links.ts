/** Links about the ward council. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'

export interface CouncilLinks {
  readonly councils: () => string
  /** By the office's code, as the others below. */
  readonly council: (office: string) => string
  readonly councilOpinions: (office: string, query?: OpinionQuery) => string
  readonly councilYear: (office: string, year: FiscalYear) => string
  readonly councilYearFile: (office: string, year: FiscalYear, format: YearFormat) => string
  readonly councilCalendar: (office: string) => string
  readonly councilMeeting: (id: string) => string
  readonly councilMaterials: (meeting: string) => string
  readonly councilOpinion: (id: string) => string
  readonly councilPoll: (id: string) => string
  readonly myCouncil: () => string
  readonly ballot: (poll: string) => string
  readonly councilWork: () => string
  /** With a seat: the form that sets it right is open. */
  readonly councilDesk: (office: string, seat?: string) => string
  readonly councilMeasures: (office: string) => string
  readonly endCouncilBinding: (office: string, binding: string) => string
  readonly councilFile: (office: string, table: 'members' | 'opinions') => string
  readonly councilImport: (office: string, table: 'members' | 'opinions', id: string) => string
  readonly meetingWork: (id: string) => string
  readonly opinionWork: (id: string) => string
  readonly pollWork: (id: string) => string
}

export type YearFormat = 'pdf' | 'xlsx' | 'csv'

/** What a list of opinions is narrowed to; null does not narrow. */
export interface OpinionQuery {
  readonly words: string | null
  readonly stage: string | null
  readonly year: string | null
  readonly after: string | null
}
