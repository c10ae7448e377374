/** What hangs on the addresses of the ward council for its members and for the office. */
import { changeCouncil, councilDesk, councilWork } from '../pages/council/desk.tsx'
import {
  councilFile,
  councilImport,
  receiveCouncilFile,
  takeCouncilImport,
} from '../pages/council/import.tsx'
import {
  bindCouncilFigure,
  councilMeasures,
  endCouncilBinding,
  returnToCouncilMeasures,
} from '../pages/council/measures.tsx'
import { changeMeeting, meetingWork } from '../pages/council/meeting-work.tsx'
import { ballot, castBallot, myCouncil, sendToCouncil } from '../pages/council/mine.tsx'
import { moveOpinion, opinionWork } from '../pages/council/opinion-work.tsx'
import { changePoll, pollWork } from '../pages/council/poll-work.tsx'
import type { councilWorkRoutes } from '../routes/council-work.ts'
import type { Handler } from '../visit.ts'

export const councilWorkHandlers: Readonly<Record<keyof typeof councilWorkRoutes, Handler>> = {
  myCouncil,
  sendToCouncil,
  ballot,
  castBallot,
  councilWork,
  councilDesk,
  changeCouncil,
  councilMeasures,
  bindCouncilFigure,
  returnToCouncilMeasures,
  endCouncilBinding,
  councilFile,
  receiveCouncilFile,
  councilImport,
  takeCouncilImport,
  meetingWork,
  changeMeeting,
  opinionWork,
  moveOpinion,
  pollWork,
  changePoll,
}
