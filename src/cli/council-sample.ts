/** The demonstration's ward council as it lies in `samples/council/council.json`: who sits, what was said, how it was voted. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { handlings, opinionStages } from '../evidence/council/opinion.ts'
import { calendarDate } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'

const day = z.string().transform((text) => calendarDate(text))
const agenda = z.array(
  z.object({ title: z.string(), question: z.string(), sheets: z.array(z.number()) }),
)
const wording = z.object({ wording: z.string(), sheet: z.number().optional() })

const sample = z.object({
  office: z.string(),
  fiscalYear: z.number().transform((year) => fiscalYear(year)),
  sections: z.array(z.string()),
  told: z.string(),
  term: z.object({ from: day, until: day }),
  bodies: z.array(
    z.object({
      kind: z.enum(['plenary', 'subcommittee', 'studyGroup']),
      name: z.string(),
      purpose: z.string(),
      from: day,
      chair: z.number(),
      members: z.array(z.number()),
    }),
  ),
  members: z.array(z.object({ name: z.string(), kind: z.string(), recommendedBy: z.string() })),
  account: z.object({ member: z.number(), email: z.string() }),
  meetings: z.array(
    z.object({
      body: z.string(),
      on: day,
      from: z.string(),
      until: z.string(),
      mode: z.enum(['inPerson', 'online', 'both']),
      place: z.string(),
      lateReason: z.string(),
      agenda,
      absent: z.array(z.number()),
      online: z.array(z.number()),
      minutes: z.string().nullable(),
    }),
  ),
  opinions: z.array(
    z.object({
      /** Counted from 1 among the meetings of the whole council; null: between them. */
      meeting: z.number().nullable(),
      member: z.number(),
      /** Number of the sheet it is about. */
      sheet: z.number().nullable(),
      section: z.number(),
      stage: z.enum([...opinionStages, 'again']),
      summary: z.string(),
      reply: z
        .object({
          handling: z.enum(handlings),
          text: z.string(),
          by: day.nullable(),
          referredTo: z.string(),
        })
        .optional(),
      done: z.string().optional(),
      budget: z.object({ name: z.string(), amount: z.number() }).optional(),
      postponed: z.string().optional(),
    }),
  ),
  words: z.array(z.object({ word: z.string(), explanation: z.string() })),
  polls: z.array(
    z.object({
      kind: z.enum(['evaluation', 'questionnaire']),
      title: z.string(),
      opensOn: day,
      closesOn: day,
      questions: z.array(wording),
      scores: z.array(z.array(z.number().nullable())).optional(),
      choices: z.array(z.string()).optional(),
      counted: z.array(z.number()).optional(),
      answers: z.array(z.array(z.number())).optional(),
    }),
  ),
  /** Former questionnaires of another council, on which its sheets report. */
  elsewhere: z.array(
    z.object({
      office: z.string(),
      fiscalYear: z.number().transform((year) => fiscalYear(year)),
      indicator: z.string(),
      title: z.string(),
      wording: z.string(),
      opensOn: day,
      closesOn: day,
      yes: z.number(),
      no: z.number(),
    }),
  ),
  elsewhereMembers: z.array(z.string()),
})

export type CouncilSample = z.infer<typeof sample>

export async function readCouncilSample(samplesFolder: string): Promise<CouncilSample> {
  const text = await readFile(join(samplesFolder, 'council', 'council.json'), 'utf8')
  return sample.parse(JSON.parse(text))
}
