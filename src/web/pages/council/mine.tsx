/** `/council/mine`: a member's own page, and what they send from it; `/council/mine/polls/:poll`: their ballot */
import { getPoll } from '../../../actions/council/get-council.ts'
import { getMyCouncil } from '../../../actions/council/get-my-council.ts'
import { sayPresence } from '../../../actions/council/meetings.ts'
import { moveCouncilOpinion, sendOpinion } from '../../../actions/council/opinions.ts'
import { castVote } from '../../../actions/council/polls.ts'
import { fail, type Problem, type Result } from '../../../lib/problem.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { BallotPage } from '../../../ui/pages/council/ballot-page.tsx'
import { MyCouncilPage } from '../../../ui/pages/council/my-council-page.tsx'
import { page } from '../../respond.ts'
import { entriesOf, formOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { chosenId, type Form, formIn, oneOf, standIn, unknownAct } from './read-council-form.ts'
import { doneIn, ledOn } from './told.ts'

export async function myCouncil(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

async function show(visit: Visit, rejected: Rejected | null): Promise<Response> {
  const own = await getMyCouncil(visit.actions)
  const done = rejected === null ? doneIn(visit) : null
  return page(<MyCouncilPage site={visit.site} {...own} rejected={rejected} done={done} />, {
    status: rejected === null ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function sendToCouncil(visit: Visit): Promise<Response> {
  const entries = await entriesOf(visit)
  const [form, letStand] = [formIn(entries), standIn(entries)]
  const act = form('act') ?? ''
  const done = await send(visit, act, form, letStand)
  if (!done.ok) return await show(visit, { act, value: form, problems: done.problems, letStand })
  return ledOn(visit.site.links.myCouncil(), `mine.${act.split('.')[0]}`)
}

async function send(
  { actions }: Visit,
  act: string,
  form: Form,
  letStand: ReadonlySet<string>,
): Promise<Result<unknown>> {
  const [kind, id] = act.split('.')
  const about = chosenId(id)
  if (kind === 'presence') {
    const presence = oneOf(['inPerson', 'online', 'absent'], form('presence'))
    return presence === null ? fail(unknownAct) : await sayPresence(actions, about, presence)
  }
  if (kind === 'again') {
    return await moveCouncilOpinion(actions, about, {
      kind: 'askAgain',
      words: form('words') ?? '',
    })
  }
  if (kind === 'withdraw') {
    return await moveCouncilOpinion(actions, about, {
      kind: 'withdraw',
      reason: form('reason') ?? '',
    })
  }
  if (kind !== 'opinion') return fail(unknownAct)
  const { member } = await getMyCouncil(actions)
  return await sendOpinion(actions, {
    office: member?.office ?? chosenId(undefined),
    summary: form('summary') ?? '',
    words: form('words') ?? '',
    initiative: readId(form('initiative')),
    letStand,
  })
}

export async function ballot(visit: Visit): Promise<Response> {
  return await showBallot(visit, [], () => undefined)
}

async function showBallot(
  visit: Visit,
  problems: readonly Problem[],
  typed: Form,
): Promise<Response> {
  const id = idIn(visit, 'poll')
  const own = await getMyCouncil(visit.actions)
  const open = own.polls.find(({ poll }) => poll.id === id)
  if (open === undefined) return notFound(visit.site)
  return page(<BallotPage site={visit.site} {...open} problems={problems} typed={typed} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function castBallot(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'poll')
  const found = id === null ? null : await getPoll(visit.actions, id, { open: false })
  if (id === null || found === null) return notFound(visit.site)
  const form = await formOf(visit)
  const answers = found.poll.questions.map(({ id: key }) => [key, form(key) ?? ''] as const)
  const done = await castVote(visit.actions, id, Object.fromEntries(answers))
  return done.ok
    ? ledOn(visit.site.links.myCouncil(), 'mine.vote')
    : await showBallot(visit, done.problems, form)
}
