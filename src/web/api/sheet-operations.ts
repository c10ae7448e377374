/** What the API's operations on offices, sheets, targets and judgements give: what is published, as it is published. */
import * as z from 'zod'
import { figureShape } from './figure.ts'
import { after, day, type Operation } from './operation.ts'

const outcome = z
  .enum(['met', 'unmet', 'undetermined'])
  .describe('計算した判定：達成・未達成・判定できない。Computed from the evidence.')
const declared = z
  .enum(['attained', 'notAttained'])
  .nullable()
  .describe('区の判断：①目標達成・②目標未達成。What the office declares; null: nothing.')

const line = z.object({
  id: z.uuid(),
  initiative: z.uuid().describe('年度をまたぐ取組の番号札。The initiative over the years.'),
  office: z.string().describe('所属の記号。Code of the office.'),
  fiscalYear: z.int(),
  number: z.int().nullable(),
  title: z.string().nullable(),
  framework: z.string().nullable(),
  declared,
  outcome: outcome.nullable().describe('自己評価がまだなら空。null before a self-evaluation.'),
  agrees: z
    .boolean()
    .nullable()
    .describe('区の判断と計算が同じか。Whether both agree; null where either is open.'),
  document: z.string().describe('元の文書のアドレス。Address of the source document.'),
})

const target = z.looseObject({
  asWritten: z.string(),
  indicator: z.string().nullable(),
  fiscalYear: z.int().nullable(),
  combine: z.enum(['all', 'any']),
  conditions: z.array(z.looseObject({ compare: z.string() })),
  baselines: z.array(z.looseObject({ value: z.number().nullable() })),
  marks: z.array(z.string()),
})
const passages = z.array(z.string().nullable())

const judgedTarget = z.object({
  position: z.int().describe('目標の並びでの位置（0から）。Place among the targets, from 0.'),
  indicator: z.string().nullable(),
  outcome,
  reason: z.string(),
  reasonEnglish: z.string().nullable(),
  steps: z.array(z.string()).describe('計算の手順。Each step of the computation, in order.'),
  actual: figureShape
    .extend({
      source: z.enum(['measured', 'reported']),
      at: z
        .string()
        .describe(
          '根拠のアドレス：記録までたどる trace か、元の文書の場所。What it rests on: the trace to the records, or the place in the document.',
        ),
    })
    .nullable()
    .describe('目標に当てた実績。The figure it was held against; null where there is none.'),
})
const judgement = z.object({
  outcome,
  grade: z.string().nullable(),
  ruleSet: z.string().describe('判定の規則。The rule set, by name and date.'),
  judgeAgainOn: day.nullable(),
  targets: z.array(judgedTarget),
})

const sheet = line.extend({
  speaks: z
    .boolean()
    .describe(
      'この版がその年度のものとして通用しているか。先の段階まで書かれた版が、同じ段階なら後の版が通用する。Whether this version speaks for its year: the one furthest through it, and of two as far the later one.',
    ),
  newest: z
    .string()
    .nullable()
    .describe(
      '通用している版の同じ取組のアドレス。Address of the same initiative in the version that speaks, where it is in it; null where this one speaks.',
    ),
  theme: z.string().nullable(),
  pillar: z.string().nullable(),
  revised: z.boolean(),
  multiYear: z.object({
    purpose: passages,
    strategy: passages,
    outline: passages,
    targets: z.array(target),
  }),
  yearPlan: z.object({ activities: passages, targets: z.array(target) }),
  midyearReview: z
    .object({
      implementationOutlook: z.string().nullable(),
      attainmentOutlook: z.string().nullable(),
      issues: z.string().nullable(),
    })
    .nullable(),
  selfEvaluation: z
    .object({
      results: passages,
      actuals: z.array(
        z.object({
          indicator: z.string().nullable(),
          fiscalYear: z
            .int()
            .nullable()
            .describe('行に書かれた年度。The year the line names; null where it names none.'),
          value: z.number().nullable(),
          valueAsWritten: z.string().nullable(),
          unit: z.string().nullable(),
          asOf: z.string().nullable(),
          provisional: z.boolean(),
        }),
      ),
      verdict: declared,
      issues: z.string().nullable(),
    })
    .nullable(),
  verdictReason: z
    .string()
    .nullable()
    .describe(
      '計算結果と異なる評価をする理由（区の記載）。Why the office judges otherwise than its figures.',
    ),
  computed: judgement.nullable().describe('年度の目標の判定。Of the year’s targets.'),
  computedMultiYear: judgement.nullable().describe('複数年の目標の判定。Of multi-year targets.'),
  indicators: z
    .array(z.string().nullable())
    .describe(
      '年度の目標ごとの指標のアドレス。Address of each year target’s indicator; null where it has none.',
    ),
})

export const sheetOperations = {
  apiOffices: {
    summary: '所属と、公表している年度。Offices and the years they have published.',
    description: '',
    parameters: {},
    body: null,
    answer: {
      status: 200,
      says: '所属。Offices.',
      shape: z.object({
        offices: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            nameEnglish: z.string().nullable(),
            years: z.array(
              z.object({
                fiscalYear: z.int(),
                sheets: z.int(),
                met: z.int(),
                unmet: z.int(),
                undetermined: z.int(),
                notEvaluated: z.int(),
              }),
            ),
          }),
        ),
      }),
    },
    needsToken: false,
  },
  apiYearSheets: {
    summary: 'ある年度の取組と判定。A year’s sheets with their verdicts.',
    description:
      '100件ずつ。版がいくつもある年度は、いま公表しているものだけです。A hundred at a time; of several versions the one that speaks.',
    parameters: {
      year: { in: 'path', says: '年度。Fiscal year.', shape: z.int(), refuses: true },
      office: { in: 'query', says: '所属の記号。Code of an office.', shape: z.string().optional() },
      after: { ...after, shape: z.uuid().optional(), refuses: true },
    },
    body: null,
    answer: {
      status: 200,
      says: '取組。Sheets.',
      shape: z.object({ sheets: z.array(line), next: z.string().nullable() }),
    },
    needsToken: false,
  },
  apiSheet: {
    summary: '一つの取組：目標、実績、区の判断、計算した判定とその根拠。One sheet, whole.',
    description:
      '目標と実績は元の文書の言葉のままです。Targets and actuals in the words of the document, with what was read from them.',
    parameters: { sheet: { in: 'path', says: '番号札。Id.', shape: z.uuid() } },
    body: null,
    answer: { status: 200, says: '取組。The sheet.', shape: sheet },
    needsToken: false,
  },
} as const satisfies Readonly<Record<string, Operation>>
