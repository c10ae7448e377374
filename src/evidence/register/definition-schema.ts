/** Definitions of registers and measures as files and forms bring them: their shape, checked once at the edge. */
import * as z from 'zod'
import type { Field } from './field.ts'
import type { MeasureDefinition } from './measure.ts'
import type { RegisterDefinition } from './register.ts'

export const keyPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** Keys of fields and measures, as columns of files bear them. */
const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/)
const words = z.string().trim().min(1).max(200)
const month = z.int().min(1).max(12)
const decimalText = z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/)

const common = { key, label: words, required: z.boolean(), public: z.boolean() }
const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('text') }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: z.string().max(20),
    places: z.int().min(0).max(6),
    least: decimalText.optional(),
    most: decimalText.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('date') }),
  z.strictObject({ ...common, kind: z.literal('choice'), choices: z.array(words).min(2).max(100) }),
  z.strictObject({ ...common, kind: z.literal('yesNo') }),
  z.strictObject({
    ...common,
    kind: z.enum(['personName', 'address', 'telephone', 'email', 'personalText']),
    public: z.literal(false),
  }),
]) satisfies z.ZodType<Field>

export const registerSchema = z.strictObject({
  name: words,
  nameEnglish: words.nullable(),
  purpose: z.string().trim().min(1).max(1_000),
  purposeEnglish: z.string().trim().max(1_000).nullable(),
  fields: z.array(field).min(1).max(60),
  day: key,
  intake: z.array(z.enum(['form', 'file', 'api'])).min(1),
  personalYears: z.int().min(1).max(30),
  shows: z.enum(['nothing', 'figures', 'rows']),
  fewShownBecause: words.nullable().optional(),
}) satisfies z.ZodType<RegisterDefinition>

const condition = z.strictObject({
  field: key,
  is: z.enum(['equal', 'notEqual', 'atLeast', 'atMost', 'filled', 'blank']),
  value: z.string().max(200),
})

export const measureSchema = z.strictObject({
  name: words,
  nameEnglish: words.nullable(),
  unit: z.string().max(20),
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count') }),
    z.strictObject({ kind: z.literal('share'), counted: z.array(condition).min(1).max(10) }),
    z.strictObject({ kind: z.enum(['sum', 'mean', 'minimum', 'maximum']), field: key }),
    z.strictObject({ kind: z.literal('latest'), field: key, tie: key.nullable() }),
    z.strictObject({ kind: z.literal('rate'), field: key, by: key }),
    z.strictObject({ kind: z.literal('fewestInMonth') }),
  ]),
  where: z.array(condition).max(10),
  day: key,
  yearField: key.nullable(),
  time: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('year') }),
    z.strictObject({ kind: z.literal('months'), from: month, to: month }),
    z.strictObject({ kind: z.literal('asOf'), month, day: z.int().min(1).max(31).optional() }),
  ]),
  places: z.int().min(0).max(6),
  rounding: z.enum(['half-up', 'down', 'up']),
  finalWith: z.enum(['time', 'books']),
}) satisfies z.ZodType<MeasureDefinition>
