/** `/imports`: many files at once, and each batch on its way */
import { getImportBatch } from '../../actions/get-import-batch.ts'
import { listImportBatches } from '../../actions/list-import-batches.ts'
import { listOffices } from '../../actions/list-offices.ts'
import { mostBatchFiles, openImportBatch } from '../../actions/open-import-batch.ts'
import { pauseImportBatch } from '../../actions/pause-import-batch.ts'
import type { Problem } from '../../lib/problem.ts'
import { ImportBatchPage } from '../../ui/pages/import-batch-page.tsx'
import { type BatchChoice, ImportBatchesPage } from '../../ui/pages/import-batches-page.tsx'
import { yearsAround } from '../../ui/years-around.ts'
import { batchLimit } from '../limits.ts'
import { type ReceivedForm, receiveForm } from '../receive-form.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { idIn, readYear, type Visit } from '../visit.ts'
import { tooLarge } from './failure.tsx'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'

export async function importBatches(visit: Visit): Promise<Response> {
  return await formPage(visit, [], { accepts: 'clear', office: null, fiscalYear: null })
}

export async function receiveBatch(visit: Visit): Promise<Response> {
  const form = await receiveForm(visit.request, {
    who: visit.actions.who,
    limit: batchLimit,
    field: 'documents',
    mostFiles: mostBatchFiles,
  })
  if (form === null) return tooLarge(visit.site, batchLimit.megabytes)
  try {
    return await openBatch(visit, form)
  } finally {
    await form.close()
  }
}

async function openBatch(
  visit: Visit,
  { fields, files, submission }: ReceivedForm,
): Promise<Response> {
  const chosen = readChoice(fields)
  const opened = await openImportBatch({ ...visit.actions, submission }, chosen, files)
  if (!opened.ok) return await formPage(visit, opened.problems, chosen)
  visit.workWaits()
  return seeOther(href('importBatch', { batch: opened.value }))
}

export async function importBatch(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'batch')
  const batch = id === null ? null : await getImportBatch(visit.actions, id)
  if (batch === null) return notFound(visit.site)
  return page(<ImportBatchPage site={visit.site} batch={batch} />)
}

/** Back to the batch. */
export function returnToBatch(visit: Visit): Response {
  const batch = idIn(visit, 'batch')
  return batch === null ? notFound(visit.site) : seeOther(href('importBatch', { batch }))
}

export const pauseBatch = (visit: Visit) => hold(visit, true)
export const resumeBatch = (visit: Visit) => hold(visit, false)

async function hold(visit: Visit, paused: boolean): Promise<Response> {
  const batch = idIn(visit, 'batch')
  if (batch === null) return notFound(visit.site)
  const held = await pauseImportBatch(visit.actions, { batch, paused })
  if (!held.ok) return forbidden(visit.site, held.problems)
  if (!held.value) return notFound(visit.site)
  if (!paused) visit.workWaits()
  return seeOther(href('importBatch', { batch }))
}

function readChoice(fields: ReceivedForm['fields']): BatchChoice {
  const text = (name: string) => fields.get(name) || null
  const accepts = text('accepts')
  return {
    accepts: accepts === 'nothing' || accepts === 'acceptable' ? accepts : 'clear',
    office: text('office'),
    fiscalYear: readYear(text('year') ?? undefined),
  }
}

async function formPage(
  { site, actions }: Visit,
  problems: readonly Problem[],
  chosen: BatchChoice,
): Promise<Response> {
  const offices = (await listOffices(actions)).map(({ office }) => office)
  const markup = (
    <ImportBatchesPage
      site={site}
      problems={problems}
      chosen={chosen}
      offices={offices}
      years={yearsAround(null)}
      batches={await listImportBatches(actions)}
      limits={{ megabytes: batchLimit.megabytes, files: mostBatchFiles }}
    />
  )
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}
