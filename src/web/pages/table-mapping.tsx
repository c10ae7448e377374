/** `/import/tables/:file`: mapping a table nobody knew */
import {
  getUnknownTable,
  type MappingChoice,
  mapForm,
  mappedFieldNames,
  type UnknownTable,
} from '../../actions/map-form.ts'
import type { Problem } from '../../lib/problem.ts'
import { TableMappingPage } from '../../ui/pages/table-mapping-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function tableMapping(visit: Visit): Promise<Response> {
  const table = await tableIn(visit)
  if (table === null) return notFound(visit.site)
  return show(visit, table, { name: '', framework: '', fields: table.columns.map(guess) }, [])
}

export async function mapTable(visit: Visit): Promise<Response> {
  const table = await tableIn(visit)
  if (table === null) return notFound(visit.site)
  const form = await formOf(visit)
  const choice: MappingChoice = {
    name: form('name') ?? '',
    framework: form('framework') ?? '',
    fields: table.columns.map((_, at) => form(`field-${at}`) ?? ''),
  }
  const mapped = await mapForm(visit.actions, table, choice)
  if (!mapped.ok) return show(visit, table, choice, mapped.problems)
  return seeOther(href('draft', { draft: mapped.value }))
}

async function tableIn(visit: Visit): Promise<UnknownTable | null> {
  const id = idIn(visit, 'file')
  return id === null ? null : await getUnknownTable(visit.actions, id)
}

/** A heading that says what the form says is offered; the person decides. */
function guess({ header }: UnknownTable['columns'][number]): string {
  const [field = ''] =
    Object.entries(mappedFieldNames).find(([, words]) => words.replace(/（.*$/u, '') === header) ??
    []
  return field
}

function show(
  { site }: Visit,
  table: UnknownTable,
  chosen: MappingChoice,
  problems: readonly Problem[],
): Response {
  const markup = (
    <TableMappingPage
      site={site}
      table={table}
      chosen={chosen}
      fieldNames={mappedFieldNames}
      problems={problems}
    />
  )
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}
