/** `/import`: the form, and the file that comes back from it */

import { receiveDocument as receive } from '../../actions/receive-document.ts'
import { keepUnknownTable } from '../../actions/unknown-table.ts'
import type { Problem } from '../../lib/problem.ts'
import { ImportPage } from '../../ui/pages/import-page.tsx'
import { documentLimit } from '../limits.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { type Visit, withoutNul } from '../visit.ts'

export function importDocument({ site }: Visit): Response {
  return page(<ImportPage site={site} problems={[]} limit={documentLimit.megabytes} />)
}

export async function receiveDocument(visit: Visit): Promise<Response> {
  const file = await fileOf(visit)
  if (file === null) return refused(visit, [nothingChosen])
  const bytes = new Uint8Array(await file.arrayBuffer())
  const received = await receive(visit.actions, { name: withoutNul(file.name), bytes })
  if (!received.ok)
    return await unknownOrRefused(visit, { name: withoutNul(file.name), bytes }, received.problems)
  const { draft, acceptedBefore } = received.value
  const query = { notice: acceptedBefore === null ? null : 'received-before' }
  return seeOther(href('draft', { draft }, { query }))
}

/** A document of no known form may be a table that a person can map; everything else says why it cannot be taken. */
async function unknownOrRefused(
  visit: Visit,
  file: { readonly name: string; readonly bytes: Uint8Array },
  problems: readonly Problem[],
): Promise<Response> {
  if (problems.some(({ code }) => mappable.has(code))) {
    const kept = await keepUnknownTable(visit.actions, file)
    if (kept.ok && kept.value !== null) return seeOther(href('tableMapping', { table: kept.value }))
  }
  return refused(visit, problems)
}

const mappable = new Set(['document/of-another-kind', 'document/mapping-differs'])

/** null when the form brought no file: none was chosen, or the request was no form at all. */
async function fileOf({ request }: Visit): Promise<File | null> {
  const body = await request.parseBody().catch(() => null)
  const file = body?.['document']
  return file instanceof File && file.name !== '' ? file : null
}

function refused({ site }: Visit, problems: readonly Problem[]): Response {
  return page(<ImportPage site={site} problems={problems} limit={documentLimit.megabytes} />, {
    status: 422,
  })
}

const nothingChosen: Problem = {
  code: 'import/nothing-chosen',
  severity: 'blocks',
  message: '文書が選ばれていません。取り込む文書を1つ選んでください。',
}
