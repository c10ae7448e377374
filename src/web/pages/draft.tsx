/** `/drafts/:draft` and the acts on it: correct a field, accept, withdraw */
import { acceptDraft, withdrawDraft } from '../../actions/accept-draft.ts'
import { correctDraft } from '../../actions/correct-draft.ts'
import { getDraft } from '../../actions/get-draft.ts'
import type { Rejected } from '../../ui/draft/draft.ts'
import { fieldId } from '../../ui/draft/ids.ts'
import { DraftPage } from '../../ui/pages/draft-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, queryOf, readId, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function draft(visit: Visit): Promise<Response> {
  const notice = queryOf(visit, 'notice')
  return await showDraft(visit, {
    rejected: null,
    notice: notice === 'corrected' || notice === 'received-before' ? notice : null,
    narrowed: queryOf(visit, 'look') === 'first',
  })
}

export async function corrections(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'draft')
  const form = await formOf(visit)
  const path = form('path') ?? ''
  const look = form('look') === 'first' ? 'first' : null
  const text = (form('text') ?? '').replaceAll('\r\n', '\n')
  if (id === null) return notFound(visit.site)
  const corrected = await correctDraft(visit.actions, id, [{ path, text }])
  if (!corrected.ok) {
    const { problems } = corrected
    return await showDraft(visit, {
      rejected: { of: 'correction', path, text, problems },
      notice: null,
      narrowed: look !== null,
    })
  }
  return seeOther(
    href(
      'draft',
      { draft: id },
      { query: { notice: 'corrected', look }, anchor: anchorFor(look, path) },
    ),
  )
}

/** What was put right wants no look any more: where only those are shown, the next one is on top. */
function anchorFor(look: 'first' | null, path: string): string {
  return look === null ? fieldId(path) : 'draft-sureness'
}

export async function acceptance(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'draft')
  const form = await formOf(visit)
  const asked = {
    office: readId(form('office')),
    newOffice: (form('newOffice') ?? '').replaceAll(/\s+/gu, ' ').trim() || null,
    fiscalYear: readYear(form('fiscalYear')),
  }
  if (id === null) return notFound(visit.site)
  const accepted = await acceptDraft(visit.actions, id, asked)
  if (!accepted.ok) {
    const { problems } = accepted
    return await showDraft(visit, {
      rejected: { of: 'acceptance', asked, problems },
      notice: null,
    })
  }
  const { office, fiscalYear } = accepted.value
  return seeOther(href('officeYear', { office: office.code, year: fiscalYear }))
}

export async function withdrawal(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'draft')
  if (id === null) return notFound(visit.site)
  const withdrawn = await withdrawDraft(visit.actions, id)
  if (!withdrawn.ok) {
    const { problems } = withdrawn
    return await showDraft(visit, {
      rejected: { of: 'withdrawal', problems },
      notice: null,
    })
  }
  return seeOther(href('draft', { draft: id }))
}

export function returnToDraft(visit: Visit): Response {
  const id = idIn(visit, 'draft')
  return id === null ? notFound(visit.site) : seeOther(href('draft', { draft: id }))
}

interface Shown {
  readonly rejected: Rejected | null
  readonly notice: 'corrected' | 'received-before' | null
  readonly narrowed?: boolean
}

async function showDraft(
  visit: Visit,
  { rejected, notice, narrowed = false }: Shown,
): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'draft')
  const view = id === null ? null : await getDraft(actions, id)
  if (view === null) return notFound(site)
  const shown = { site, draft: view, rejected, notice, narrowed }
  return page(<DraftPage {...shown} />, {
    status: rejected === null ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}
