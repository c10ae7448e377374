/** What the API's operations on ward councils take and give. */
import * as z from 'zod'
import { memberFieldKeys } from '../../evidence/council/import/member-fields.ts'
import { opinionFieldKeys } from '../../evidence/council/import/opinion-fields.ts'
import { handlings, opinionStages } from '../../evidence/council/opinion.ts'
import { imported, importing, rowsOf } from './brought-rows.ts'
import { after, day, type Operation, type Parameter, repetition } from './operation.ts'

const office: Parameter = { in: 'path', says: '所属の記号。Code of the office.', shape: z.string() }

const meeting = z.object({
  id: z.uuid(),
  body: z.uuid(),
  title: z.string(),
  fiscalYear: z.int(),
  stage: z.enum(['announced', 'held', 'cancelled']),
  on: day,
  from: z.string(),
  until: z.string(),
  mode: z.enum(['inPerson', 'online', 'both']),
  place: z.string(),
  openToPublic: z.boolean(),
  agenda: z.array(z.object({ title: z.string(), question: z.string().nullable() })),
  minutesPublishedOn: day.nullable(),
})

const seat = z.object({
  member: z.string(),
  kind: z.string(),
  recommendedBy: z.string().nullable(),
  from: day,
  until: day,
  endedOn: day.nullable(),
})

const reply = z.object({
  text: z.string(),
  handling: z.enum(handlings),
  by: day.nullable(),
  referredTo: z.string(),
})

const opinion = z.object({
  id: z.uuid(),
  office: z.string(),
  fiscalYear: z.int(),
  position: z.int(),
  meeting: z.uuid().nullable(),
  receivedOn: day,
  summary: z
    .string()
    .describe('要旨。だれの意見かは示しません。A summary; whose it is stays untold.'),
  initiative: z.uuid().nullable(),
  stage: z.enum(opinionStages),
  due: day,
  closedOn: day.nullable(),
  reply: reply.nullable(),
  round: z.int(),
  section: z.string(),
})

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('routed'), on: day, section: z.string() }),
  z.object({ kind: z.literal('answered'), on: day, reply }),
  z.object({
    kind: z.literal('acted'),
    on: day,
    action: z.object({
      on: day,
      text: z.string(),
      budget: z
        .object({ fiscalYear: z.int(), name: z.string(), amount: z.number().nullable() })
        .nullable(),
      initiative: z.uuid().nullable(),
      sheetYear: z.int().nullable(),
      finished: z.boolean(),
    }),
  }),
  z.object({ kind: z.literal('postponed'), on: day, until: day, reason: z.string() }),
  z.object({ kind: z.literal('told'), on: day, how: z.string() }),
  z.object({ kind: z.literal('askedAgain'), on: day }),
  z.object({ kind: z.literal('withdrawn'), on: day }),
])

export const newOpinion = z.strictObject({
  summary: z.string().describe('公開する要旨。Published.'),
  words: z.string().default('').describe('発言のまま。公開しません。As said; not published.'),
  meeting: z.uuid().nullable().default(null),
  member: z.uuid().nullable().default(null),
  initiative: z.uuid().nullable().default(null),
  letStand: z
    .array(z.string())
    .default([])
    .describe('個人情報ではないと人が確かめたことば。Words a person found to be no detail.'),
})

const letStand = newOpinion.shape.letStand

export const newCouncilRows = z.discriminatedUnion('table', [
  z.strictObject({
    table: z.literal('members'),
    rows: rowsOf(memberFieldKeys),
    letStand,
    ...importing,
  }),
  z.strictObject({
    table: z.literal('opinions'),
    rows: rowsOf(opinionFieldKeys),
    letStand,
    ...importing,
  }),
])

export const councilOperations = {
  apiCouncils: {
    summary: '区政会議のある所属。Offices with a ward council.',
    description: '',
    parameters: {},
    body: null,
    answer: {
      status: 200,
      says: '区政会議。Councils.',
      shape: z.object({
        councils: z.array(
          z.object({ office: z.string(), name: z.string(), nextMeeting: meeting.nullable() }),
        ),
      }),
    },
    needsToken: false,
  },
  apiCouncil: {
    summary: '一つの区政会議の部会・委員・会議。Bodies, members and meetings of a council.',
    description: '準備中の会議はありません。Meetings not announced yet are left out.',
    parameters: { office },
    body: null,
    answer: {
      status: 200,
      says: '区政会議。The council.',
      shape: z.object({
        office: z.string(),
        name: z.string(),
        bodies: z.array(
          z.object({
            id: z.uuid(),
            kind: z.enum(['plenary', 'subcommittee', 'studyGroup']),
            name: z.string(),
            purpose: z.string(),
            from: day,
            until: day.nullable(),
          }),
        ),
        seats: z.array(seat),
        meetings: z.array(meeting),
      }),
    },
    needsToken: false,
  },
  apiCouncilOpinions: {
    summary: '委員の意見と区の対応。Opinions and what the ward did, newest first.',
    description: '',
    parameters: {
      office,
      year: {
        in: 'query',
        says: '年度。Fiscal year.',
        shape: z.int().optional(),
        refuses: true,
      },
      stage: {
        in: 'query',
        says: '段階。Stage.',
        shape: z.enum(opinionStages).optional(),
        refuses: true,
      },
      after,
    },
    body: null,
    answer: {
      status: 200,
      says: '意見。Opinions.',
      shape: z.object({ opinions: z.array(opinion), next: z.string().nullable() }),
    },
    needsToken: false,
  },
  apiOpinion: {
    summary: '一つの意見と、その後。An opinion and what came of it.',
    description: '下書きや庁内のやりとりはありません。Drafts stay in the office.',
    parameters: { opinion: { in: 'path', says: '番号札。Id.', shape: z.uuid() } },
    body: null,
    answer: {
      status: 200,
      says: '意見。The opinion.',
      shape: opinion.extend({ steps: z.array(step) }),
    },
    needsToken: false,
  },
  apiTakeOpinion: {
    summary: '意見を受け付ける。Take an opinion down.',
    description:
      '要旨に個人が分かるものがあるときは断り、答えの letStand に挙げます。確かめて、同じ letStand を付けて送り直すと受け付けます。同じ Idempotency-Key で送り直すと、初めの答えを返します。Refused where the summary seems to hold personal details, named in the letStand of the answer, until each is sent back in letStand.',
    parameters: { office, 'Idempotency-Key': repetition },
    body: newOpinion,
    answer: { status: 201, says: '番号札。Its id.', shape: z.object({ id: z.uuid() }) },
    needsToken: true,
  },
  apiImportCouncil: {
    summary: '委員や意見の一覧を取り込む。Bring a list of members or opinions.',
    description:
      '行ごとに、加える・改める・変わらない・取り込まないを返します。取り込まない行があっても、ほかの行は一度に取り込みます。同じ一覧を二度送っても、何も変わりません。空の項目は何も消しません。Rows that cannot be taken are left out with their reasons, all others are taken in one transaction; the same list again changes nothing, and a blank takes nothing away.',
    parameters: { office, 'Idempotency-Key': repetition },
    body: newCouncilRows,
    answer: {
      status: 200,
      says: '行ごとの結果。What became of each row, or would.',
      shape: imported,
    },
    needsToken: true,
  },
  apiCouncilWork: {
    summary: '庁内から見た委員と意見。Members and opinions as the office sees them.',
    description: '公開しないものを含みます。Holds what is not published.',
    parameters: { office },
    body: null,
    answer: {
      status: 200,
      says: '委員と意見。Members and opinions.',
      shape: z.object({
        seats: z.array(seat.extend({ id: z.uuid().describe('委員の番号札。Id of the member.') })),
        opinions: z.array(
          opinion.extend({
            member: z.uuid().nullable(),
            words: z.string(),
            owner: z.string().describe('受け持つ人。Who owns it.'),
          }),
        ),
      }),
    },
    needsToken: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
