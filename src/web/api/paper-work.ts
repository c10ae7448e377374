/** The API's operations on sheets of paper that are typed twice: what waits, second entries, and settling what differs. */
import { enterAgain } from '../../actions/surveys/enter-again.ts'
import { getSheet, type SheetQuestion } from '../../actions/surveys/get-sheet.ts'
import type { GoneSheet } from '../../actions/surveys/gone-sheet.ts'
import { listSheets } from '../../actions/surveys/list-sheets.ts'
import { invalidateSheet, settleSheet } from '../../actions/surveys/settle-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { idIn, numberIn, type Visit, withoutNul } from '../visit.ts'
import { json, nothingThere, refusedBy, statusOf } from './answer.ts'
import { secondEntries, settlement } from './paper-operations.ts'

export async function apiPaperSheets(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'survey')
  const sheets = id === null ? null : await listSheets(visit.actions, id)
  return sheets === null ? nothingThere() : json(sheets)
}

export async function apiAddSecondEntries(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'survey')
  if (id === null) return nothingThere()
  const read = secondEntries.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([entriesUnreadable])
  const { entries, dryRun, ownToo } = read.data
  const lines = entries.map(({ number, values }, at) => ({
    line: at + 1,
    fields: [String(number), ...values.map(withoutNul)],
  }))
  const entered = await enterAgain(visit.actions, visit.seals(), id, {
    rows: lines,
    dryRun,
    ownToo,
  })
  if (!entered.ok) return refusedBy(entered.problems, statusOf(entered.problems))
  const { good, differing, bad } = entered.value
  return json({
    taken: good,
    differing,
    refused: bad.map(({ line, problems }) => ({
      line,
      problems: problems.map(({ code, message }) => ({ code, message })),
    })),
  })
}

function placeOf(visit: Visit) {
  const [survey, number] = [idIn(visit, 'survey'), numberIn(visit, 'number')]
  return survey === null || number === null ? null : { survey, number }
}

export async function apiPaperSheet(visit: Visit): Promise<Response> {
  const place = placeOf(visit)
  const found =
    place === null ? null : await getSheet(visit.actions, visit.seals(), place.survey, place.number)
  if (found === null) return nothingThere()
  const { number, questions, gone } = found
  const waiting = questions.length === 0 ? 'waiting' : 'differing'
  const told = json({
    number,
    ...(gone === null ? { state: waiting, settledBy: null, settledAt: null } : stateOf(gone)),
    questions: questions.map(questionTold),
  })
  // like the page: of what somebody answered no copy is kept on the way
  told.headers.set('cache-control', 'no-store')
  return told
}

function stateOf(gone: GoneSheet) {
  return typeof gone === 'string'
    ? { state: gone, settledBy: null, settledAt: null }
    : { state: gone.outcome, settledBy: gone.by, settledAt: gone.at.toISOString() }
}

function questionTold(question: SheetQuestion) {
  const { kind, asked } = question
  const { first, second } = kind === 'differing' ? question : { first: null, second: null }
  return { position: asked.position, kind, first, second }
}

export async function apiSettlePaperSheet(visit: Visit): Promise<Response> {
  const place = placeOf(visit)
  if (place === null) return nothingThere()
  const read = settlement.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([settlementUnreadable])
  const { survey, number } = place
  const { data } = read
  if ('invalid' in data) {
    const done = await invalidateSheet(visit.actions, survey, number, withoutNul(data.invalid))
    return done.ok ? json({ number, outcome: 'invalid' }) : refused(done.problems)
  }
  const decided = new Map(data.answers.map(({ position, ...as }) => [position, as]))
  if (decided.size < data.answers.length) return refusedBy([positionTwice])
  const { questions = Number.POSITIVE_INFINITY } = (await listSheets(visit.actions, survey)) ?? {}
  const beyond = [...decided.keys()].filter((position) => position > questions)
  if (beyond.length > 0) return refusedBy(beyond.map(noQuestion))
  const done = await settleSheet(visit.actions, visit.seals(), survey, number, (position) => {
    const settled = decided.get(position)
    return settled === undefined ? null : { as: settled.as, words: withoutNul(settled.words) }
  })
  return done.ok ? json({ number, outcome: 'counted' }) : refused(done.problems)
}

/** Somebody was first: nothing is wrong with the request itself. */
function refused(problems: readonly Problem[]): Response {
  const late = problems.some(({ code }) => code === 'paper/settled')
  return refusedBy(problems, late ? 409 : statusOf(problems))
}

function unreadable(shape: string): Problem {
  return {
    code: 'api/unreadable',
    severity: 'blocks',
    message: `送られたものが ${shape} の形のJSONではないか、1,000件を超えています。/api/v1/openapi.json を見てください。`,
  }
}

const entriesUnreadable = unreadable(
  '{ "entries": [ { "number": 1, "values": ["1"] } ], "ownToo": false, "dryRun": true }',
)
const settlementUnreadable = unreadable(
  '{ "answers": [ { "position": 1, "as": "typed", "words": "1" } ] } か { "invalid": "理由" }',
)
function noQuestion(position: number): Problem {
  return {
    code: `answer/${position}/none`,
    severity: 'blocks',
    message: `問${position}はありません。/api/v1/surveys/{survey}/answers/sheets の questions までの番号を送ってください。`,
  }
}

const positionTwice: Problem = {
  code: 'api/twice',
  severity: 'blocks',
  message: '同じ設問が answers に2回あります。一つの設問に一つの答えを送ってください。',
}
