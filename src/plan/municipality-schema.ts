/** The file form of a municipality's data, and how it becomes the value: digits to decimals, numbers to years. */
import * as z from 'zod'
import { type CalendarDate, findDate } from '../japanese/calendar-date.ts'
import { findFiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import { councilRuleFields } from './council-rules.ts'
import type { FormTemplate } from './form-template.ts'
import { formTemplateSchema } from './form-template-schema.ts'
import { commonLicence } from './licence.ts'
import { procedureSchema } from './procedure-schema.ts'

const year = z.number().transform((value, context) => {
  const found = findFiscalYear(value)
  if (found !== null) return found
  context.addIssue('は年度の西暦で書いてください。例: 2020')
  return z.NEVER
})

const validity = z.object({ from: year, to: year.nullable() })

const date = z.string().transform((text, context): CalendarDate => {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const found = findDate(Number(y), Number(m), Number(d))
  if (found !== null) return found
  context.addIssue('は日付で書いてください。例: 2021-05-31')
  return z.NEVER
})

const monthDay = z
  .string()
  .refine(
    (text) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text),
    'は月日で書いてください。例: 05-31',
  )

const code = z
  .string()
  .refine(
    (text) => /^[a-z][a-z0-9-]*$/.test(text),
    'は半角の英小文字、数字、ハイフンで書いてください。',
  )

const name = z.string().refine((text) => text.trim() !== '', 'が空です。名前を書いてください。')
const nameEnglish = z.string().nullable().default(null)

/** A number, or its digits where they must not pass through floating point. */
const exact = z.union([z.number(), z.string()]).transform((value) => decimal(value))

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all-targets') }),
  z.object({
    kind: z.literal('progress'),
    lines: z.array(z.object({ length: z.number(), year: z.number().nullable(), percent: exact })),
    onCourse: name,
    behind: name,
  }),
  z.object({
    kind: z.literal('grades'),
    grades: z.array(z.object({ grade: name, percent: exact })).min(1),
  }),
])

/** What 約 and 台半ば allow, and where that is laid down. */
const tolerance = z.object({
  about: exact,
  middle: z.object({ from: exact, to: exact }),
  source: name,
  sourceEnglish: name,
})

const office = z.object({ id: name, code, name, nameEnglish })

const framework = z.object({
  code,
  name,
  nameEnglish,
  formerNames: z.array(z.object({ name, until: date.nullable() })).default([]),
  shortNames: z.array(name).default([]),
  valid: validity,
  successor: z.string().nullable(),
  parts: z.array(name).default([]),
  ruleSets: z.array(z.object({ id: name, from: year, to: year.nullable() })).default([]),
})

const survey = z.object({
  id: name,
  name,
  office: z.string().nullable(),
  population: name,
  random: z.boolean(),
  designEffect: z.number().positive().default(1),
  waves: z
    .array(
      z.object({
        office: name,
        fiscalYear: year,
        askedOn: date,
        drawn: z.number(),
        answered: z.number().nullable(),
        people: z.number().int().positive().nullable().default(null),
      }),
    )
    .default([]),
})

const dayOfYear = { monthDay, yearOffset: z.number().int() }

const event = z.object({
  kind: name,
  ...dayOfYear,
  name,
  nameEnglish,
  begins: z.object(dayOfYear).nullable().default(null),
  from: year.nullable().default(null),
  to: year.nullable().default(null),
  onClosedDay: z.enum(['stays', 'before', 'after']).default('stays'),
  leaves: z.string().nullable().default(null),
})

const file = z.object({
  municipality: z.object({ id: name, code: name, name, nameEnglish }),
  offices: z.array(office),
  frameworks: z.array(framework),
  pillars: z.array(z.object({ framework: name, pillar: name, label: name })).default([]),
  ruleSets: z
    .array(
      z.object({
        id: name,
        name,
        nameEnglish: name,
        note: z.string().nullable().default(null),
        rule: rule.nullable().default(null),
        tolerance: tolerance.nullable().default(null),
      }),
    )
    .default([]),
  calendar: z.object({
    events: z.array(event),
    closed: z.array(z.object({ from: monthDay, to: monthDay, name })).default([]),
    reminders: z
      .object({
        daysBefore: z.array(z.number().int().min(0)),
        lateEvery: z.number().int().min(1).nullable(),
      })
      .default({ daysBefore: [14, 3, 0], lateEvery: 7 }),
  }),
  surveys: z.array(survey).default([]),
  councils: z
    .array(
      z.object({
        office: name,
        name,
        nameEnglish,
        members: z.number(),
        validFrom: year,
        validTo: year.nullable(),
        ...councilRuleFields,
      }),
    )
    .default([]),
  ratings: z
    .array(
      z.object({
        name,
        words: z.array(name).min(1),
        source: name,
        validFrom: year,
        validTo: year.nullable(),
      }),
    )
    .default([]),
  procedures: z.array(procedureSchema(year)).default([]),
  forms: z
    .array(formTemplateSchema)
    .default([])
    .transform((forms) => forms as readonly FormTemplate[]),
  licence: z
    .object({
      name,
      nameEnglish: name,
      address: z
        .string()
        .refine(
          (text) => /^https?:\/\/[^\s"<>]+$/u.test(text),
          'は https:// で始まるアドレスで書いてください。',
        ),
    })
    .default(commonLicence),
})

/** Fields it does not know are left for others: documents, indicators and texts of a demonstration city. */
export const municipalitySchema = file.transform(({ municipality, ...rest }) => ({
  ...municipality,
  ...rest,
}))
