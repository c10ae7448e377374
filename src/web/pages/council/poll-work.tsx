/** `/work/council/polls/:poll`: a vote of the members for the office */
import { getPoll } from '../../../actions/council/get-council.ts'
import { getDesk } from '../../../actions/council/get-desk.ts'
import {
  closePoll,
  enterPaperBallots,
  openPoll,
  publishPoll,
} from '../../../actions/council/polls.ts'
import type { Ballot, Poll } from '../../../evidence/council/poll.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { PollWorkPage } from '../../../ui/pages/council/poll-work-page.tsx'
import { page } from '../../respond.ts'
import { entriesOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { unknownAct } from './read-council-form.ts'
import { doneIn, ledOn } from './told.ts'

export async function pollWork(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

async function show(visit: Visit, rejected: Rejected | null): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'poll')
  const found = id === null ? null : await getPoll(actions, id, { open: false })
  const desk = found === null ? null : await getDesk(actions, found.office.code)
  if (found === null || desk === null) return notFound(site)
  return page(
    <PollWorkPage
      site={site}
      {...found}
      seated={desk.seated}
      today={actions.today}
      rejected={rejected}
      done={rejected === null ? doneIn(visit) : null}
    />,
    { status: rejected === null ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

export async function changePoll(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'poll')
  const found = id === null ? null : await getPoll(visit.actions, id, { open: false })
  if (id === null || found === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const value = (name: string) => entries.find(([key]) => key === name)?.[1]
  const act = value('act') ?? ''
  const done = await perform(visit, found.poll, act, entries)
  const ticked = new Set(entries.flatMap(([name, id]) => (name === 'voter' ? [id] : [])))
  if (!done.ok) return await show(visit, { act, value, problems: done.problems, ticked })
  return ledOn(visit.site.links.pollWork(id), `poll.${act}`)
}

async function perform(
  { actions }: Visit,
  poll: Poll,
  act: string,
  entries: readonly (readonly [string, string])[],
): Promise<Result<unknown>> {
  switch (act) {
    case 'open':
      return await openPoll(actions, poll.id)
    case 'close':
      return await closePoll(actions, poll.id)
    case 'publish':
      return await publishPoll(actions, poll.id)
    case 'paper': {
      const voters = entries.flatMap(([name, id]) => (name === 'voter' ? (readId(id) ?? []) : []))
      const text = entries.find(([name]) => name === 'ballots')?.[1] ?? ''
      const ballots = readPapers(poll, text)
      return ballots.ok
        ? await enterPaperBallots(actions, poll.id, { voters, ballots: ballots.value })
        : ballots
    }
    default:
      return fail(unknownAct)
  }
}

/** A paper a line, its answers in the order of the questions: `4,3,,5`. Options are counted from 1 on paper. */
function readPapers({ questions }: Poll, text: string): Result<readonly Ballot[]> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const papers = lines.map((line) => line.normalize('NFKC').split(/[,、\t]/))
  const long = papers.findIndex((cells) => cells.length > questions.length)
  if (long >= 0) return fail(tooManyAnswers(long + 1, questions.length))
  const ballots = papers.map((cells) => {
    const answers = questions.map(({ id, kind }, at) => {
      const cell = cells[at]?.trim() ?? ''
      const number = kind === 'choice' && /^\d{1,3}$/.test(cell) ? String(Number(cell) - 1) : cell
      return [id, number] as const
    })
    return Object.fromEntries(answers)
  })
  return ok(ballots)
}

function tooManyAnswers(line: number, questions: number): Problem {
  return {
    code: 'poll/too-many-answers',
    severity: 'blocks',
    message: `${line}枚目の答えが、問いの数（${questions}）より多くなっています。紙を見直してください。`,
  }
}
