/** Links about surveys. Easy Japanese is a way of saying the Japanese page, so it is asked for by a word in the address. */
import type { AnswerLanguage } from '../../evidence/survey/wording.ts'
import type { SurveyLinks } from '../../ui/links/survey-links.ts'
import type { Language } from '../../ui/site.ts'
import { href } from '../routes.ts'

export function surveyLinks(language: Language): SurveyLinks {
  const to = { language }
  return {
    surveys: () => href('surveys', {}, to),
    survey: (survey) => href('survey', { survey }, to),
    surveyReport: (survey, format) => href('surveyReport', { survey, format }),
    answerDoor: (words) => href('answerDoor', {}, spoken(words)),
    answer: (ticket, words) => href('answer', { ticket }, spoken(words)),
    surveyWork: () => href('surveyWork', {}),
    questionBank: (office) => href('questionBank', { office }),
    bankQuestion: (question) => href('bankQuestion', { question }),
    surveyAtWork: (survey) => href('surveyAtWork', { survey }),
    surveyDesign: (survey) => href('surveyDesign', { survey }),
    surveyQuestions: (survey) => href('surveyQuestions', { survey }),
    surveyPreview: (survey, words) =>
      href('surveyPreview', { survey }, { query: { words: words === 'ja' ? null : words } }),
    surveyRecipients: (survey) => href('surveyRecipients', { survey }),
    surveyLetters: (survey, kind, batch) => href('surveyLetters', { survey, kind, batch }),
    surveyPaper: (survey) => href('surveyPaper', { survey }),
    surveyPaperAgain: (survey) => href('surveyPaperAgain', { survey }),
    paperSheet: (survey, number) => href('paperSheet', { survey, number }),
    surveyResults: (survey) => href('surveyResults', { survey }),
    surveyTexts: (survey, position, after) =>
      href('surveyTexts', { survey, position }, { query: { after: after ?? null } }),
  }
}

export function spoken(words: AnswerLanguage) {
  return {
    language: words === 'en' ? ('en' as const) : ('ja' as const),
    query: { words: words === 'easy' ? 'easy' : null },
  }
}
