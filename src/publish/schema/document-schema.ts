/**
 * The stable contract as a schema: what `torikumi read --json` and `documents.json` give. Published as JSON Schema, and held
 * against every document of the city by a test, so that it cannot say anything else than the program.
 */
import * as z from 'zod'
import { lines, place, problem, targetSchema, words, year } from './target-schema.ts'

/** In a document a target has its place. */
const target = targetSchema.extend({ place })

const outcome = z.enum(['met', 'unmet', 'undetermined'])
const outlook = z.enum(['expected', 'notExpected'])

const computed = z
  .object({
    outcome,
    ruleSet: z.string(),
    judgeAgainOn: z.iso.date().nullable().describe('確定前の数値で判定したとき、判定し直す日'),
    targets: z.array(
      z.object({
        indicator: z.string().nullable(),
        outcome,
        actual: z.number().nullable(),
        provisional: z.boolean(),
        reason: z.string(),
      }),
    ),
  })
  .nullable()

const sheet = z.object({
  number: z.int().nullable(),
  title: words.nullable(),
  theme: words.nullable(),
  pillar: words.nullable(),
  revised: z.boolean().describe('改定履歴ありの表示があるか'),
  multiYear: z.object({
    purpose: lines,
    strategy: lines,
    outline: lines,
    targets: z.array(target),
  }),
  yearPlan: z.object({ activities: lines, targets: z.array(target) }),
  midyearReview: z
    .object({
      implementationOutlook: outlook.nullable(),
      attainmentOutlook: outlook.nullable(),
      issues: words.nullable(),
    })
    .nullable(),
  selfEvaluation: z
    .object({
      results: lines,
      actuals: z.array(
        z.object({
          indicator: z.string(),
          fiscalYear: z.int().nullable().describe('行に書かれた年度。null は書かれていないもの'),
          value: z.number().nullable(),
          valueAsWritten: z
            .string()
            .nullable()
            .describe('書かれたままの数字。二つの単位で書かれた長さは全体: 3時間30分'),
          unit: z.string().nullable(),
          asOf: z.iso.date().nullable(),
          provisional: z.boolean(),
        }),
      ),
      verdict: z.enum(['attained', 'notAttained']).nullable().describe('区の自己評価'),
      issues: words.nullable(),
    })
    .nullable(),
  computed: computed.describe('当年度の目標の計算結果'),
  computedMultiYear: computed.describe('取組の方針の目標の計算結果'),
  budget: z.array(z.looseObject({ item: z.string(), value: z.number() })).optional(),
  problems: z.array(problem),
})

export const documentSchema = z.object({
  source: z.string(),
  framework: z.string().nullable().describe('もとになる計画'),
  fiscalYear: year.nullable(),
  office: z.string().nullable(),
  form: z.enum(['reform-plan', 'policy-tree', 'review-sheet', 'mapped-table']),
  inferred: z.array(z.string()),
  sheets: z.array(sheet),
  panels: z.array(
    z.object({
      desiredState: words,
      outcomes: z.array(target),
      strategy: words.nullable(),
      themes: z.array(z.object({ title: words, targets: z.array(target), activities: lines })),
    }),
  ),
  initiatives: z.array(
    z.object({
      number: z.int().nullable(),
      title: words,
      outline: lines,
      targets: z.array(target),
    }),
  ),
  unread: z
    .array(z.object({ line: z.int(), text: words, span: place }))
    .describe('どの欄にも入らなかった文字'),
  problems: z.array(problem),
})

/** JSON Schema (2020-12) of `documents.json`. */
export function documentsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(z.object({ documents: z.array(documentSchema) }))
  return { ...schema, title: '取組と判定: 文書の全体' }
}
