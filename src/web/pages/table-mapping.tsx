/** `/import/tables/:file`: mapping a table nobody knew */

import { listOffices } from '../../actions/list-offices.ts'
import { type MappingChoice, mapForm, mappedFieldNames } from '../../actions/map-form.ts'
import { getUnknownTable, type UnknownTable } from '../../actions/unknown-table.ts'
import type { Problem } from '../../lib/problem.ts'
import { TableMappingPage } from '../../ui/pages/table-mapping-page.tsx'
import { officesWhere } from '../../workflow/policy/may.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function tableMapping(visit: Visit): Promise<Response> {
  const table = await tableIn(visit)
  if (table === null) return notFound(visit.site)
  const { near, columns, office } = table
  const fields = columns.map((column) => fieldIn(near, column) ?? guess(column))
  const { name = '', framework = null } = near ?? {}
  return await show(visit, table, { name, framework: framework ?? '', fields, office }, [])
}

export async function mapTable(visit: Visit): Promise<Response> {
  const table = await tableIn(visit)
  if (table === null) return notFound(visit.site)
  const form = await formOf(visit)
  const choice: MappingChoice = {
    name: form('name') ?? '',
    framework: form('framework') ?? '',
    fields: table.columns.map((_, at) => form(`field-${at}`) ?? ''),
    office: readId(form('scope')),
  }
  const mapped = await mapForm(visit.actions, table, choice)
  if (!mapped.ok) return await show(visit, table, choice, mapped.problems)
  return seeOther(href('draft', { draft: mapped.value }))
}

async function tableIn(visit: Visit): Promise<UnknownTable | null> {
  const id = idIn(visit, 'table')
  return id === null ? null : await getUnknownTable(visit.actions, id)
}

function fieldIn(near: UnknownTable['near'], { header }: UnknownTable['columns'][number]) {
  return near?.columns.find((column) => column.header === header)?.field ?? null
}

/** A heading that says what the form says is offered; the person decides. */
function guess({ header }: UnknownTable['columns'][number]): string {
  const [field = ''] =
    Object.entries(mappedFieldNames).find(([, words]) => words.replace(/（.*$/u, '') === header) ??
    []
  return field
}

async function show(
  { site, actions }: Visit,
  table: UnknownTable,
  chosen: MappingChoice,
  problems: readonly Problem[],
): Promise<Response> {
  const within = officesWhere(actions.who, 'form.map')
  const offices = (await listOffices(actions)).map(({ office }) => office)
  const markup = (
    <TableMappingPage
      site={site}
      table={table}
      chosen={chosen}
      fieldNames={mappedFieldNames}
      offices={offices.filter(({ id }) => within === null || within.includes(id))}
      wholeMunicipality={within === null}
      problems={problems}
    />
  )
  return page(markup, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}
