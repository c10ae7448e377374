/**
 * The stable contract as a schema: what `torikumi read --json` and `documents.json` give. Published as JSON Schema, and held
 * against every document of the city by a test, so that it cannot say anything else than the program.
 */
import { z } from 'zod'

const words = z.string().describe('書かれたままの言葉')
const lines = z.array(words)
const year = z.int().describe('年度が始まる西暦の年')
const place = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe('元の文書の箇所。UTF-16の数え方で、終わりを含まない')

const problem = z.object({
  code: z.string(),
  severity: z.enum(['blocks', 'asks']),
  message: z.string().describe('何が、どこで、どうすればよいか'),
  span: place.optional(),
  sheet: z.int().nullable().optional().describe('どの取組項目か'),
  expected: z.string().optional().describe('そこに書かれるはずのもの'),
  suggestion: z.string().optional().describe('こう書けば読める'),
})

const quantity = {
  value: z.number().optional(),
  valueAsWritten: z.string().optional().describe('書かれたままの数字: 85.80'),
  unit: z.string().nullable().optional(),
}

const condition = z
  .object({
    compare: z.enum([
      'atLeast',
      'atMost',
      'moreThan',
      'lessThan',
      'exactly',
      'within',
      'done',
      'undetermined',
    ]),
    ...quantity,
    upper: z.number().optional().describe('範囲の上の端'),
    change: z
      .object({
        amount: z.number().describe('増やすなら正、減らすなら負'),
        unit: z.string().nullable().describe('% は割合、ポイントは差、ほかは数'),
        from: z.looseObject({ fiscalYear: year.optional() }),
      })
      .optional(),
    approximate: z.boolean().optional().describe('約、程度、概ね'),
    each: z.boolean().optional().describe('全員、それぞれ'),
    scale: z.number().optional().describe('何点満点か'),
    inferred: z.array(z.string()).describe('書かれておらず、補ったもの'),
  })
  .loose()

const target = z.object({
  asWritten: words,
  indicator: z.string().nullable().describe('何を測るか'),
  fiscalYear: year.nullable(),
  span: z.object({ from: year, to: year }).nullable().describe('何年度分の合計か'),
  combine: z.enum(['all', 'any']),
  conditions: z.array(condition),
  baselines: z.array(
    z
      .object({
        fiscalYear: year.nullable(),
        value: z.number().nullable().describe('空欄は null で、0ではない'),
        unit: z.string().nullable(),
        kind: z.enum(['actual', 'target']),
      })
      .loose(),
  ),
  marks: z.array(z.enum(['revised', 'repeated', 'raised', 'corrected', 'added'])),
  framework: z.string().nullable(),
  inferred: z.array(z.string()),
  problems: z.array(problem),
  place,
})

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
          value: z.number().nullable(),
          valueAsWritten: z.string().nullable(),
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
  form: z.enum(['reform-plan', 'policy-tree', 'review-sheet']),
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
