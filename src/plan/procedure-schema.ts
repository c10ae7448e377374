/** The file form of a procedure: a municipality's own road of a sheet through its year. */
import * as z from 'zod'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { requirements } from './procedure.ts'

const code = z
  .string()
  .refine(
    (text) => /^[a-z][a-z0-9-]*$/.test(text),
    'は半角の英小文字、数字、ハイフンで書いてください。',
  )
const name = z.string().refine((text) => text.trim() !== '', 'が空です。名前を書いてください。')

const stage = z.object({
  code,
  name,
  nameEnglish: name,
  writes: z.enum(['plan', 'midyearReview', 'selfEvaluation']).nullable(),
  advance: z
    .object({
      name,
      act: z.enum(['sheet.approve', 'sheet.secondRead', 'sheet.publish']),
      requires: z.array(z.enum(requirements)),
      publishes: z.boolean(),
    })
    .nullable(),
})

/** @param year How this file reads fiscal years */
export function procedureSchema(year: z.ZodType<FiscalYear, number>) {
  return z.object({
    id: name,
    framework: code.nullable().default(null),
    from: year.nullable().default(null),
    to: year.nullable().default(null),
    stages: z
      .array(stage)
      .min(2, 'は始めと終わりの二つ以上が要ります。')
      .refine(
        (stages) => new Set(stages.map((each) => each.code)).size === stages.length,
        'に同じ code の段階が二つあります。',
      )
      .refine(
        (stages) =>
          stages.every(({ advance }, at) => (advance === null) === (at === stages.length - 1)),
        'は、最後の段階だけ advance を null にしてください。',
      ),
  })
}
