/**
 * Answers on paper, one line a sheet: the ticket, then a field a question, codes of several options parted by spaces or
 * hyphens. A dry run reads everything and keeps nothing; the import keeps all good lines and says which were not.
 */
import { type Answer, readAnswer } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { hashTicket, readTicket } from '../../evidence/survey/ticket.ts'
import { chunksOf } from '../../lib/chunks.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Sql } from '../../store/database.ts'
import { recordAnswers } from '../../store/survey/answer-store.ts'
import { listTicketStates, type TicketState } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import type { Row } from './read-rows.ts'
import { sealAnswers } from './sealed-answers.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface PaperAnswers {
  /** Lines that were, or would be, taken. */
  readonly good: number
  /** Of each other line, what is wrong with it. */
  readonly bad: readonly { readonly line: number; readonly problems: readonly Problem[] }[]
}

interface PaperLine {
  readonly line: number
  readonly hash: string
  readonly answer: Answer
}

const mostLines = 20_000
const linesAtOnce = 1_000
const paperLane = 9

export async function enterAnswers(
  context: ActionContext,
  seals: Seals,
  id: string,
  { rows, dryRun }: { readonly rows: readonly Row[]; readonly dryRun: boolean },
): Promise<Result<PaperAnswers>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    const lines = withoutHead(rows)
    if (lines.length > mostLines) return fail(tooMany)
    const read = readLines(survey, lines)
    const states = await listTicketStates(
      sql,
      id,
      read.good.map(({ hash }) => hash),
    )
    const good = read.good.filter(({ hash }) => states.get(hash) === 'good')
    const taken = dryRun ? new Set(good) : await keep(sql, seals, id, context.today, good)
    const refused = read.good
      .filter((line) => !taken.has(line))
      .map(({ line, hash }) => ({ line, problems: [whyNot(line, states.get(hash))] }))
    const bad = [...read.bad, ...refused].sort((a, b) => a.line - b.line)
    return ok({ good: taken.size, bad })
  })
}

/** @returns Those that were taken: while they were read, somebody may have answered on the web */
async function keep(
  sql: Sql,
  seals: Seals,
  survey: string,
  day: string,
  lines: readonly PaperLine[],
): Promise<ReadonlySet<PaperLine>> {
  const kept = new Set<PaperLine>()
  for (const part of chunksOf(lines, linesAtOnce)) {
    const hashes = part.map(({ hash }) => hash)
    const batch = { survey, hashes, way: 'paper', day, lane: paperLane } as const
    const taken = await recordAnswers(sql, batch, (good, inbox) => {
      const own = part.filter(({ hash }) => good.has(hash))
      return sealAnswers(seals, { survey, inbox }, shuffled(own.map(({ answer }) => answer)))
    })
    for (const line of part) if (taken.has(line.hash)) kept.add(line)
  }
  return kept
}

function whyNot(line: number, state: TicketState | undefined): Problem {
  if (state === undefined) return unknown(line)
  return state === 'returned' ? returned(line) : used(line)
}

function withoutHead(rows: readonly Row[]): readonly Row[] {
  const [head] = rows
  return head !== undefined && /番号|ticket/.test(head.fields[0] ?? '') ? rows.slice(1) : rows
}

function readLines(survey: Survey, rows: readonly Row[]) {
  const good: PaperLine[] = []
  const bad: { line: number; problems: readonly Problem[] }[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const read = readLine(survey, row, seen)
    if (read.ok) good.push(read.value)
    else bad.push({ line: row.line, problems: read.problems })
  }
  return { good, bad }
}

function readLine(
  { code, definition: { questions } }: Survey,
  { line, fields }: Row,
  seen: Set<string>,
): Result<PaperLine> {
  const [first = '', ...values] = fields
  const ticket = readTicket(first)
  if (ticket === null || ticket.code !== code) return fail(unknown(line))
  const hash = hashTicket(ticket)
  if (seen.has(hash)) return fail(twice(line))
  seen.add(hash)
  if (values.length > questions.length) return fail(tooLong(line, questions.length))
  const answer = readAnswer(
    questions,
    (position) => {
      const value = values[position - 1] ?? ''
      const kind = questions[position - 1]?.version.kind
      if (value === '-' || value === '－') return []
      return kind === 'single' || kind === 'multiple' ? value.split(/[\s・;、-]+/u) : [value]
    },
    'paper',
  )
  if (answer.ok) return ok({ line, hash, answer: answer.value })
  return fail(
    ...answer.problems.map((each) => ({ ...each, message: `${line}行目：${each.message}` })),
  )
}

function problem(code: string, message: string): Problem {
  return { code: `paper/${code}`, severity: 'blocks', message }
}
const notOpen = problem('state', '紙の回答は、アンケートの実施中に入力できます。')
const tooMany = problem(
  'too-many',
  `一度に入力できるのは${mostLines.toLocaleString('ja-JP')}枚までです。分けてください。`,
)
const unknown = (line: number) =>
  problem('ticket', `${line}行目：回答番号がこのアンケートにありません。番号を確かめてください。`)
const used = (line: number) =>
  problem('used', `${line}行目：この回答番号の回答は、もう受け付けています。`)
const returned = (line: number) =>
  problem(
    'returned',
    `${line}行目：この回答番号の手紙は、届かずに戻ったと記録されています。番号を確かめてください。`,
  )
const twice = (line: number) => problem('twice', `${line}行目：同じ回答番号が上の行にあります。`)
const tooLong = (line: number, most: number) =>
  problem('fields', `${line}行目：設問は${most}問ですが、それより多くの答えがあります。`)
