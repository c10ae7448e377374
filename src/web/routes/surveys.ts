/** Addresses of surveys: their results, answering, and the office's work on them. */
import { officeAct, officePage, openPage, page, type Route } from './route.ts'

export const surveyRoutes = {
  surveys: page('/surveys'),
  survey: page('/surveys/:survey'),
  surveyReport: openPage('/surveys/:survey/report/:format{pdf|xlsx|csv}'),
  answerDoor: page('/answer'),
  answer: page('/answer/:ticket'),
  sendAnswer: { method: 'POST', path: '/answer/:ticket', who: 'anyone', languages: 'both' },
  answered: page('/answered'),

  surveyWork: officePage('/work/surveys', 'survey.read'),
  beginSurvey: officeAct('/work/surveys', 'survey.write'),
  questionBank: officePage('/work/offices/:office/questions', 'survey.read'),
  addQuestion: officeAct('/work/offices/:office/questions', 'survey.write'),
  bankQuestion: officePage('/work/questions/:question', 'survey.read'),
  rewordQuestion: officeAct('/work/questions/:question', 'survey.write'),
  surveyAtWork: officePage('/work/surveys/:survey', 'survey.read'),
  moveSurvey: officeAct('/work/surveys/:survey', 'survey.move'),
  surveyDesign: officePage('/work/surveys/:survey/design', 'survey.read'),
  changeDesign: officeAct('/work/surveys/:survey/design', 'survey.write'),
  surveyQuestions: officePage('/work/surveys/:survey/questions', 'survey.read'),
  changeQuestions: officeAct('/work/surveys/:survey/questions', 'survey.write'),
  surveyPreview: officePage('/work/surveys/:survey/preview', 'survey.read'),
  surveyRecipients: officePage('/work/surveys/:survey/recipients', 'survey.address'),
  changeRecipients: officeAct('/work/surveys/:survey/recipients', 'survey.address'),
  surveyLetters: officePage(
    '/work/surveys/:survey/letters/:kind{invitation|reminder|slip}/:batch',
    'survey.address',
  ),
  surveyPaper: officePage('/work/surveys/:survey/answers', 'survey.enter'),
  enterPaper: officeAct('/work/surveys/:survey/answers', 'survey.enter'),
  surveyResults: officePage('/work/surveys/:survey/results', 'survey.read'),
  bindAnswer: officeAct('/work/surveys/:survey/results', 'survey.write'),
  surveyTexts: officePage('/work/surveys/:survey/texts/:position', 'survey.read'),
} as const satisfies Readonly<Record<string, Route>>
