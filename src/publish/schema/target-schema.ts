/**
 * A target as `torikumi target --json` gives it, as a schema; published as JSON Schema, and held against every sentence
 * of the house by a test, so that it cannot say anything else than the program.
 */
import * as z from 'zod'

export const words = z.string().describe('書かれたままの言葉')
export const lines = z.array(words)
export const year = z.int().describe('年度が始まる西暦の年')
export const place = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe('元の文書の箇所。UTF-16の数え方で、終わりを含まない')

export const problem = z.object({
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
  valueAsWritten: z
    .string()
    .optional()
    .describe('書かれたままの数字: 85.80。二つの単位で書かれた長さは全体: 3時間30分'),
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

export const targetSchema = z.object({
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
})

/** JSON Schema (2020-12) of the list that one sentence gives. */
export function targetsJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(z.array(targetSchema)), title: '取組と判定: 目標' }
}
