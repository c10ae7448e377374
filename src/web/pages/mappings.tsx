/** `/import/mappings`: the tables people have mapped, and taking one out of use */
import { type ListedMapping, listMappings } from '../../actions/list-mappings.ts'
import { mappedFieldNames } from '../../actions/map-form.ts'
import { withdrawMapping as withdraw } from '../../actions/withdraw-mapping.ts'
import type { Problem } from '../../lib/problem.ts'
import {
  MappingsPage,
  MappingWithdrawalPage,
  type ShownMapping,
} from '../../ui/pages/mappings-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function mappings({ site, actions }: Visit): Promise<Response> {
  const listed = await listMappings(actions)
  if (listed === null) return notFound(site)
  const shown = listed.map(shownOf)
  return page(<MappingsPage site={site} mappings={shown} fieldNames={mappedFieldNames} />)
}

export async function mapping(visit: Visit): Promise<Response> {
  return await show(visit, '', [])
}

export async function withdrawMapping(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'mapping')
  const form = await formOf(visit)
  const reason = form('reason') ?? ''
  if (id === null) return notFound(visit.site)
  const withdrawn = await withdraw(visit.actions, { mapping: id, reason })
  if (!withdrawn.ok) return await show(visit, reason, withdrawn.problems)
  return seeOther(href('mappings', {}, { anchor: id }))
}

async function show(visit: Visit, reason: string, problems: readonly Problem[]): Promise<Response> {
  const id = idIn(visit, 'mapping')
  const found = (await listMappings(visit.actions))?.find((each) => each.id === id)
  if (found === undefined || !found.withdrawable) return notFound(visit.site)
  const props = { site: visit.site, mapping: shownOf(found), reason, problems }
  return page(<MappingWithdrawalPage {...props} />, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

function shownOf({ mappedAt, withdrawn, ...mapping }: ListedMapping): ShownMapping {
  return {
    ...mapping,
    mappedOn: dayOf(mappedAt),
    withdrawn: withdrawn && {
      on: dayOf(withdrawn.at),
      by: withdrawn.by,
      reason: withdrawn.reason,
    },
  }
}

const dayOf = (at: Date) => days.format(at)

const days = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' })
