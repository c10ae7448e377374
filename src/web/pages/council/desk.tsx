/** `/work/council`: the council's desk, and what it sends */
import { missing } from '../../../actions/council/council-surroundings.ts'
import { explainWord } from '../../../actions/council/explain-word.ts'
import { listCouncils } from '../../../actions/council/get-council.ts'
import { type Desk, getDesk } from '../../../actions/council/get-desk.ts'
import { joinBody } from '../../../actions/council/join-body.ts'
import { planMeeting } from '../../../actions/council/meetings.ts'
import { mendSeat } from '../../../actions/council/mend-seat.ts'
import { takeOpinion } from '../../../actions/council/opinions.ts'
import { preparePoll } from '../../../actions/council/polls.ts'
import { addBody, addMember, endCouncilSeat, renewSeat } from '../../../actions/council/seats.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { fail, type Result } from '../../../lib/problem.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { CouncilWorkPage } from '../../../ui/pages/council/council-work-page.tsx'
import { DeskPage } from '../../../ui/pages/council/desk-page.tsx'
import { officesWhere } from '../../../workflow/policy/may.ts'
import { page } from '../../respond.ts'
import { entriesOf, nameIn, queryOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { importedIn } from '../table-import.tsx'
import {
  chosenId,
  type Form,
  formIn,
  oneOf,
  readNotice,
  readQuestions,
  standIn,
  unknownAct,
} from './read-council-form.ts'
import { doneIn, ledOn } from './told.ts'

export async function councilWork({ site, actions }: Visit): Promise<Response> {
  const mine = officesWhere(actions.who, 'council.read')
  const councils = (await listCouncils(actions)).filter(
    ({ office }) => mine === null || mine.includes(office.id),
  )
  return page(<CouncilWorkPage site={site} councils={councils} />)
}

export async function councilDesk(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

async function show(visit: Visit, rejected: Rejected | null): Promise<Response> {
  const { site, actions } = visit
  const desk = await getDesk(actions, nameIn(visit, 'office') ?? '')
  if (desk === null) return notFound(site)
  const { today } = actions
  const imported = rejected === null ? importedIn(visit) : null
  const done = rejected === null ? doneIn(visit) : null
  const asked = readId(rejected === null ? queryOf(visit, 'mend') : rejected.value('seat'))
  const isMended = rejected === null || rejected.act === 'mending'
  const mending = (isMended && desk.seats.find(({ id }) => id === asked)) || null
  return page(<DeskPage {...{ site, ...desk, today, rejected, imported, done, mending }} />, {
    status: rejected === null ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function changeCouncil(visit: Visit): Promise<Response> {
  const desk = await getDesk(visit.actions, nameIn(visit, 'office') ?? '')
  if (desk === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const [form, letStand] = [formIn(entries), standIn(entries)]
  const act = form('act') ?? ''
  const done = await (acts[act] ?? unknown)({ visit, desk, form, letStand })
  if (!done.ok) return await show(visit, { act, value: form, problems: done.problems, letStand })
  return ledOn(visit.site.links.councilDesk(desk.office.code), `desk.${act}`)
}

interface Asked {
  readonly visit: Visit
  readonly desk: Desk
  readonly form: Form
  readonly letStand: ReadonlySet<string>
}

const unknown = () => fail(unknownAct)

const acts: Readonly<Record<string, (asked: Asked) => Result<unknown> | Promise<Result<unknown>>>> =
  {
    opinion: ({ visit, desk, form, letStand }) =>
      takeOpinion(visit.actions, {
        office: desk.office.id,
        meeting: readId(form('meeting')),
        member: readId(form('member')),
        summary: form('summary') ?? '',
        words: form('words') ?? '',
        initiative: readId(form('initiative')),
        letStand,
      }),
    meeting: async ({ visit, desk, form }) => {
      const notice = readNotice(form)
      if (!notice.ok) return notice
      const body = chosenId(form('body'))
      return await planMeeting(visit.actions, {
        office: desk.office.id,
        body,
        notice: notice.value,
      })
    },
    word: ({ visit, desk, form }) =>
      explainWord(visit.actions, desk.office.id, {
        word: form('word') ?? '',
        explanation: form('explanation') ?? '',
      }),
    member: async ({ visit, desk, form }) => {
      const person = readId(form('person'))
      if (person !== null && desk.accounts.every(({ id }) => id !== person))
        return fail(missing('アカウント'))
      const { office } = desk
      const [name, contact] = [form('name') ?? '', form('contact') ?? '']
      const member = { office: office.id, name, ...seatIn(form), person, contact }
      return await addMember(visit.actions, member, visit.seals())
    },
    seat: ({ visit, form }) => renewSeat(visit.actions, chosenId(form('member')), seatIn(form)),
    mending: ({ visit, desk, form }) =>
      mendSeat(
        visit.actions,
        { office: desk.office.id, id: chosenId(form('seat')) },
        { name: form('name') ?? '', begunFrom: form('begunFrom') ?? '', ...seatIn(form) },
      ),
    ending: ({ visit, desk, form }) =>
      endCouncilSeat(
        visit.actions,
        { office: desk.office.id, id: chosenId(form('seat')) },
        { on: form('on') ?? '', reason: form('reason') ?? '' },
      ),
    body: ({ visit, desk, form }) =>
      addBody(visit.actions, {
        office: desk.office.id,
        kind: oneOf(['plenary', 'subcommittee', 'studyGroup'], form('kind')) ?? 'subcommittee',
        name: form('name') ?? '',
        purpose: form('purpose') ?? '',
        from: form('from') ?? '',
      }),
    joining: ({ visit, desk, form }) =>
      joinBody(visit.actions, desk.office.id, {
        body: chosenId(form('body')),
        member: chosenId(form('member')),
        post: oneOf(['chair', 'deputyChair', 'member', 'none'], form('post')) ?? 'member',
        from: form('from') ?? '',
      }),
    poll: async ({ visit, desk, form }) => {
      const asked = readQuestions(form)
      if (!asked.ok) return asked
      const { opensOn } = asked.value
      return await preparePoll(visit.actions, {
        ...asked.value,
        office: desk.office.id,
        title: form('title') ?? '',
        fiscalYear: fiscalYearOf(opensOn),
        meeting: null,
      })
    },
  }

function seatIn(form: Form) {
  return {
    kind: form('kind') ?? '',
    recommendedBy: form('recommendedBy') ?? '',
    from: form('from') ?? '',
    until: form('until') ?? '',
  }
}
