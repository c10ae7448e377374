/** What the API's operations on citizens' voices take and give: what is published, and lists of past voices brought in. */
import * as z from 'zod'
import { themeNames } from '../../evidence/voice/channel.ts'
import { voiceFieldKeys } from '../../evidence/voice/import/voice-fields.ts'
import { imported, importing, rowsOf } from './brought-rows.ts'
import { after, day, type Operation, repetition } from './operation.ts'

const voice = z.object({
  id: z.uuid(),
  office: z.string().describe('所属の記号。Code of the office.'),
  title: z.string(),
  channel: z.string(),
  receivedOn: day,
  endedOn: day,
  publishedOn: day,
  folded: z.int().describe('同じ内容の声のほかの数。Other voices that say the same.'),
  questions: z.array(
    z.object({
      question: z.string(),
      view: z.string(),
      office: z.string(),
      officeEnglish: z.string().nullable(),
      theme: z.string(),
      kind: z.enum(['answer', 'explanation', 'handover']),
      destination: z.string().nullable(),
      endedOn: day,
    }),
  ),
})

export const newVoiceRows = z.strictObject({ rows: rowsOf(voiceFieldKeys), ...importing })

export const voiceOperations = {
  apiVoices: {
    summary: '公表した市民の声。Published citizens’ voices, newest first.',
    description:
      '個人が分からないように書き直した文です。Rewritten so that nobody can be recognised.',
    parameters: {
      q: { in: 'query', says: 'ことば。Words.', shape: z.string().optional() },
      office: { in: 'query', says: '所属の記号。Code of an office.', shape: z.string().optional() },
      theme: {
        in: 'query',
        says: '分野の記号。A theme.',
        shape: z.enum(themeNames).optional(),
        refuses: true,
      },
      after,
    },
    body: null,
    answer: {
      status: 200,
      says: '声。Voices.',
      shape: z.object({ voices: z.array(voice), next: z.string().nullable() }),
    },
    needsToken: false,
  },
  apiVoice: {
    summary: '一つの声と区の考え方。A voice with its answers.',
    description: '',
    parameters: { voice: { in: 'path', says: '番号札。Id.', shape: z.uuid() } },
    body: null,
    answer: { status: 200, says: '声。The voice.', shape: voice },
    needsToken: false,
  },
  apiImportVoices: {
    summary: '前の一覧から市民の声を取り込む。Bring an office’s past voices.',
    description:
      '行ごとに、加える・変わらない・取り込まないを返します。同じ number の行は一通の声の質問です。取り込めない声があっても、ほかの声は一度に取り込みます。同じ一覧を二度送っても、何も変わりません。取り込んだだけでは何も公表しません。Rows of one number are the questions of one letter. Letters that cannot be taken are left out with their reasons, all others are taken in one transaction; the same list again changes nothing, and nothing is published by it.',
    parameters: {
      office: {
        in: 'path',
        says: '声を受け付けた所属の記号。Code of the office that received them.',
        shape: z.string(),
      },
      'Idempotency-Key': repetition,
    },
    body: newVoiceRows,
    answer: {
      status: 200,
      says: '行ごとの結果。What became of each row, or would.',
      shape: imported,
    },
    needsToken: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
