/** Addresses of the ward council that are open to everybody. */
import { openPage, page, type Route } from './route.ts'

export const councilRoutes = {
  councils: page('/council'),
  council: page('/council/offices/:office'),
  councilOpinions: page('/council/offices/:office/opinions'),
  councilYear: page('/council/offices/:office/years/:year'),
  councilYearFile: openPage('/council/offices/:office/years/:year/:format{pdf|xlsx|csv}'),
  councilCalendar: openPage('/council/offices/:office/calendar.ics'),
  councilMeeting: page('/council/meetings/:meeting'),
  councilMaterials: openPage('/council/meetings/:meeting/materials.pdf'),
  councilOpinion: page('/council/opinions/:opinion'),
  councilPoll: page('/council/polls/:poll'),
} as const satisfies Readonly<Record<string, Route>>
