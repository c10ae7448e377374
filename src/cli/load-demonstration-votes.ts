/** The demonstration's votes of council members, on paper: one year's, and another ward's with the figures it reports. */
import type { ActionContext } from '../actions/context.ts'
import { bindCouncilMeasure } from '../actions/council/bind-council-measure.ts'
import { listCouncils } from '../actions/council/get-council.ts'
import {
  closePoll,
  enterPaperBallots,
  openPoll,
  preparePoll,
  publishPoll,
} from '../actions/council/polls.ts'
import { addBody, addMember } from '../actions/council/seats.ts'
import { type Ballot, commonEnds, type PollQuestion } from '../evidence/council/poll.ts'
import { addDays, calendarDate } from '../japanese/calendar-date.ts'
import type { CouncilPlaying, SheetsByNumber } from './council-playing.ts'
import type { CouncilSample } from './council-sample.ts'
import { must, on } from './demonstration-acting.ts'

export async function loadVote(
  { officer, sample, office }: CouncilPlaying,
  members: readonly string[],
  sheets: SheetsByNumber,
  poll: CouncilSample['polls'][number],
): Promise<void> {
  const questions = poll.questions.map(({ wording, sheet }, nth): PollQuestion => {
    const id = `q${nth + 1}`
    return poll.kind === 'evaluation'
      ? {
          kind: 'score',
          id,
          wording,
          lowest: 1,
          highest: 5,
          ends: commonEnds,
          initiative: sheets.get(sheet ?? 0)?.initiative ?? null,
        }
      : { kind: 'choice', id, wording, options: poll.choices ?? [], counted: poll.counted ?? [] }
  })
  const papers = (poll.scores ?? poll.answers ?? []).map((answers) =>
    Object.fromEntries(
      answers.map((answer, nth) => [`q${nth + 1}`, answer === null ? '' : String(answer)]),
    ),
  )
  const { opensOn, closesOn } = poll
  const { kind, title } = poll
  const about = {
    office,
    kind,
    title,
    fiscalYear: sample.fiscalYear,
    meeting: null,
    questions,
    opensOn,
    closesOn,
  }
  await voteOnPaper(officer, about, members, papers)
}

async function voteOnPaper(
  officer: ActionContext,
  poll: Parameters<typeof preparePoll>[1],
  members: readonly string[],
  papers: readonly Ballot[],
): Promise<void> {
  const then = on(officer, poll.opensOn)
  const id = must(await preparePoll(then, poll))
  must(await openPoll(then, id))
  const voters = members.slice(0, papers.length)
  must(await enterPaperBallots(on(officer, poll.closesOn), id, { voters, ballots: papers }))
  const after = on(officer, addDays(poll.closesOn, 1))
  must(await closePoll(after, id))
  must(await publishPoll(after, id))
}

/** Another ward's council: the figures its sheets report, from the votes they were counted of. */
export async function loadElsewhere(context: ActionContext, sample: CouncilSample): Promise<void> {
  const [first] = sample.elsewhere
  const found = (await listCouncils(context)).find(({ office }) => office.code === first?.office)
  if (first === undefined || found === undefined) return
  const office = found.office.id
  const members: string[] = []
  const from = calendarDate('2018-04-01')
  const then = on(context, from)
  must(await addBody(then, { office, kind: 'plenary', name: '本会', purpose: '', from }))
  for (const [nth, name] of sample.elsewhereMembers.entries()) {
    const kind = nth < 8 ? 'recommended' : nth < 12 ? 'open' : 'expert'
    const recommendedBy = nth < 8 ? '藍の川の集い' : ''
    const term = { from, until: '2020-03-31' }
    const member = { office, name, kind, recommendedBy, ...term, person: null, contact: '' }
    members.push(must(await addMember(then, member)))
  }
  for (const { title, wording, yes, no, indicator, ...asked } of sample.elsewhere) {
    const id = `deepened-${asked.fiscalYear}`
    const options = ['深まった', '変わらない、または深まらなかった']
    const questions: readonly PollQuestion[] = [
      { kind: 'choice', id, wording, options, counted: [0] },
    ]
    const papers = Array.from({ length: yes + no }, (_, nth) => ({ [id]: nth < yes ? '0' : '1' }))
    const { opensOn, closesOn } = asked
    const poll = {
      office,
      kind: 'questionnaire' as const,
      title,
      fiscalYear: asked.fiscalYear,
      meeting: null,
    }
    await voteOnPaper(context, { ...poll, questions, opensOn, closesOn }, members, papers)
    const kind = 'questionShare' as const
    const bound = { office, kind, question: id, indicator, fromYear: null }
    must(await bindCouncilMeasure(on(context, addDays(closesOn, 2)), bound))
  }
}
