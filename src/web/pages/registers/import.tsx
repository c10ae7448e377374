/** `/work/registers/:register/import` and `…/imports/:import`: rows from a file */
import {
  getEntryImport,
  type ImportView,
  keepEntryFile,
  proposeEntryColumns,
  takeImport,
  tryImport,
} from '../../../actions/registers/import-entries.ts'
import type { Trial } from '../../../actions/registers/try-rows.ts'
import { tableFieldsOf } from '../../../evidence/register/table-fields.ts'
import { samplesOf } from '../../../evidence/table/column-mapping.ts'
import type { ProposedColumn } from '../../../evidence/table/propose-columns.ts'
import type { Problem } from '../../../lib/problem.ts'
import { EntryFilePage } from '../../../ui/pages/registers/entry-file-page.tsx'
import { EntryImportPage } from '../../../ui/pages/registers/entry-import-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { documentLimit } from '../../limits.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, idIn, nameIn, type Visit, withoutNul } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { registerIn } from './entries.tsx'

export async function entryFile(visit: Visit): Promise<Response> {
  return await showFile(visit, [])
}

async function showFile(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const view = await registerIn(visit)
  if (view === null || !may(visit.actions.who, 'entry.add', view.register).allowed) {
    return notFound(visit.site)
  }
  const limit = documentLimit.megabytes
  const markup = (
    <EntryFilePage site={visit.site} register={view.register} {...{ problems, limit }} />
  )
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}

export async function receiveEntries(visit: Visit): Promise<Response> {
  const register = nameIn(visit, 'register')
  const body = await visit.request.parseBody().catch(() => null)
  const file = body?.['entries']
  if (register === null || !(file instanceof File) || file.name === '') {
    return await showFile(visit, [nothingChosen])
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const given = { name: withoutNul(file.name), bytes }
  const kept = await keepEntryFile(visit.actions, visit.seals, register, given)
  if (!kept.ok) return await showFile(visit, kept.problems)
  return seeOther(href('entryImport', { register, import: kept.value }))
}

async function importIn(visit: Visit): Promise<ImportView | null> {
  const [register, id] = [nameIn(visit, 'register'), idIn(visit, 'import')]
  if (register === null || id === null) return null
  return await getEntryImport(visit.actions, visit.seals, { register, id })
}

export async function entryImport(visit: Visit): Promise<Response> {
  const view = await importIn(visit)
  if (view === null) return notFound(visit.site)
  const proposed = await proposeEntryColumns(visit.actions, view)
  return show(visit, view, { proposed, problems: [], trial: null })
}

export async function takeEntries(visit: Visit): Promise<Response> {
  const view = await importIn(visit)
  if (view === null) return notFound(visit.site)
  const form = await formOf(visit)
  const mapping = view.table.headings.map((_, at) => form(`column-${at}`) ?? '')
  const proposed = mapping.map((field) => ({ field, from: null }))
  if (form('act') !== 'take') {
    const tried = await tryImport(visit.actions, visit.seals, view, mapping)
    return show(visit, view, {
      proposed,
      problems: tried.ok ? [] : tried.problems,
      trial: tried.ok ? tried.value : null,
    })
  }
  const taken = await takeImport(visit.actions, visit.seals, view, mapping)
  if (!taken.ok) return show(visit, view, { proposed, problems: taken.problems, trial: null })
  const register = view.register.key
  return seeOther(href('workingRegister', { register }, { query: { notice: 'imported' } }))
}

interface Shown {
  readonly proposed: readonly ProposedColumn[]
  readonly problems: readonly Problem[]
  readonly trial: Trial | null
}

function show({ site }: Visit, view: ImportView, shown: Shown): Response {
  const { register, name, id, table } = view
  const { proposed, problems, trial } = shown
  const { headings, notes } = table
  const mapping = proposed.map(({ field }) => field)
  const markup = (
    <EntryImportPage
      {...{ site, register, name, id, problems, trial, headings, notes, mapping }}
      rows={table.rows.length}
      from={proposed.map(({ from }) => from)}
      samples={samplesOf(table, tableFieldsOf(register.definition), mapping)}
    />
  )
  return page(markup, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

const nothingChosen: Problem = {
  code: 'entries/nothing-chosen',
  severity: 'blocks',
  message: 'ファイルが選ばれていません。記録のファイルを1つ選んでください。',
}
