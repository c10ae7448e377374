/** `/people/:person`: one person, and the changes made to them */
import {
  endRole as end,
  grantRole as grant,
  transferPerson,
} from '../../actions/people/change-roles.ts'
import { resetCredential as reset } from '../../actions/people/invite-person.ts'
import { endAllSessions, leave } from '../../actions/people/leave.ts'
import { getPerson } from '../../actions/people/list-people.ts'
import type { Problem, Result } from '../../lib/problem.ts'
import { type PersonForm, PersonPage } from '../../ui/pages/person-page.tsx'
import { page, seeOther } from '../respond.ts'
import { readGranted, readRoleChoice } from '../role-form.ts'
import { href } from '../routes.ts'
import { formOf, idIn, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { linkMailOf, oneTimeLink } from './people.tsx'

type Form = (name: string) => string | undefined

export async function person(visit: Visit): Promise<Response> {
  return await show(visit, () => undefined, null, [])
}

async function show(
  visit: Visit,
  form: Form,
  of: PersonForm | null,
  problems: readonly Problem[],
): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'person')
  const found = id === null ? null : await getPerson(actions, id)
  if (found === null) return notFound(site)
  const { today } = actions
  const chosen = readRoleChoice(form, today)
  const nextApril = `${Number(today.slice(0, 4)) + (today.slice(5) >= '04-01' ? 1 : 0)}-04-01`
  return page(
    <PersonPage {...{ site, today, nextApril, chosen, problems, of, ...found }} places={found} />,
    { status: problems.length === 0 ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

/** Does one of the changes and comes back to the person, or shows the form with what is wrong. */
async function change(
  visit: Visit,
  of: PersonForm,
  act: (id: string, form: Form) => Promise<Result<unknown>>,
): Promise<Response> {
  const id = idIn(visit, 'person')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const done = await act(id, form)
  return done.ok
    ? seeOther(href('person', { person: id }))
    : await show(visit, form, of, done.problems)
}

export const grantRole = (visit: Visit) =>
  change(visit, 'grant', async (id, form) => {
    const choice = readRoleChoice(form, visit.actions.today)
    const granted = readGranted(choice, readId(form('actingFor')))
    return granted.ok ? await grant(visit.actions, id, granted.value) : granted
  })

export const endRole = (visit: Visit) =>
  change(visit, 'end', (id, form) =>
    end(visit.actions, id, {
      holding: idIn(visit, 'holding') ?? '',
      lastDay: form('until') ?? '',
    }),
  )

export const transfer = (visit: Visit) =>
  change(visit, 'transfer', async (id, form) => {
    const granted = readGranted(readRoleChoice(form, visit.actions.today), null)
    if (!granted.ok) return granted
    const successor = readId(form('successor'))
    const { from: on } = granted.value
    return await transferPerson(visit.actions, id, { on, granted: granted.value, successor })
  })

export const leaving = (visit: Visit) =>
  change(visit, 'leaving', (id, form) =>
    leave(visit.actions, id, {
      on: form('on') ?? '',
      successor: readId(form('successor')),
    }),
  )

export const endSessionsOf = (visit: Visit) =>
  change(visit, 'end', (id) => endAllSessions(visit.actions, id))

export async function resetCredential(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'person')
  const found = id === null ? null : await getPerson(visit.actions, id)
  if (id === null || found === null) return notFound(visit.site)
  const form = await formOf(visit)
  const secondFactor = form('secondFactor') === 'yes'
  const made = await reset(visit.actions, id, { secondFactor }, linkMailOf(visit))
  return made.ok
    ? oneTimeLink(visit, found.person.name, made.value)
    : await show(visit, form, 'reset', made.problems)
}
