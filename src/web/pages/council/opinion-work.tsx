/** `/work/council/opinions/:opinion`: one opinion for the office, and the move that is due */

import { getOfficeOpinion } from '../../../actions/council/get-opinions.ts'
import { moveCouncilOpinion } from '../../../actions/council/opinions.ts'
import { detailsIn, publicWordsOf } from '../../../evidence/council/personal-words.ts'
import type { Rejected } from '../../../ui/council/desk-frame.tsx'
import { OpinionWorkPage } from '../../../ui/pages/council/opinion-work-page.tsx'
import { page } from '../../respond.ts'
import { entriesOf, idIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { formIn, standIn } from './read-council-form.ts'
import { readMove } from './read-opinion-form.ts'
import { doneIn, ledOn } from './told.ts'

export async function opinionWork(visit: Visit): Promise<Response> {
  return await show(visit, null)
}

/** @param told What the move that was not taken would have told the public */
async function show(
  visit: Visit,
  rejected: Rejected | null,
  told: readonly string[] = [],
): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'opinion')
  const found = id === null ? null : await getOfficeOpinion(actions, id)
  if (found === null) return notFound(site)
  return page(
    <OpinionWorkPage
      site={site}
      {...found}
      today={actions.today}
      rejected={rejected}
      done={rejected === null ? doneIn(visit) : null}
      details={detailsIn(told, found.memberName)}
    />,
    { status: rejected === null ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

export async function moveOpinion(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'opinion')
  if (id === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const [form, letStand] = [formIn(entries), standIn(entries)]
  const move = readMove(form)
  const done = move.ok ? await moveCouncilOpinion(visit.actions, id, move.value, letStand) : move
  if (done.ok) return ledOn(visit.site.links.opinionWork(id), `move.${form('act')}`)
  const told = move.ok ? publicWordsOf(move.value) : []
  const { problems } = done
  return await show(visit, { act: form('act') ?? '', value: form, problems, letStand }, told)
}
