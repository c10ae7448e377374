/** The file form of a form template: what may stand in it, and what a person is told where something else does. */
import * as z from 'zod'
import { type $ZodIssue, toDotPath } from 'zod/v4/core'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { type FormTemplate, fieldNames, printMeanings } from './form-template.ts'

const text = z
  .string()
  .refine(
    (words) => words.trim() !== '' && words.length <= 200,
    'は1文字以上200文字までで書いてください。',
  )

const block = z.union([
  z.strictObject({
    print: text,
    as: z.enum(['label', 'legend']).optional(),
    means: z.enum(printMeanings).optional(),
  }),
  z.strictObject({
    field: z.enum(fieldNames),
    label: text.optional(),
    optional: z.boolean().optional(),
    insteadOf: z.enum(fieldNames).optional(),
  }),
])

const size = z.int().min(1).max(40)

const table = z.strictObject({
  caption: text,
  columns: z.array(z.number().positive().max(1000)).min(1).max(40),
  rows: z
    .array(
      z.strictObject({
        cells: z
          .array(
            z.strictObject({
              across: size.optional(),
              down: size.optional(),
              header: z.enum(['row', 'column']).optional(),
              centred: z.boolean().optional(),
              holds: z.array(block).max(20),
            }),
          )
          .min(1),
        each: z.enum(['theme', 'initiative']).optional(),
      }),
    )
    .min(1)
    .max(100),
})

const year = z.int().min(1926).max(2200).nullable()

export const formTemplateSchema = z.strictObject({
  id: z
    .string()
    .refine(
      (id) => /^[a-z][a-z0-9-]{0,60}$/u.test(id),
      'は半角の英小文字、数字、ハイフンで書いてください。',
    ),
  name: text,
  form: z.enum(['reform-plan', 'policy-tree']),
  years: z.strictObject({ from: year, to: year }),
  tables: z.array(table).min(1).max(20),
  summary: table.nullable(),
})

/** A template from parsed JSON; fails with every problem at once. */
export function parseFormTemplate(data: unknown): Result<FormTemplate> {
  const parsed = formTemplateSchema.safeParse(data)
  if (parsed.success) return ok(parsed.data as FormTemplate)
  return fail(...parsed.error.issues.map(problemOf))
}

function problemOf(issue: $ZodIssue): Problem {
  const own = issue.code === 'custom' ? issue.message : 'の書き方が正しくありません。'
  return {
    code: 'form-template/field',
    severity: 'blocks',
    message: `様式の「${toDotPath(issue.path)}」${own}`,
  }
}
