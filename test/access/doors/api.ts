/** Doors of the API and of the page of its keys, declared apart from the routes. */
import type { apiRoutes, tokenRoutes } from '../../../src/web/routes/api.ts'
import type { Door } from './door.ts'

export const apiDoors: Readonly<Record<keyof typeof apiRoutes | keyof typeof tokenRoutes, Door>> = {
  apiDocument: 'anyone',
  apiRegisters: 'anyone',
  apiRegister: 'anyone',
  apiEntries: 'anyone',
  apiAddEntries: 'token',
  apiIndicator: 'anyone',
  apiTrace: 'anyone',
  apiSurveys: 'anyone',
  apiSurvey: 'anyone',
  apiSurveysAtWork: 'token',
  apiSurveyResponse: 'token',
  apiAddAnswers: 'token',
  apiCouncils: 'anyone',
  apiCouncil: 'anyone',
  apiCouncilOpinions: 'anyone',
  apiOpinion: 'anyone',
  apiVoices: 'anyone',
  apiTakeOpinion: 'token',
  apiImportCouncil: 'token',
  apiImportVoices: 'token',
  apiCouncilWork: 'token',
  apiVoice: 'anyone',
  tokens: ['administrator'],
  makeToken: ['administrator'],
  withdrawToken: ['administrator'],
}
