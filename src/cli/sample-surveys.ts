/** The shape of `samples/surveys/surveys.json`: questions with their versions, and surveys that ask them. */
import * as z from 'zod'
import { type QuestionWords, questionKinds } from '../evidence/survey/question.ts'
import { surveyKinds } from '../evidence/survey/survey-kind.ts'
import { calendarDate } from '../japanese/calendar-date.ts'

const day = z.string().transform((text) => calendarDate(text))
const wording = z.object({
  ja: z.string(),
  easy: z.string().nullable(),
  en: z.string().nullable(),
})

const words = wording.extend({
  kind: z.enum(questionKinds),
  options: z.array(wording),
  most: z.number().nullable(),
  comparable: z.boolean(),
  why: z.string(),
})

const survey = z.object({
  /** Name of the file of answers, without ending. */
  file: z.string(),
  office: z.string(),
  state: z.enum(['open', 'published']),
  series: z.string(),
  /** null, as with the days: the year, or the days around now. */
  fiscalYear: z.number().nullable(),
  kind: z.enum(surveyKinds),
  title: wording,
  introduction: wording,
  opensOn: day.nullable(),
  closesOn: day.nullable(),
  publishedOn: day.nullable(),
  keepUntil: day.nullable(),
  design: z.object({
    population: z.number().nullable(),
    frame: z.string(),
    method: z.string(),
    strata: z.array(z.object({ code: z.string(), name: z.string(), population: z.number() })),
  }),
  maskBelow: z.number(),
  weighting: z.object({ position: z.number(), populations: z.array(z.number()) }).nullable(),
  questions: z.array(
    z.object({
      key: z.string(),
      version: z.number(),
      required: z.boolean(),
      breakdown: z.boolean(),
      onlyIf: z.object({ position: z.number(), options: z.array(z.number()) }).nullable(),
    }),
  ),
  sent: z.array(
    z.object({
      stratum: z.string(),
      count: z.number(),
      /** Letters that come back; absent: none. */
      undelivered: z.number().optional(),
      /** Who of them answers; absent: as many of each stratum as of any other. */
      answered: z.number().optional(),
    }),
  ),
  bindings: z.array(
    z.object({ position: z.number(), codes: z.array(z.number()), indicator: z.string() }),
  ),
})

export const sampleSurveys = z.object({
  questions: z.array(
    z.object({ key: z.string(), name: z.string(), office: z.string(), versions: z.array(words) }),
  ),
  surveys: z.array(survey),
})

export type SampleSurveys = z.infer<typeof sampleSurveys>
export type SampleSurvey = z.infer<typeof survey>

export function wordsOf({
  kind,
  options,
  most,
  ja,
  easy,
  en,
}: z.infer<typeof words>): QuestionWords {
  return {
    kind,
    most,
    wording: { ja, easy, en },
    options: options.map((each, at) => ({ code: at + 1, wording: each })),
  }
}
