/** What hangs on the addresses of surveys. */
import { answer, answerDoor, answered, sendAnswer } from '../pages/surveys/answer.tsx'
import { addQuestion, bankQuestion, questionBank, rewordQuestion } from '../pages/surveys/bank.tsx'
import { bindAnswer, surveyResults, surveyTexts } from '../pages/surveys/closed.tsx'
import { enterPaper, surveyPaper } from '../pages/surveys/paper.tsx'
import { enterPaperAgain, surveyPaperAgain } from '../pages/surveys/paper-again.tsx'
import { paperSheet, settlePaperSheet } from '../pages/surveys/paper-sheet.tsx'
import { changeRecipients, surveyLetters, surveyRecipients } from '../pages/surveys/recipients.tsx'
import { survey, surveyReport, surveys } from '../pages/surveys/results.tsx'
import {
  begin,
  changeDesign,
  changeQuestions,
  moveSurvey,
  surveyAtWork,
  surveyDesign,
  surveyPreview,
  surveyQuestions,
  surveyWork,
} from '../pages/surveys/work.tsx'
import type { surveyRoutes } from '../routes/surveys.ts'
import type { Handler } from '../visit.ts'

export const surveyHandlers: Readonly<Record<keyof typeof surveyRoutes, Handler>> = {
  surveys,
  survey,
  surveyReport,
  answerDoor,
  answer,
  sendAnswer,
  answered,
  surveyWork,
  beginSurvey: begin,
  questionBank,
  addQuestion,
  bankQuestion,
  rewordQuestion,
  surveyAtWork,
  moveSurvey,
  surveyDesign,
  changeDesign,
  surveyQuestions,
  changeQuestions,
  surveyPreview,
  surveyRecipients,
  changeRecipients,
  surveyLetters,
  surveyPaper,
  enterPaper,
  surveyPaperAgain,
  enterPaperAgain,
  paperSheet,
  settlePaperSheet,
  surveyResults,
  bindAnswer,
  surveyTexts,
}
