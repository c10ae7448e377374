/** What the API's operations on sheets of paper that are typed twice take and give. */
import * as z from 'zod'
import type { Operation, Parameter } from './operation.ts'

const survey: Parameter = { in: 'path', says: '番号札。Id.', shape: z.uuid() }
const number: Parameter = {
  in: 'path',
  says: '紙に書いた入力番号。Number written on the sheet.',
  shape: z.int().min(1),
}
const values = z
  .array(z.string().max(5_000))
  .describe(
    '設問の順の答え。書き方は1回目と同じ。In the order of the questions, as the first time.',
  )

export const secondEntries = z.strictObject({
  entries: z
    .array(z.strictObject({ number: z.int().min(1), values }))
    .min(1)
    .max(1_000),
  ownToo: z
    .boolean()
    .default(false)
    .describe('同じ鍵で1回目を送った紙も。Also sheets that the same key sent first.'),
  dryRun: z.boolean().default(false),
})

export const settlement = z.union([
  z.strictObject({
    answers: z
      .array(
        z.strictObject({
          position: z.int().min(1),
          as: z.enum(['first', 'second', 'typed']),
          words: z
            .string()
            .max(5_000)
            .default('')
            .describe(
              'typed のとき、紙の答え。空は無回答（skipped の設問の無回答は first か second）。What the sheet says; empty: no answer (of a skipped question: first or second).',
            ),
        }),
      )
      .max(1_000),
  }),
  z.strictObject({ invalid: z.string().describe('無効票にする理由。Why it is counted nowhere.') }),
])

const value = z
  .union([z.array(z.number()), z.string()])
  .nullable()
  .describe('選択肢の番号、数、または文。空は無回答。Codes, a number or words; null: no answer.')

export const paperOperations = {
  apiPaperSheets: {
    summary: '2回目の入力か、確かめを待つ紙。Sheets that wait to be typed again, or to be settled.',
    description: '入力番号だけで、答えは含みません。Numbers only, nothing of what was answered.',
    parameters: { survey },
    body: null,
    answer: {
      status: 200,
      says: '入力番号。Numbers.',
      shape: z.object({
        questions: z.int().describe('設問の数。How many questions a sheet has.'),
        waiting: z.array(z.int()),
        differing: z.array(z.int()),
      }),
    },
    needsToken: true,
  },
  apiAddSecondEntries: {
    summary: '紙の回答の2回目の入力を足す。Add second entries of sheets on paper.',
    description:
      '1回目と同じなら数え、違えば確かめを待ちます。1回目を入れた人や鍵は、ownToo なしでは2回目を入れられません。dryRun は読むだけで、1回目とは比べません。What agrees with the first entry counts; what differs waits to be settled. Whoever typed it first may not type it again without ownToo. dryRun only reads.',
    parameters: { survey },
    body: secondEntries,
    answer: {
      status: 200,
      says: '受け取った数、違っていた紙、受け取れなかった行。How many were taken, which differ, which were refused.',
      shape: z.object({
        taken: z.int(),
        differing: z.array(z.int()).describe('違っていた紙の入力番号。Numbers that differ.'),
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
  apiPaperSheet: {
    summary: '2回の入力が食い違う紙。A sheet whose two entries differ.',
    description:
      '食い違う設問の答えだけを示し、見たことは記録します。skipped は、食い違いの決まり方によって答える設問です。Only answers that differ are shown, and that they were seen is kept. skipped: put or not, as the others are decided.',
    parameters: { survey, number },
    body: null,
    answer: {
      status: 200,
      says: '紙。The sheet.',
      shape: z.object({
        number: z.int(),
        state: z
          .enum(['waiting', 'differing', 'counted', 'invalid', 'agreed', 'closed'])
          .describe(
            'counted・invalid は、だれかが確かめ終えた紙。counted, invalid: settled by somebody.',
          ),
        settledBy: z.string().nullable(),
        settledAt: z.iso.datetime().nullable(),
        questions: z.array(
          z.object({
            position: z.int(),
            kind: z.enum(['differing', 'skipped', 'same']),
            first: value,
            second: value,
          }),
        ),
      }),
    },
    needsToken: true,
  },
  apiSettlePaperSheet: {
    summary: '食い違う紙を決める。Settle a sheet whose two entries differ.',
    description:
      '紙を見て、食い違う設問をすべて決めます。同じだった設問も、紙と違えば typed で直せます。それを直したら、その答えで答える設問もすべて決めます（無回答は first）。ほかの設問の答えで答える設問を直すときは、その設問も送ります。ほかの人が先に決めていれば 409 です。Every differing question is decided by a look at the sheet; others may be corrected with typed. Where such a one is corrected, whatever its answer puts is decided as well (no answer: first); a question that it puts is corrected only together with it. 409 where somebody was first.',
    parameters: { survey, number },
    body: settlement,
    answer: {
      status: 200,
      says: '決まりました。Settled.',
      shape: z.object({ number: z.int(), outcome: z.enum(['counted', 'invalid']) }),
    },
    needsToken: true,
    mayBeLate: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
