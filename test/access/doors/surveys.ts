/** Who gets through the doors of surveys: answering and results are everybody's, names and addresses the office's. */
import type { surveyRoutes } from '../../../src/web/routes/surveys.ts'
import { type Door, heads, staff } from './door.ts'

export const surveyDoors: Readonly<Record<keyof typeof surveyRoutes, Door>> = {
  surveys: 'anyone',
  survey: 'anyone',
  surveyReport: 'anyone',
  answerDoor: 'anyone',
  answer: 'anyone',
  sendAnswer: 'anyone',
  answered: 'anyone',
  surveyWork: [...staff, 'headquarters'],
  questionBank: [...staff, 'headquarters'],
  bankQuestion: [...staff, 'headquarters'],
  surveyAtWork: [...staff, 'headquarters'],
  surveyDesign: [...staff, 'headquarters'],
  surveyQuestions: [...staff, 'headquarters'],
  surveyPreview: [...staff, 'headquarters'],
  surveyResults: [...staff, 'headquarters'],
  surveyTexts: [...staff, 'headquarters'],
  beginSurvey: staff,
  addQuestion: staff,
  rewordQuestion: staff,
  changeDesign: staff,
  changeQuestions: staff,
  surveyRecipients: staff,
  changeRecipients: staff,
  surveyLetters: staff,
  surveyPaper: staff,
  enterPaper: staff,
  bindAnswer: staff,
  moveSurvey: heads,
}
