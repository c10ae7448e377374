/** What hangs on the addresses of the API, and on the page of its keys. */

import {
  apiCouncil,
  apiCouncilOpinions,
  apiCouncils,
  apiCouncilWork,
  apiOpinion,
  apiTakeOpinion,
} from '../api/council.ts'
import { apiImportCouncil } from '../api/council-import.ts'
import { apiCouncilPolls } from '../api/council-polls.ts'
import {
  apiAddSecondEntries,
  apiPaperSheet,
  apiPaperSheets,
  apiSettlePaperSheet,
} from '../api/paper-work.ts'
import {
  apiAddEntries,
  apiDocument,
  apiEntries,
  apiIndicator,
  apiRegister,
  apiRegisters,
  apiTrace,
} from '../api/registers.ts'
import { apiOffices, apiSheet, apiYearSheets } from '../api/sheets.ts'
import { apiAddAnswers, apiSurveyResponse, apiSurveysAtWork } from '../api/survey-work.ts'
import { apiSurvey, apiSurveys } from '../api/surveys.ts'
import { apiImportVoices } from '../api/voice-import.ts'
import { apiVoice, apiVoices } from '../api/voices.ts'
import { makeToken, tokens, withdrawToken } from '../pages/tokens.tsx'
import type { apiRoutes, tokenRoutes } from '../routes/api.ts'
import type { Handler } from '../visit.ts'

export const apiHandlers: Readonly<
  Record<keyof typeof apiRoutes | keyof typeof tokenRoutes, Handler>
> = {
  apiDocument,
  apiOffices,
  apiYearSheets,
  apiSheet,
  apiRegisters,
  apiRegister,
  apiEntries,
  apiAddEntries,
  apiIndicator,
  apiTrace,
  apiSurveys,
  apiSurvey,
  apiSurveysAtWork,
  apiSurveyResponse,
  apiAddAnswers,
  apiPaperSheets,
  apiAddSecondEntries,
  apiPaperSheet,
  apiSettlePaperSheet,
  apiCouncils,
  apiCouncil,
  apiCouncilOpinions,
  apiCouncilPolls,
  apiOpinion,
  apiVoices,
  apiTakeOpinion,
  apiImportCouncil,
  apiImportVoices,
  apiCouncilWork,
  apiVoice,
  tokens,
  makeToken,
  withdrawToken,
}
