/** `/people`: the list, and letting somebody in */
import { addSection as add } from '../../actions/people/add-section.ts'
import { type Invited, invitationHours, invitePerson } from '../../actions/people/invite-person.ts'
import { listPeople } from '../../actions/people/list-people.ts'
import type { LinkMail } from '../../actions/people/mail-link.ts'
import type { Problem } from '../../lib/problem.ts'
import { OneTimeLinkPage } from '../../ui/pages/one-time-link-page.tsx'
import { PeoplePage, type PeoplePageProps } from '../../ui/pages/people-page.tsx'
import { page, seeOther } from '../respond.ts'
import { readGranted, readRoleChoice } from '../role-form.ts'
import { href } from '../routes.ts'
import { formOf, queryOf, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

type Refused = Pick<PeoplePageProps, 'invited' | 'of' | 'problems'>

export async function people(visit: Visit): Promise<Response> {
  const { today } = visit.actions
  const invited = { name: '', email: '', ...readRoleChoice(() => undefined, today) }
  return await show(visit, { invited, of: null, problems: [] })
}

async function show(visit: Visit, refused: Refused): Promise<Response> {
  const { site, actions } = visit
  const words = queryOf(visit, 'q') ?? ''
  const [name, id] = (queryOf(visit, 'after') ?? '').split('\n', 2)
  const after = name !== undefined && readId(id) !== null ? { name, id: id ?? '' } : null
  const found = await listPeople(actions, { words, after })
  if (found === null) return notFound(site)
  const last = found.people.at(-1)
  const next =
    found.more && last !== undefined
      ? href('people', {}, { query: { q: words || null, after: `${last.name}\n${last.id}` } })
      : null
  return page(
    <PeoplePage
      {...{ site, words, next, today: actions.today, ...refused }}
      people={found.people}
      places={found}
    />,
    {
      status: refused.problems.length === 0 ? 200 : 422,
      headers: { 'cache-control': 'no-store' },
    },
  )
}

export async function invite(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const { actions } = visit
  const invited = {
    name: form('name') ?? '',
    email: form('email') ?? '',
    ...readRoleChoice(form, actions.today),
  }
  const granted = readGranted(invited, null)
  const made = granted.ok
    ? await invitePerson(actions, { ...invited, granted: granted.value }, linkMailOf(visit))
    : granted
  if (!made.ok) return await show(visit, { invited, of: 'invitation', problems: made.problems })
  return oneTimeLink(visit, invited.name, made.value)
}

/** A person's one-time link goes to them by mail. */
export function linkMailOf(visit: Visit): LinkMail {
  return {
    seals: visit.seals(),
    addressOf: (token) => linkAddress(visit, token),
    municipality: visit.site.municipality,
  }
}

function linkAddress({ request, origin }: Visit, token: string): string {
  return `${origin ?? new URL(request.url).origin}${href('invitation', { token })}`
}

/** The link is on this page once, and in the person's mail. */
export function oneTimeLink(visit: Visit, person: string, { token, mailed }: Invited): Response {
  visit.workWaits() // the mail
  const address = linkAddress(visit, token)
  return page(
    <OneTimeLinkPage
      {...{ site: visit.site, person, address }}
      mail={mailed ? (visit.mailLeaves ? 'sent' : 'kept') : 'none'}
      hours={invitationHours}
    />,
    { headers: { 'cache-control': 'no-store' } },
  )
}

export async function addSection(visit: Visit): Promise<Response> {
  const form = await formOf(visit)
  const added = await add(visit.actions, {
    office: readId(form('office')),
    name: form('name') ?? '',
  })
  if (added.ok) return seeOther(href('people', {}, { anchor: 'sections' }))
  return await refuse(visit, added.problems)
}

async function refuse(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const invited = { name: '', email: '', ...readRoleChoice(() => undefined, visit.actions.today) }
  return await show(visit, { invited, of: 'section', problems })
}
