/** Addresses of the ward council for its members and for the office. */
import { officeAct, officePage, type Route } from './route.ts'

export const councilWorkRoutes = {
  myCouncil: officePage('/council/mine', 'council.takePart'),
  /** One address for what a member sends: whether they come, an opinion, another question. */
  sendToCouncil: officeAct('/council/mine', 'council.takePart'),
  ballot: officePage('/council/mine/polls/:poll', 'council.takePart'),
  castBallot: officeAct('/council/mine/polls/:poll', 'council.takePart'),

  councilWork: officePage('/work/council', 'council.read'),
  councilDesk: officePage('/work/council/offices/:office', 'council.read'),
  changeCouncil: officeAct('/work/council/offices/:office', 'council.manage'),
  councilMeasures: officePage('/work/council/offices/:office/measures', 'council.manage'),
  bindCouncilFigure: officeAct('/work/council/offices/:office/measures', 'council.manage'),
  returnToCouncilMeasures: officePage(
    '/work/council/offices/:office/measures/:binding/ending',
    'council.manage',
  ),
  endCouncilBinding: officeAct(
    '/work/council/offices/:office/measures/:binding/ending',
    'council.manage',
  ),
  councilFile: officePage('/work/council/offices/:office/import/:table', 'council.manage'),
  receiveCouncilFile: officeAct('/work/council/offices/:office/import/:table', 'council.manage'),
  councilImport: officePage(
    '/work/council/offices/:office/import/:table/:import',
    'council.manage',
  ),
  takeCouncilImport: officeAct(
    '/work/council/offices/:office/import/:table/:import',
    'council.manage',
  ),
  meetingWork: officePage('/work/council/meetings/:meeting', 'council.read'),
  changeMeeting: officeAct('/work/council/meetings/:meeting', 'council.read'),
  opinionWork: officePage('/work/council/opinions/:opinion', 'council.read'),
  moveOpinion: officeAct('/work/council/opinions/:opinion', 'council.read'),
  pollWork: officePage('/work/council/polls/:poll', 'council.read'),
  changePoll: officeAct('/work/council/polls/:poll', 'council.manage'),
} as const satisfies Readonly<Record<string, Route>>
