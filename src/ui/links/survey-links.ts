/** Where links about surveys lead. */
import type { AnswerLanguage } from '../../evidence/survey/wording.ts'

export type ReportFormat = 'pdf' | 'xlsx' | 'csv'
export type LetterKind = 'invitation' | 'reminder' | 'slip'

export interface SurveyLinks {
  readonly surveys: () => string
  readonly survey: (id: string) => string
  readonly surveyReport: (id: string, format: ReportFormat) => string
  /** Where somebody types the number of their letter. */
  readonly answerDoor: (language: AnswerLanguage) => string
  readonly answer: (ticket: string, language: AnswerLanguage) => string
  readonly surveyWork: () => string
  /** By the office's code. */
  readonly questionBank: (office: string) => string
  readonly bankQuestion: (question: string) => string
  readonly surveyAtWork: (id: string) => string
  readonly surveyDesign: (id: string) => string
  readonly surveyQuestions: (id: string) => string
  readonly surveyPreview: (id: string, language: AnswerLanguage) => string
  readonly surveyRecipients: (id: string) => string
  /** @param batch Counted from 1 */
  readonly surveyLetters: (id: string, kind: LetterKind, batch: number) => string
  readonly surveyPaper: (id: string) => string
  readonly surveyPaperAgain: (id: string) => string
  /** By its entry number. */
  readonly paperSheet: (id: string, number: number) => string
  readonly surveyResults: (id: string) => string
  readonly surveyTexts: (id: string, position: number, after?: string) => string
}
