/** What hangs on the addresses of the ward council. */
import { councilCalendar, councilMaterials, councilYearFile } from '../pages/council/files.ts'
import {
  council,
  councilMeeting,
  councilOpinion,
  councilOpinions,
  councilPoll,
  councils,
  councilYear,
} from '../pages/council/public.tsx'
import type { councilRoutes } from '../routes/council.ts'
import type { Handler } from '../visit.ts'

export const councilHandlers: Readonly<Record<keyof typeof councilRoutes, Handler>> = {
  councils,
  council,
  councilOpinions,
  councilYear,
  councilYearFile,
  councilCalendar,
  councilMeeting,
  councilMaterials,
  councilOpinion,
  councilPoll,
}
