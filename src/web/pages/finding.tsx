/** `/findings/:document/:finding`: a finding, and the office's answer to it */
import {
  type FindingAddress,
  getFinding,
  setFindingAside,
  withdrawAnswer,
} from '../../actions/answer-finding.ts'
import { findingId } from '../../ui/check/shown-finding.ts'
import { FindingPage, type FindingPageProps } from '../../ui/pages/finding-page.tsx'
import { page, seeOther } from '../respond.ts'
import { formOf, idIn, nameIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function finding(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

export async function findingAnswer(visit: Visit): Promise<Response> {
  const address = addressIn(visit)
  if (address === null) return notFound(visit.site)
  const form = await formOf(visit)
  const reason = (form('reason') ?? '').replaceAll('\r\n', '\n')
  const answer = form('act') === 'withdraw' ? withdrawAnswer : setFindingAside
  const answered = await answer(visit.actions, address, reason)
  if (!answered.ok) return await show(visit, { reason, problems: answered.problems })
  const { fiscalYear, office, finding: found } = answered.value
  const list = visit.site.links.check(fiscalYear, { office: office.code })
  return seeOther(`${list}#${findingId(found.identity)}`)
}

async function show(visit: Visit, rejected: FindingPageProps['rejected']): Promise<Response> {
  const address = addressIn(visit)
  const shown = address === null ? null : await getFinding(visit.actions, address)
  if (shown === null) return notFound(visit.site)
  return page(<FindingPage site={visit.site} shown={shown} rejected={rejected} />, {
    status: rejected === null ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

function addressIn(visit: Visit): FindingAddress | null {
  const document = idIn(visit, 'document')
  const name = nameIn(visit, 'finding')
  return document === null || name === null ? null : { document, finding: name }
}
