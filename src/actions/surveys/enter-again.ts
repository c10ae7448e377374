/**
 * The second entry of sheets on paper, by the numbers written on them: what agrees with the first counts from now on,
 * what differs waits for a person who looks at the sheet. A dry run only reads; it tells nothing of the first entry.
 */
import type { Answer } from '../../evidence/survey/answer.ts'
import { addChecks, checkOf, differingPositions } from '../../evidence/survey/paper-entry.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Sql } from '../../store/database.ts'
import {
  addToCheck,
  listEntries,
  type PaperEntry,
  recordSecondEntry,
} from '../../store/survey/paper-store.ts'
import type { ActionContext } from '../context.ts'
import { countSettled, entererOf, openEntry, sealEntry } from './paper-sheets.ts'
import { mostLines, notOpen, paperProblem, readPaper, tooMany, withoutHead } from './read-paper.ts'
import type { Row } from './read-rows.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface SecondEntry {
  /** Sheets that were, or would be, taken. */
  readonly good: number
  /** Numbers of those that differ from their first entry. */
  readonly differing: readonly number[]
  /** Of each other line, what is wrong with it. */
  readonly bad: readonly { readonly line: number; readonly problems: readonly Problem[] }[]
}

interface TypedAgain {
  readonly line: number
  readonly number: number
  readonly answer: Answer
}

interface Again {
  readonly rows: readonly Row[]
  readonly dryRun: boolean
  /** Also sheets that the same person typed first. */
  readonly ownToo: boolean
}

export async function enterAgain(
  context: ActionContext,
  seals: Seals,
  id: string,
  { rows, dryRun, ownToo }: Again,
): Promise<Result<SecondEntry>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    const lines = withoutHead(rows)
    if (lines.length > mostLines) return fail(tooMany)
    const numbers = lines.flatMap(({ fields: [first = ''] }) => readNumber(first) ?? [])
    const entries = await listEntries(sql, id, numbers)
    const by = entererOf(context.who)
    const seen = new Set<number>()
    const good: TypedAgain[] = []
    const bad: { line: number; problems: readonly Problem[] }[] = []
    for (const row of lines) {
      const read = readLine(survey, row, seen, entries, ownToo ? null : by)
      if (read.ok) good.push(read.value)
      else bad.push({ line: row.line, problems: read.problems })
    }
    const differing = dryRun ? [] : await compare(sql, seals, { survey: id, by, entries }, good)
    return ok({ good: good.length, differing, bad })
  })
}

/** @returns Numbers of the sheets that differ */
async function compare(
  sql: Sql,
  seals: Seals,
  {
    survey,
    by,
    entries,
  }: {
    readonly survey: string
    readonly by: string
    readonly entries: ReadonlyMap<number, PaperEntry>
  },
  typed: readonly TypedAgain[],
): Promise<readonly number[]> {
  const agreed: { number: number; answer: Answer }[] = []
  const checks = []
  const differing: number[] = []
  for (const { number, answer: second } of typed) {
    const entry = entries.get(number)
    if (entry === undefined) continue
    const samePerson = entry.firstBy === by
    const first = openEntry(seals, { survey, number }, 'first', entry.first)
    if (differingPositions(first, second).length === 0) {
      agreed.push({ number, answer: first })
      checks.push(checkOf({ first, second, settled: first }, samePerson))
      continue
    }
    const sealed = sealEntry(seals, { survey, number }, 'second', second)
    await recordSecondEntry(sql, survey, { number, sealed, samePerson })
    differing.push(number)
  }
  await countSettled(sql, seals, survey, agreed)
  await addToCheck(sql, survey, addChecks(checks))
  return differing
}

/** @param by Whose first entries are not theirs to type again; null: everybody types everything */
function readLine(
  { definition: { questions } }: Survey,
  { line, fields: [first = '', ...values] }: Row,
  seen: Set<number>,
  entries: ReadonlyMap<number, PaperEntry>,
  by: string | null,
): Result<TypedAgain> {
  const number = readNumber(first)
  const entry = number === null ? undefined : entries.get(number)
  if (number === null || entry === undefined) return fail(unknown(line, first))
  if (entry.second !== null) return fail(typedTwice(line, number))
  if (entry.firstBy === by) return fail(own(line, number))
  if (seen.has(number)) return fail(twice(line, number))
  seen.add(number)
  const answer = readPaper(questions, line, values)
  return answer.ok ? ok({ line, number, answer: answer.value }) : answer
}

function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  return /^[1-9]\d{0,8}$/.test(plain) ? Number(plain) : null
}

const unknown = (line: number, first: string) =>
  paperProblem(
    'number',
    `${line}行目：入力番号「${first.slice(0, 20)}」の紙はありません。番号が違うか、もう確かめ終わっています。紙に書いた番号を確かめてください。`,
  )
const typedTwice = (line: number, number: number) =>
  paperProblem(
    'differs',
    `${line}行目：入力番号${number}の紙は、もう2回入力しています。食い違いを確かめてください。`,
  )
const own = (line: number, number: number) =>
  paperProblem(
    'own',
    `${line}行目：入力番号${number}の紙は、あなたが1回目に入力しました。ほかの人が入力するか、「自分が1回目に入力した紙も入力する」に印を付けてください。`,
  )
const twice = (line: number, number: number) =>
  paperProblem('twice', `${line}行目：入力番号${number}が上の行にもあります。`)
