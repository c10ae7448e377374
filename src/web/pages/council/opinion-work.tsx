/** `/work/council/opinions/:opinion`: one opinion for the office, and the move that is due */
import { getOfficeOpinion } from '../../../actions/council/get-opinions.ts'
import { moveCouncilOpinion } from '../../../actions/council/opinions.ts'
import { handlings, type Reply } from '../../../evidence/council/opinion.ts'
import type { OpinionMove } from '../../../evidence/council/opinion-move.ts'
import { fail } from '../../../lib/problem.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { OpinionWorkPage } from '../../../ui/pages/council/opinion-work-page.tsx'
import { page, seeOther } from '../../respond.ts'
import { formOf, idIn, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { type Form, oneOf, readDay, unknownAct } from './read-council-form.ts'

export async function opinionWork(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

async function show(visit: Visit, rejected: Rejected | null): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'opinion')
  const found = id === null ? null : await getOfficeOpinion(actions, id)
  if (found === null) return notFound(site)
  return page(
    <OpinionWorkPage site={site} {...found} today={actions.today} rejected={rejected} />,
    { status: rejected === null ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

export async function moveOpinion(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'opinion')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const move = readMove(form, visit.actions.today)
  const done = move === null ? fail(unknownAct) : await moveCouncilOpinion(visit.actions, id, move)
  if (done.ok) return seeOther(visit.site.links.opinionWork(id))
  return await show(visit, { act: form('act') ?? '', value: form, problems: done.problems })
}

const words = (form: Form, name: string) => (form(name) ?? '').replaceAll('\r\n', '\n').trim()

function readMove(form: Form, today: string): OpinionMove | null {
  switch (form('act')) {
    case 'route': {
      const section = words(form, 'section')
      const to = { person: null, personName: words(form, 'personName') || section, section }
      return { kind: 'route', to, reason: words(form, 'reason') }
    }
    case 'write':
      return { kind: 'write', reply: readReply(form) }
    case 'submit':
      return { kind: 'submit', reply: readReply(form) }
    case 'return':
      return { kind: 'return', reason: words(form, 'reason') }
    case 'approve':
      return { kind: 'approve', seen: readReply(form) }
    case 'act':
      return readAction(form, today)
    case 'postpone': {
      const until = readDay(form('until')) ?? readDay(today)
      return until === null ? null : { kind: 'postpone', until, reason: words(form, 'reason') }
    }
    case 'tell':
      return { kind: 'tell', how: words(form, 'how') }
    default:
      return null
  }
}

function readReply(form: Form): Reply {
  return {
    text: words(form, 'text'),
    handling: oneOf(handlings, form('handling')) ?? 'explained',
    by: readDay(form('by')),
    referredTo: words(form, 'referredTo'),
  }
}

function readAction(form: Form, today: string): OpinionMove | null {
  const on = readDay(form('on')) ?? readDay(today)
  if (on === null) return null
  const [year, amount] = [
    form('budgetYear') ?? '',
    (form('budgetAmount') ?? '').replaceAll(',', ''),
  ]
  const name = words(form, 'budgetName')
  const budget =
    name === ''
      ? null
      : {
          fiscalYear: /^\d{4}$/.test(year) ? Number(year) : Number(on.slice(0, 4)),
          name,
          amount: /^\d{1,12}$/.test(amount) ? Number(amount) : null,
        }
  const initiative = readId(form('initiative'))
  return {
    kind: 'act',
    action: {
      on,
      text: words(form, 'text'),
      budget,
      initiative,
      sheetYear: initiative === null ? null : Number(on.slice(0, 4)) + 1,
      finished: form('finished') === 'yes',
    },
  }
}
