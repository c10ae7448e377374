/**
 * The people drawn for a survey, read from a CSV (層, 郵便番号, 住所, 氏名), each given a ticket; or slips without a name, to be
 * handed out. Names and addresses are sealed before they reach the database.
 */
import { handedOut } from '../../evidence/survey/response.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { drawTicket, hashTicket, printTicket, type Ticket } from '../../evidence/survey/ticket.ts'
import { chunksOf } from '../../lib/chunks.ts'
import { keysOf } from '../../lib/keyed.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { type Seals, sealedLength } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import { type NewTicket, recordTickets } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import type { Row } from './read-rows.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface Addressee {
  readonly stratum: string
  readonly postcode: string
  readonly address: string
  readonly name: string
}

const headings = {
  stratum: ['層', '区分', 'stratum'],
  postcode: ['郵便番号', 'postcode'],
  address: ['住所', 'address'],
  name: ['氏名', '名前', '団体名', 'name'],
} as const
type Field = keyof typeof headings

/** More than the largest sample; a larger file is a mistake. */
const mostAddressees = 100_000
/** Problems told of one file: whoever mends these sees the others next. */
const mostTold = 20

/** Reads a frame without keeping anything: the dry run and the first step of the import alike. */
export function readAddressees(
  rows: readonly Row[],
  { definition }: Pick<Survey, 'definition'>,
): Result<readonly Addressee[]> {
  const [head, ...lines] = rows
  const columns = keysOf(headings).map((field) => ({
    field,
    at:
      head?.fields.findIndex((each) => (headings[field] as readonly string[]).includes(each)) ?? -1,
  }))
  const absent = columns.filter(({ field, at }) => at < 0 && field !== 'stratum')
  if (absent.length > 0) return fail(headingMissing(absent.map(({ field }) => headings[field][0])))
  if (lines.length > mostAddressees) return fail(tooMany)
  const known = definition.design.strata.map(({ code }) => code)
  const problems: Problem[] = []
  const addressees = lines.map(({ line, fields }) => {
    const value = (field: Field) =>
      fields[columns.find((each) => each.field === field)?.at ?? -1] ?? ''
    const addressee = {
      stratum: value('stratum'),
      postcode: value('postcode'),
      address: value('address'),
      name: value('name'),
    }
    problems.push(...problemsOf(addressee, line, known))
    return addressee
  })
  if (addressees.length === 0) return fail(noLines)
  return problems.length === 0 ? ok(addressees) : fail(...problems.slice(0, mostTold))
}

function problemsOf({ stratum, address, name }: Addressee, line: number, known: readonly string[]) {
  const problems: Problem[] = []
  if (name === '') problems.push(problem('name', `${line}行目に氏名がありません。`))
  if (address === '') problems.push(problem('address', `${line}行目に住所がありません。`))
  if (known.length > 0 && !known.includes(stratum)) {
    problems.push(
      problem(
        'stratum',
        `${line}行目の層「${stratum}」は、調査の設計にありません。設計の記号（${known.join('・')}）で書いてください。`,
      ),
    )
  }
  return problems
}

export async function importRecipients(
  context: ActionContext,
  seals: Seals,
  survey: string,
  rows: readonly Row[],
): Promise<Result<number>> {
  return await performOnSurvey(context, 'survey.address', survey, async (sql, found) => {
    if (found.state !== 'planned') return fail(begun)
    const read = readAddressees(rows, found)
    if (!read.ok) return read
    await giveTickets(sql, seals, found, read.value)
    return ok(read.value.length)
  })
}

/** Tickets for whoever takes a slip at the counter. */
export async function makeSlips(
  context: ActionContext,
  seals: Seals,
  survey: string,
  count: number,
): Promise<Result<number>> {
  return await performOnSurvey(context, 'survey.address', survey, async (sql, found) => {
    if (found.state !== 'planned' && found.state !== 'open') return fail(begun)
    if (!Number.isInteger(count) || count < 1 || count > 5_000) return fail(slipCount)
    await giveTickets(
      sql,
      seals,
      found,
      Array.from({ length: count }, () => nobody),
    )
    return ok(count)
  })
}

const nobody: Addressee = { stratum: handedOut, postcode: '', address: '', name: '' }

async function giveTickets(
  sql: Sql,
  seals: Seals,
  { id, code }: Survey,
  addressees: readonly Addressee[],
): Promise<void> {
  const tickets = addressees.map((addressee): NewTicket => {
    const ticket = drawTicket(code)
    const hash = hashTicket(ticket)
    const sealed = seals.seal(wordsOf(addressee, ticket), recipientName(id, hash))
    return { hash, stratum: addressee.stratum, sealed }
  })
  for (const part of chunksOf(tickets, 5_000)) await recordTickets(sql, id, part)
}

/** What is sealed of a letter. */
function wordsOf(addressee: Addressee, ticket: Ticket): Uint8Array {
  return Buffer.from(JSON.stringify({ ...addressee, ticket: printTicket(ticket) }))
}

/** Bytes of a sealed letter to nobody; one to somebody has a name and an address more. */
export function emptyLetterLength(code: string): number {
  return sealedLength(wordsOf({ ...nobody, stratum: '' }, drawTicket(code)).length)
}

/** What a recipient is sealed for. */
export function recipientName(survey: string, hash: string): string {
  return `survey recipient:${survey}:${hash}`
}

function problem(code: string, message: string): Problem {
  return { code: `recipients/${code}`, severity: 'blocks', message }
}
const headingMissing = (words: readonly string[]) =>
  problem(
    'heading',
    `1行目に見出し「${words.join('」「')}」がありません。1行目を「層,郵便番号,住所,氏名」の形にしてください。`,
  )
const noLines = problem(
  'empty',
  '見出しのほかに行がありません。対象者を1行に1人ずつ書いてください。',
)
const tooMany = problem(
  'too-many',
  `一度に読み込めるのは${mostAddressees.toLocaleString('ja-JP')}人までです。ファイルを分けてください。`,
)
const begun = problem('begun', 'アンケートを始めたあとは、対象者を加えられません。')
const slipCount = problem('count', '枚数は1から5,000までの整数で書いてください。')
