/** Votes of the members: prepared, opened, cast once by each, closed, published. Nobody sees anything before closing. */
import {
  type Ballot,
  ballotProblems,
  type Poll,
  pollProblems,
} from '../../evidence/council/poll.ts'
import { isSeated } from '../../evidence/council/seat.ts'
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import {
  castBallot,
  keepPollStage,
  listPolls,
  listVoters,
  mixBallots,
  recordPoll,
} from '../../store/council/poll-store.ts'
import { listSeats } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { listSeatedAs, missing, notSeated } from './council-surroundings.ts'
import { recordCouncilMeasures } from './record-council-measures.ts'

/** Gives the id. */
export async function preparePoll(
  context: ActionContext,
  poll: Omit<Poll, 'id' | 'stage'>,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office: poll.office })
    if (!allowed.ok) return allowed
    const problems = pollProblems(poll)
    if (problems.length > 0) return fail(...problems)
    return ok(await recordPoll(sql, { ...poll, stage: 'prepared' }))
  })
}

export async function openPoll(context: ActionContext, id: string): Promise<Result<null>> {
  return await move(context, id, 'prepared', async (sql) => {
    await keepPollStage(sql, id, 'open')
    return ok(null)
  })
}

export async function closePoll(context: ActionContext, id: string): Promise<Result<null>> {
  return await move(context, id, 'open', async (sql, { closesOn, office, fiscalYear }) => {
    if (context.today <= closesOn) return fail(stillRuns)
    await mixBallots(sql, id)
    await keepPollStage(sql, id, 'closed')
    const year = findFiscalYear(fiscalYear)
    const { today } = context
    if (year !== null) await recordCouncilMeasures(sql, { office, fiscalYear: year, today })
    return ok(null)
  })
}

export async function publishPoll(context: ActionContext, id: string): Promise<Result<null>> {
  return await move(context, id, 'closed', async (sql) => {
    await keepPollStage(sql, id, 'published')
    return ok(null)
  })
}

async function move(
  context: ActionContext,
  id: string,
  from: Poll['stage'],
  make: (sql: Sql, poll: Poll) => Promise<Result<null>>,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const about = `council-poll:${id}`
    const [poll] = await listPolls(sql, { id, lock: true })
    const allowed = ask(poll === undefined ? { about } : { about, office: poll.office })
    if (!allowed.ok) return allowed
    if (poll === undefined) return fail(missing('投票'))
    return poll.stage === from ? await make(sql, poll) : fail(otherStage)
  })
}

export async function castVote(
  context: ActionContext,
  id: string,
  ballot: Ballot,
): Promise<Result<null>> {
  return await perform(context, 'council.takePart', async (sql, ask) => {
    const allowed = ask({ about: `council-poll:${id}`, person: actorId(context.who) ?? '' })
    if (!allowed.ok) return allowed
    const [poll] = await listPolls(sql, { id, lock: true })
    if (poll === undefined) return fail(missing('投票'))
    const runs = poll.opensOn <= context.today && context.today <= poll.closesOn
    if (poll.stage !== 'open' || !runs) return fail(notOpen)
    const seated = await listSeatedAs(sql, context.who, context.today)
    const member = seated.find(({ office }) => office === poll.office)
    if (member === undefined) return fail(notSeated)
    const asked = Object.fromEntries(poll.questions.map(({ id: key }) => [key, ballot[key] ?? '']))
    const problems = ballotProblems(poll.questions, asked)
    if (problems.length > 0) return fail(...problems)
    return (await castBallot(sql, { poll: id, member: member.id }, asked))
      ? ok(null)
      : fail(votedBefore)
  })
}

/**
 * Ballots that came on paper: who handed one in, and the papers, shuffled, apart from each other. As many of the one
 * as of the other, or nothing is taken.
 */
export async function enterPaperBallots(
  context: ActionContext,
  id: string,
  { voters, ballots }: { readonly voters: readonly string[]; readonly ballots: readonly Ballot[] },
): Promise<Result<null>> {
  return await move(context, id, 'open', async (sql, poll) => {
    if (voters.length !== ballots.length) return fail(unequal(voters.length, ballots.length))
    const seats = await listSeats(sql, poll.office)
    const day = context.today
    const strangers = voters.filter(
      (member) => !seats.some((seat) => seat.member === member && isSeated(seat, day)),
    )
    if (strangers.length > 0) return fail(notSeated)
    const problems = ballots.flatMap((ballot) => ballotProblems(poll.questions, ballot))
    if (problems.length > 0) return fail(...problems)
    const before = await listVoters(sql, id)
    if (voters.some((member) => before.includes(member))) return fail(votedBefore)
    for (const [nth, ballot] of ballots.entries()) {
      await castBallot(sql, { poll: id, member: voters[nth] ?? '' }, ballot)
    }
    return ok(null)
  })
}

function unequal(voters: number, ballots: number): Problem {
  return block(
    'unequal',
    `投票した人が${voters}人、紙が${ballots}枚です。数が合うまで受け付けません。数え直してください。`,
  )
}

function block(code: string, message: string): Problem {
  return { code: `poll/${code}`, severity: 'blocks', message }
}

const otherStage = block(
  'other-stage',
  'この投票は、ほかの人が先に進めたようです。ページを開き直してください。',
)
const stillRuns = block('still-runs', '期間が終わっていません。最後の日の翌日から締め切れます。')
const notOpen = block(
  'not-open',
  'いまは投票の期間ではありません。期間は投票のページで確かめられます。',
)
const votedBefore = block(
  'voted-before',
  '投票は済んでいます。投票は一人一回で、後から見たり変えたりできません。',
)
