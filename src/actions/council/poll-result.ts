/** What a vote says, counted from its papers by the rules that held when it closed; nothing before, to anybody. */
import type { Poll } from '../../evidence/council/poll.ts'
import { type PollResult, tabulatePoll } from '../../evidence/council/tabulate-poll.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { commonFewestBallots } from '../../plan/council-rules.ts'
import { listBallots, listBallotsOf, listPolls } from '../../store/council/poll-store.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { rulesOf } from './council-surroundings.ts'

export async function resultOf(sql: Sql, poll: Poll): Promise<PollResult | null> {
  return (await resultsOf(sql, [poll])).get(poll.id) ?? null
}

/** The same of several, by id; what has no result yet is not in it. */
export async function resultsOf(
  sql: Sql,
  polls: readonly Poll[],
): Promise<ReadonlyMap<string, PollResult>> {
  const counted = polls.filter(({ stage }) => stage === 'closed' || stage === 'published')
  if (counted.length === 0) return new Map()
  const municipality = await findMunicipality(sql)
  const ballots = await listBallotsOf(
    sql,
    counted.map(({ id }) => id),
  )
  return new Map(
    counted.map(({ id, office, closesOn, questions }) => {
      const year = fiscalYearOf(closesOn)
      const rules = municipality === null ? null : rulesOf(municipality, office, year)
      const fewest = rules?.fewestBallots ?? commonFewestBallots
      return [id, tabulatePoll(questions, ballots.get(id) ?? [], fewest)]
    }),
  )
}

/** Of the newest closed vote of the year that asked this question; null where none did. */
export async function resultOfQuestion(
  sql: Sql,
  question: string,
  of: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<PollResult | null> {
  const stages = ['closed', 'published'] as const
  const { office, fiscalYear } = of
  const polls = await listPolls(sql, { offices: [office], fiscalYear, stages })
  const poll = polls.find(({ questions }) => questions.some(({ id }) => id === question))
  return poll === undefined ? null : await resultOf(sql, poll)
}

/** What was written on the papers, question by question. */
export interface Remarks {
  readonly wording: string
  readonly answers: readonly string[]
}

/** For the office alone; in an order of their own, so that two remarks of one paper do not lie side by side. */
export async function listRemarks(sql: Sql, poll: Poll): Promise<readonly Remarks[]> {
  if ((await resultOf(sql, poll))?.kind !== 'told') return []
  const ballots = await listBallots(sql, poll.id)
  return poll.questions.flatMap(({ kind, id, wording }) => {
    const answers = ballots.map(({ [id]: answer = '' }) => answer.trim()).filter(Boolean)
    return kind === 'words' ? [{ wording, answers: answers.toSorted() }] : []
  })
}
