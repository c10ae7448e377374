/** Addresses of the API: what anyone may read, and what a program does with a key. */
import type { Act } from '../../workflow/policy/acts.ts'
import { officeAct, officePage, openPage, type Route } from './route.ts'

const read = <P extends `/${string}`>(path: P) =>
  ({ ...openPage(path), medium: 'api' }) as const satisfies Route
const readWithKey = <P extends `/${string}`, W extends Act>(path: P, who: W) =>
  ({ method: 'GET', path, who, languages: 'ja', medium: 'api' }) as const satisfies Route
const act = <P extends `/${string}`, W extends Act>(path: P, who: W) =>
  ({ method: 'POST', path, who, languages: 'ja', medium: 'api' }) as const satisfies Route

/** Operations of the API; `operations.ts` tells what each takes and gives. */
export const apiRoutes = {
  apiDocument: read('/api/v1/openapi.json'),
  apiOffices: read('/api/v1/offices'),
  apiYearSheets: read('/api/v1/years/:year/sheets'),
  apiSheet: read('/api/v1/sheets/:sheet'),
  apiRegisters: read('/api/v1/registers'),
  apiRegister: read('/api/v1/registers/:register'),
  apiEntries: read('/api/v1/registers/:register/entries'),
  apiAddEntries: act('/api/v1/registers/:register/entries', 'entry.add'),
  apiIndicator: read('/api/v1/indicators/:indicator'),
  apiVoices: read('/api/v1/voices'),
  apiVoice: read('/api/v1/voices/:voice'),
  apiImportVoices: act('/api/v1/offices/:office/voices/imports', 'voice.import'),
  apiSurveys: read('/api/v1/surveys'),
  apiSurvey: read('/api/v1/surveys/:survey'),
  apiSurveysAtWork: readWithKey('/api/v1/work/surveys', 'survey.read'),
  apiSurveyResponse: readWithKey('/api/v1/surveys/:survey/response', 'survey.read'),
  apiAddAnswers: act('/api/v1/surveys/:survey/answers', 'survey.enter'),
  apiPaperSheets: readWithKey('/api/v1/surveys/:survey/answers/sheets', 'survey.enter'),
  apiAddSecondEntries: act('/api/v1/surveys/:survey/answers/second', 'survey.enter'),
  apiPaperSheet: readWithKey('/api/v1/surveys/:survey/answers/sheets/:number', 'survey.enter'),
  apiSettlePaperSheet: act('/api/v1/surveys/:survey/answers/sheets/:number', 'survey.enter'),
  apiCouncils: read('/api/v1/councils'),
  apiCouncil: read('/api/v1/councils/:office'),
  apiCouncilOpinions: read('/api/v1/councils/:office/opinions'),
  apiCouncilPolls: read('/api/v1/councils/:office/polls'),
  apiOpinion: read('/api/v1/opinions/:opinion'),
  apiTakeOpinion: act('/api/v1/councils/:office/opinions', 'council.manage'),
  apiImportCouncil: act('/api/v1/councils/:office/imports', 'council.manage'),
  apiCouncilWork: readWithKey('/api/v1/councils/:office/work', 'council.read'),
  apiTrace: read('/api/v1/trace/:register/:measure/years/:year'),
} as const satisfies Readonly<Record<string, Route>>

export const tokenRoutes = {
  tokens: officePage('/tokens', 'token.manage'),
  makeToken: officeAct('/tokens', 'token.manage'),
  withdrawToken: officeAct('/tokens/:token/withdrawal', 'token.manage'),
} as const satisfies Readonly<Record<string, Route>>
