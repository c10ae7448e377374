/** The API's operation on the votes of a council: what was asked, and what the published papers say. */
import * as z from 'zod'
import { getCouncil } from '../../actions/council/get-council.ts'
import { listPublicPolls, type PublicPoll } from '../../actions/council/list-public-polls.ts'
import type { QuestionResult } from '../../evidence/council/tabulate-poll.ts'
import { type Decimal, printDecimal } from '../../lib/decimal.ts'
import { nameIn, queryOf, type Visit } from '../visit.ts'
import { json, nothingThere, refusedBy } from './answer.ts'
import { readAskedId, readAskedYear } from './asked.ts'
import { after, day, type Operation } from './operation.ts'

const asked = { id: z.string(), wording: z.string() }
const counts = z.array(z.int())

const question = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('score'),
    ...asked,
    initiative: z.uuid().nullable(),
    lowest: z.int(),
    highest: z.int(),
    counts: counts.describe('点ごとの数、低いほうから。By score, lowest first.'),
    n: z.int(),
    mean: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('choice'),
    ...asked,
    options: z.array(z.string()),
    counted: z.array(z.int()).describe('k に数える選択肢の位置。Positions counted in k.'),
    counts,
    k: z.int(),
    n: z.int(),
    share: z.string().nullable().describe('k÷n（%）。In percent.'),
  }),
  z.object({ kind: z.literal('words'), ...asked, k: z.int(), n: z.int() }),
  z.object({ kind: z.literal('tooFew'), ...asked }).describe('答えが少なく秘匿。Masked.'),
])

export const councilPollOperations = {
  apiCouncilPolls: {
    summary: '委員による評価とアンケートの結果。Members’ evaluations and questionnaires.',
    description:
      '公表したものだけ、20件ずつです。投票が少ないときは ballots と questions が null で、自由に書かれた文はありません。Published ones only, twenty at a time; where few voted `ballots` and `questions` are null, and free words are not told.',
    parameters: {
      office: { in: 'path', says: '所属の記号。Code of the office.', shape: z.string() },
      year: { in: 'query', says: '年度。Fiscal year.', shape: z.int().optional(), refuses: true },
      after: { ...after, shape: z.uuid().optional(), refuses: true },
    },
    body: null,
    answer: {
      status: 200,
      says: '評価とアンケート、新しい順。Newest first.',
      shape: z.object({
        polls: z.array(
          z.object({
            id: z.uuid(),
            kind: z.enum(['evaluation', 'questionnaire']),
            title: z.string(),
            fiscalYear: z.int(),
            meeting: z.uuid().nullable(),
            opensOn: day,
            closesOn: day,
            ballots: z.int().nullable().describe('投票が少ないときは null。Null where few voted.'),
            questions: z.array(question).nullable(),
          }),
        ),
        next: z.uuid().nullable(),
      }),
    },
    needsToken: false,
  },
} as const satisfies Readonly<Record<string, Operation>>

export async function apiCouncilPolls(visit: Visit): Promise<Response> {
  const found = await getCouncil(visit.actions, nameIn(visit, 'office') ?? '')
  if (found === null) return nothingThere()
  const year = readAskedYear(queryOf(visit, 'year'))
  if (!year.ok) return refusedBy(year.problems)
  const place = readAskedId('after', queryOf(visit, 'after'))
  if (!place.ok) return refusedBy(place.problems)
  const of = { office: found.office.id, fiscalYear: year.value, after: place.value }
  const { polls, next } = await listPublicPolls(visit.actions, of)
  return json({ polls: polls.map(pollOf), next })
}

function pollOf({ poll, result }: PublicPoll) {
  const { id, kind, title, fiscalYear, meeting, opensOn, closesOn } = poll
  const head = { id, kind, title, fiscalYear, meeting, opensOn, closesOn }
  if (result.kind === 'tooFew') return { ...head, ballots: null, questions: null }
  return { ...head, ballots: result.ballots, questions: result.questions.map(questionOf) }
}

function questionOf(result: QuestionResult) {
  const { kind } = result
  const { id, wording } = result.question
  switch (result.kind) {
    case 'score': {
      const { initiative, lowest, highest } = result.question
      const { counts, n } = result
      return { kind, id, wording, initiative, lowest, highest, counts, n, mean: told(result.mean) }
    }
    case 'choice': {
      const { options, counted } = result.question
      const { counts, k, n } = result
      return { kind, id, wording, options, counted, counts, k, n, share: told(result.share) }
    }
    case 'words':
      return { kind, id, wording, k: result.k, n: result.n }
    case 'tooFew':
      return { kind, id, wording }
  }
}

function told(value: Decimal | null): string | null {
  return value === null ? null : printDecimal(value)
}
