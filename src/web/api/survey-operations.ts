/** What the API's operations on surveys take and give. */
import * as z from 'zod'
import { countingFailures } from '../../evidence/survey/counting.ts'
import { questionKinds } from '../../evidence/survey/question.ts'
import { surveyStates } from '../../evidence/survey/survey.ts'
import { surveyKinds } from '../../evidence/survey/survey-kind.ts'
import { day, type Operation, type Parameter } from './operation.ts'

const wording = z.object({ ja: z.string(), easy: z.string().nullable(), en: z.string().nullable() })
const kind = z.enum(questionKinds)

const line = z.object({
  id: z.uuid(),
  office: z.string().describe('所属の記号。Code of the office.'),
  title: wording,
  series: z.string().describe('同じ名前の調査どうしを比べます。Waves of one series are compared.'),
  fiscalYear: z.int(),
  kind: z.enum(surveyKinds),
  state: z.enum(surveyStates),
  opensOn: day,
  closesOn: day,
})

const cell = z
  .object({ count: z.int().nullable(), share: z.string().nullable() })
  .describe('どちらも空なら秘匿。Both null: masked.')

const certainty = z
  .object({
    n: z.int().describe('重みのある回答。Answers with a weight.'),
    designEffect: z.string().describe('デザイン効果（Kish）。Design effect (Kish).'),
    effective: z
      .int()
      .describe(
        '重みに差のない回答なら何件と同じ確かさか。How many answers with equal weights would be as certain.',
      ),
  })
  .nullable()
  .optional()

const weights = z
  .object({
    by: z.int().describe('重みをつけた設問。The question the weights go by.'),
    groups: z.array(
      z
        .object({
          code: z.int(),
          wording,
          population: z.int(),
          populationShare: z.string().nullable(),
          respondents: z.int().nullable(),
          respondentShare: z.string().nullable(),
          weight: z
            .string()
            .nullable()
            .describe('回答1件を何件として数えるか。For how many answers one counts.'),
        })
        .describe('回答が空なら秘匿。Respondents null: masked.'),
    ),
    without: z.int().nullable().describe('重みのない回答。Answer sheets without a weight.'),
    certainty,
  })
  .nullable()
  .optional()
  .describe('重みをつけないアンケートでは空。Null where the survey is not weighted.')

const result = z.object({
  answers: z.int().describe('有効な回答の数。Valid answer sheets.'),
  maskBelow: z.int().describe('これより少ない人数は秘匿します。Fewer are masked.'),
  questions: z.array(
    z.object({
      position: z.int(),
      question: z.string(),
      version: z.int(),
      kind,
      name: z.string(),
      wording,
      n: z.int().nullable(),
      noAnswer: z.int().nullable(),
      notAsked: z.int().nullable(),
      rows: z.array(
        cell.extend({
          code: z.int(),
          wording,
          interval: z.object({ low: z.string(), high: z.string() }).nullable(),
          weighted: z.string().nullable(),
        }),
      ),
      certainty: certainty.describe('補正後の数字のもと。What its weighted figures rest on.'),
      mean: z.string().nullable(),
      median: z.string().nullable(),
      meanInterval: z
        .object({ low: z.string(), high: z.string() })
        .nullable()
        .optional()
        .describe(
          '平均の95%の範囲。補正後があれば、その範囲。Of the mean, 95 %: of the weighted one where there is one.',
        ),
      weightedNumbers: z
        .object({ mean: z.string(), median: z.string() })
        .nullable()
        .optional()
        .describe(
          '数を書く設問の補正後の平均と中央値。空なら、答えの少ない区分があるか、重みのない答えが少なく、示せません。Mean and median weighted to the population; null where few of some group answered, or few without a weight.',
        ),
      tables: z.array(
        z.object({
          by: z.int(),
          name: z.string(),
          groups: z.array(
            z.object({
              code: z.int(),
              wording,
              n: z.int().nullable(),
              cells: z.array(cell),
            }),
          ),
        }),
      ),
    }),
  ),
  weights,
  unweighted: z
    .enum(['group', 'masked', 'silent', 'nothing'])
    .nullable()
    .describe(
      '重みをつけて補正後の割合がない理由：答えた人がいないか秘匿した区分がある、秘匿した数が分かってしまう、どの設問にもだれも答えなかった区分がある、重みをつける答えがほかにない。Why a weighted survey has no weighted shares: a group without answers or masked, masked numbers would be given away, every question passed over by a whole group, nothing else to weight.',
    ),
  response: z.object({
    sent: z.int(),
    undelivered: z.int(),
    answered: z.int(),
    rate: z.string().nullable(),
  }),
  hash: z.string().describe('公表した内容のSHA-256。SHA-256 of what was published.'),
  publishedAt: z.iso.datetime(),
})

const survey: Parameter = { in: 'path', says: '番号札。Id.', shape: z.uuid() }

const responseRow = z.object({
  name: z.string(),
  population: z.int().nullable(),
  sent: z.int(),
  undelivered: z.int(),
  answered: z.int(),
  unanswered: z.int().describe('届いて、まだ答えていない人。Reached, and has not answered.'),
  rate: z.string().nullable().describe('届いた人のうち答えた人の%。Per cent of those it reached.'),
})

/** Values in the order of the questions, as on a line of the paper form. */
export const paperAnswers = z.strictObject({
  answers: z
    .array(z.strictObject({ ticket: z.string().max(100), values: z.array(z.string().max(5_000)) }))
    .min(1)
    .max(1_000),
  dryRun: z.boolean().default(false),
})

export const surveyOperations = {
  apiSurveys: {
    summary: '行っている、または終わったアンケート。Surveys that run or are over.',
    description:
      '準備中のものはありません（鍵があれば /api/v1/work/surveys）。Those being prepared are left out.',
    parameters: {},
    body: null,
    answer: {
      status: 200,
      says: 'アンケート。Surveys.',
      shape: z.object({ surveys: z.array(line) }),
    },
    needsToken: false,
  },
  apiSurvey: {
    summary: '一つのアンケートと、公表した結果。A survey and its published result.',
    description:
      '結果は公表するまで空です。少ない人数は秘匿したあとの表です。The result is null until it is published, and masked.',
    parameters: { survey },
    body: null,
    answer: {
      status: 200,
      says: 'アンケート。The survey.',
      shape: line.extend({
        design: z.object({
          population: z.int().nullable(),
          frame: z.string(),
          method: z.string(),
        }),
        asked: z.array(
          z.object({
            position: z.int(),
            question: z.string(),
            version: z.int(),
            kind,
            wording,
            required: z.boolean(),
            options: z.array(z.object({ code: z.int(), wording })),
          }),
        ),
        result: result.nullable(),
      }),
    },
    needsToken: false,
  },
  apiSurveysAtWork: {
    summary:
      '鍵の所属のアンケート。準備中のものも。Surveys of the key’s offices, in preparation too.',
    description: '',
    parameters: {
      state: {
        in: 'query',
        says: '状態。State.',
        shape: z.enum(surveyStates).optional(),
        refuses: true,
      },
    },
    body: null,
    answer: {
      status: 200,
      says: 'アンケート。Surveys.',
      shape: z.object({
        surveys: z.array(
          line.extend({
            answers: z.int().nullable().describe('集計した有効な回答。Counted valid answers.'),
            failure: z
              .enum(countingFailures)
              .nullable()
              .describe('集計が止まったわけ。Why the counting stopped.'),
          }),
        ),
      }),
    },
    needsToken: true,
  },
  apiSurveyResponse: {
    summary: '回収の状況。How many answered.',
    description: '答えの中身は含みません。Nothing of what they answered.',
    parameters: { survey },
    body: null,
    answer: {
      status: 200,
      says: '回収の状況。The response.',
      shape: z.object({
        id: z.uuid(),
        state: z.enum(surveyStates),
        strata: z.array(responseRow),
        total: responseRow,
      }),
    },
    needsToken: true,
  },
  apiAddAnswers: {
    summary: '紙の回答を足す。Add answers on paper.',
    description:
      '一つの回答番号は一度だけです。受け取れない行は、理由とともに返します。dryRun は試すだけで、何も残しません。One answer a ticket; what cannot be taken comes back with why. dryRun keeps nothing.',
    parameters: { survey },
    body: paperAnswers,
    answer: {
      status: 200,
      says: '受け取った数と、受け取れなかった行。How many were taken, and which were not.',
      shape: z.object({
        taken: z.int(),
        again: z
          .array(z.object({ line: z.int(), number: z.int() }))
          .describe(
            '2回目の入力を待つ紙と、紙に書く入力番号。Sheets that are typed twice, with the number to write on each.',
          ),
        refused: z.array(
          z.object({
            line: z.int(),
            problems: z.array(z.object({ code: z.string(), message: z.string() })),
          }),
        ),
      }),
    },
    needsToken: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
