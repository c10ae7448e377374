/** `/offices/:office/responsibilities`: who looks after which initiative */
import {
  assignResponsibility as assign,
  listInitiativesOfOffice,
} from '../../actions/people/hand-over.ts'
import type { Problem } from '../../lib/problem.ts'
import { ResponsibilitiesPage } from '../../ui/pages/responsibilities-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { nameIn, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function responsibilities(visit: Visit): Promise<Response> {
  return await show(visit, [])
}

async function show(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const found = await listInitiativesOfOffice(actions, nameIn(visit, 'office') ?? '')
  if (found === null) return notFound(site)
  return page(<ResponsibilitiesPage {...{ site, problems, today: actions.today, ...found }} />, {
    status: problems.length === 0 ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function assignResponsibility(visit: Visit): Promise<Response> {
  const office = nameIn(visit, 'office') ?? ''
  const body = await visit.request.parseBody({ all: true })
  const chosen = [body['initiative'] ?? []].flat()
  const text = (name: string) => {
    const value = body[name]
    return typeof value === 'string' ? value : ''
  }
  const assigned = await assign(visit.actions, {
    office,
    initiatives: chosen.flatMap((id) => (typeof id === 'string' ? (readId(id) ?? []) : [])),
    person: chosenIn(text('person')),
    section: chosenIn(text('section')),
    from: text('from'),
  })
  return assigned.ok
    ? seeOther(href('responsibilities', { office }))
    : await show(visit, assigned.problems)
}

/** An empty choice changes nothing; what is no id takes it away. */
function chosenIn(value: string): string | null {
  return value === '' ? 'as it is' : readId(value)
}
