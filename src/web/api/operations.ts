/** Every operation of the API: the table its document is made from, and its answers are held against in tests. */
import * as z from 'zod'
import type { apiRoutes } from '../routes/api.ts'
import { councilOperations } from './council-operations.ts'
import { councilPollOperations } from './council-polls.ts'
import { figureShape } from './figure.ts'
import { after, day, type Operation, type Parameter, repetition } from './operation.ts'
import { paperOperations } from './paper-operations.ts'
import { sheetOperations } from './sheet-operations.ts'
import { surveyOperations } from './survey-operations.ts'
import { voiceOperations } from './voice-operations.ts'

const register: Parameter = {
  in: 'path',
  says: '台帳の記号。Key of the register.',
  shape: z.string(),
}

const measure = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  method: z.string(),
  figures: z.array(figureShape),
  indicators: z.array(z.string()),
})
const field = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.string(),
  required: z.boolean(),
  public: z.boolean(),
  unit: z.string().optional(),
  choices: z.array(z.string()).optional(),
})
const registerShape = z.object({
  key: z.string(),
  name: z.string(),
  nameEnglish: z.string().nullable(),
  purpose: z.string(),
  office: z.string().describe('所属の記号。Code of the office.'),
  shows: z.enum(['figures', 'rows']),
  masksFew: z
    .boolean()
    .describe('少人数の値を秘匿する台帳か。Whether figures from few people are masked.'),
})
const values = z
  .record(z.string(), z.string().nullable())
  .describe('項目の記号ごとの値。By key of the field: days as ISO, numbers as digits, yes or no.')

export const newEntries = z.strictObject({
  entries: z
    .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])))
    .min(1)
    .max(1_000),
})

export const operations: Readonly<Record<keyof typeof apiRoutes, Operation>> = {
  ...sheetOperations,
  ...surveyOperations,
  ...paperOperations,
  ...councilOperations,
  ...councilPollOperations,
  ...voiceOperations,
  apiDocument: {
    summary: 'このAPIの説明。This description.',
    description: 'OpenAPI 3.1',
    parameters: {},
    body: null,
    answer: { status: 200, says: 'OpenAPI', shape: z.record(z.string(), z.unknown()) },
    needsToken: false,
  },
  apiRegisters: {
    summary: '公開している台帳の一覧。Public registers.',
    description: '何も公開しない台帳はありません。Registers that show nothing are left out.',
    parameters: {},
    body: null,
    answer: {
      status: 200,
      says: '台帳。Registers.',
      shape: z.object({ registers: z.array(registerShape) }),
    },
    needsToken: false,
  },
  apiRegister: {
    summary: '一つの台帳と、数えた値。A register and its figures.',
    description: '',
    parameters: { register },
    body: null,
    answer: {
      status: 200,
      says: '台帳。The register.',
      shape: registerShape.extend({ fields: z.array(field), measures: z.array(measure) }),
    },
    needsToken: false,
  },
  apiEntries: {
    summary: '公開している記録。Public rows, newest first.',
    description: '公開する項目だけです。Public fields only; withdrawn rows are left out.',
    parameters: { register, after },
    body: null,
    answer: {
      status: 200,
      says: '記録。Rows.',
      shape: z.object({
        entries: z.array(z.object({ id: z.uuid(), day, values })),
        next: z.string().nullable(),
      }),
    },
    needsToken: false,
  },
  apiAddEntries: {
    summary: '記録を足す。Add rows.',
    description:
      'すべて足すか、一つも足しません。同じ Idempotency-Key で送り直すと、初めの答えを返します。All rows or none. Sent again with the same Idempotency-Key, it gives the first answer and does nothing.',
    parameters: { register, 'Idempotency-Key': repetition },
    body: newEntries,
    answer: {
      status: 201,
      says: '足した記録の番号札。Ids of the rows, in their order.',
      shape: z.object({ ids: z.array(z.uuid()) }),
    },
    needsToken: true,
  },
  apiIndicator: {
    summary: '指標の年ごとの値。An indicator over the years.',
    description: '',
    parameters: {
      indicator: { in: 'path', says: '番号札。Id.', shape: z.uuid() },
    },
    body: null,
    answer: {
      status: 200,
      says: '指標。The indicator.',
      shape: z.object({
        id: z.uuid(),
        name: z.string(),
        unit: z.string().nullable(),
        office: z.string(),
        figures: z.array(
          figureShape.extend({
            source: z.enum(['measured', 'reported']),
            register: z.string().nullable(),
            measure: z.string().nullable(),
            seriesBreak: z.boolean(),
          }),
        ),
        sheets: z.array(
          z.object({ id: z.uuid(), fiscalYear: z.int(), outcome: z.string().nullable() }),
        ),
      }),
    },
    needsToken: false,
  },
  apiTrace: {
    summary: '値の根拠。What a measured figure rests on.',
    description: '公開しない項目は「非公開」です。Fields that are not public read 非公開.',
    parameters: {
      register: {
        ...register,
        says: '台帳の記号、または survey・council・voice。Key of a register, or one of these.',
      },
      measure: { in: 'path', says: '測り方の番号札。Id of the measure.', shape: z.string() },
      year: { in: 'path', says: '年度。Fiscal year.', shape: z.int(), refuses: true },
      after,
    },
    body: null,
    answer: {
      status: 200,
      says: '上から順の段。Steps, from the top.',
      shape: z.object({
        figures: z.array(
          figureShape.extend({
            indicator: z.string(),
            unitReason: z
              .string()
              .nullable()
              .describe(
                '測り方と指標の単位の呼び方が違うわけ。Why another name of the unit is the same.',
              ),
          }),
        ),
        steps: z.array(
          z.object({
            label: z.string(),
            text: z.string().nullable(),
            rows: z
              .object({
                columns: z.array(z.string()),
                cells: z.array(z.array(z.string().nullable())),
                count: z.int(),
                next: z.string().nullable(),
              })
              .nullable(),
          }),
        ),
      }),
    },
    needsToken: false,
  },
}
