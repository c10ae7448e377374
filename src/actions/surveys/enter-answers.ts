/**
 * Answers on paper, one line a sheet: the ticket, then a field a question. A dry run reads everything and keeps nothing;
 * the import keeps all good lines and says which were not. Of the sheets that are typed twice, those drawn wait under a
 * number of their own, without their ticket, until `enterAgain`.
 */
import { randomInt } from 'node:crypto'
import type { Answer } from '../../evidence/survey/answer.ts'
import { secondShareOf } from '../../evidence/survey/paper-entry.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { hashTicket, readTicket } from '../../evidence/survey/ticket.ts'
import { chunksOf } from '../../lib/chunks.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Sql } from '../../store/database.ts'
import { recordSealed } from '../../store/survey/inbox-store.ts'
import { giveNumbers, recordFirstEntries } from '../../store/survey/paper-store.ts'
import { takeTickets } from '../../store/survey/take-tickets.ts'
import { listTicketStates, type TicketState } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { entererOf, sealEntry } from './paper-sheets.ts'
import { mostLines, notOpen, paperProblem, readPaper, tooMany, withoutHead } from './read-paper.ts'
import type { Row } from './read-rows.ts'
import { sealAnswers } from './sealed-answers.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface PaperAnswers {
  /** Lines that were, or would be, taken. */
  readonly good: number
  /** Of each other line, what is wrong with it. */
  readonly bad: readonly { readonly line: number; readonly problems: readonly Problem[] }[]
  /** Of those taken, the sheets that are to be typed again, with the number to be written on each. */
  readonly again: readonly { readonly line: number; readonly number: number }[]
}

interface PaperLine {
  readonly line: number
  readonly hash: string
  readonly answer: Answer
}

const linesAtOnce = 1_000

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
    const { taken, again } = dryRun
      ? { taken: new Set(good), again: [] }
      : await keep(sql, seals, { survey, day: context.today, by: entererOf(context.who) }, good)
    const refused = read.good
      .filter((line) => !taken.has(line))
      .map(({ line, hash }) => ({ line, problems: [whyNot(line, states.get(hash))] }))
    const bad = [...read.bad, ...refused].sort((a, b) => a.line - b.line)
    return ok({ good: taken.size, bad, again })
  })
}

interface Keeping {
  readonly survey: Survey
  /** ISO day. */
  readonly day: string
  readonly by: string
}

/** @returns Those that were taken: while they were read, somebody may have answered on the web */
async function keep(
  sql: Sql,
  seals: Seals,
  { survey, day, by }: Keeping,
  lines: readonly PaperLine[],
) {
  const share = secondShareOf(survey.definition)
  const taken = new Set<PaperLine>()
  const again: { line: number; number: number }[] = []
  for (const part of chunksOf(lines, linesAtOnce)) {
    const hashes = part.map(({ hash }) => hash)
    const batch = { survey: survey.id, hashes, way: 'paper', day } as const
    const used = await takeTickets(sql, batch)
    const own = part.filter(({ hash }) => used.has(hash))
    for (const line of own) taken.add(line)
    // drawn only now: whoever types does not know which sheets will be looked at again
    const drawn = new Set(own.filter(() => randomInt(100) < share))
    const counted = own.filter((line) => !drawn.has(line)).map(({ answer }) => answer)
    if (counted.length > 0) {
      await recordSealed(sql, survey.id, counted.length, (inbox) =>
        sealAnswers(seals, { survey: survey.id, inbox }, shuffled(counted)),
      )
    }
    again.push(...(await keepForSecond(sql, seals, { survey: survey.id, by }, [...drawn])))
  }
  return { taken, again }
}

async function keepForSecond(
  sql: Sql,
  seals: Seals,
  { survey, by }: { readonly survey: string; readonly by: string },
  lines: readonly PaperLine[],
) {
  if (lines.length === 0) return []
  const first = await giveNumbers(sql, survey, lines.length)
  const numbered = lines.map(({ line, answer }, at) => ({ line, answer, number: first + at }))
  const entries = numbered.map(({ number, answer }) => ({
    number,
    sealed: sealEntry(seals, { survey, number }, 'first', answer),
  }))
  await recordFirstEntries(sql, survey, by, entries)
  return numbered.map(({ line, number }) => ({ line, number }))
}

function whyNot(line: number, state: TicketState | undefined): Problem {
  if (state === undefined) return unknown(line)
  return state === 'returned' ? returned(line) : used(line)
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
  const answer = readPaper(questions, line, values)
  return answer.ok ? ok({ line, hash, answer: answer.value }) : answer
}

const unknown = (line: number) =>
  paperProblem(
    'ticket',
    `${line}行目：回答番号がこのアンケートにありません。番号を確かめてください。`,
  )
const used = (line: number) =>
  paperProblem('used', `${line}行目：この回答番号の回答は、もう受け付けています。`)
const returned = (line: number) =>
  paperProblem(
    'returned',
    `${line}行目：この回答番号の手紙は、届かずに戻ったと記録されています。番号を確かめてください。`,
  )
const twice = (line: number) =>
  paperProblem('twice', `${line}行目：同じ回答番号が上の行にあります。`)
