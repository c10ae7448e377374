/** `/work/council/offices/:office/import/:table` and `…/:import`: members and opinions from a file */
import {
  type CouncilTableForm,
  type CouncilTableView,
  getCouncilTableForm,
  keepCouncilFile,
  mayTakeReplies,
  openCouncilFile,
  proposeCouncilColumns,
  takeCouncilFile,
  tryCouncilFile,
} from '../../../actions/council/import/kept-council-table.ts'
import type { Problem } from '../../../lib/problem.ts'
import { CouncilFilePage } from '../../../ui/pages/council/council-file-page.tsx'
import { CouncilImportPage } from '../../../ui/pages/council/council-import-page.tsx'
import { documentLimit } from '../../limits.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { idIn, nameIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { importedQuery, sentTable, tableImportPages } from '../table-import.tsx'

async function formOfTable(visit: Visit): Promise<CouncilTableForm | null> {
  const [code, table] = [nameIn(visit, 'office'), nameIn(visit, 'table')]
  if (code === null || table === null) return null
  return await getCouncilTableForm(visit.actions, { code, table })
}

export async function councilFile(visit: Visit): Promise<Response> {
  const form = await formOfTable(visit)
  return form === null ? notFound(visit.site) : showFile(visit, form, [])
}

function showFile({ site }: Visit, form: CouncilTableForm, problems: readonly Problem[]): Response {
  const limit = documentLimit.megabytes
  return page(<CouncilFilePage {...{ site, ...form, problems, limit }} />, {
    status: problems.length > 0 ? 422 : 200,
  })
}

export async function receiveCouncilFile(visit: Visit): Promise<Response> {
  const form = await formOfTable(visit)
  if (form === null) return notFound(visit.site)
  const sent = await sentTable(visit)
  if (!sent.ok) return showFile(visit, form, sent.problems)
  const kept = await keepCouncilFile(visit.actions, visit.seals, form, sent.value)
  if (!kept.ok) return showFile(visit, form, kept.problems)
  const { office, table } = form
  return seeOther(href('councilImport', { office: office.code, table, import: kept.value }))
}

const pages = tableImportPages<CouncilTableView>({
  find: async (visit) => {
    const [form, id] = [await formOfTable(visit), idIn(visit, 'import')]
    if (form === null || id === null) return null
    return await openCouncilFile(visit.actions, visit.seals, form, id)
  },
  propose: ({ actions }, view) => proposeCouncilColumns(actions, view),
  tryIt: ({ actions, seals }, view, decided) => tryCouncilFile(actions, seals, view, decided),
  takeIt: ({ actions, seals }, view, decided) => takeCouncilFile(actions, seals, view, decided),
  page: ({ site, actions }, { office, table, ...view }, shown) => (
    <CouncilImportPage
      {...{ site, office, table, ...shown }}
      mayTakeReplies={mayTakeReplies(actions, { office, ...view })}
    />
  ),
  after: ({ office }, counts) =>
    href('councilDesk', { office: office.code }, { query: importedQuery(counts) }),
})

export const councilImport = pages.show
export const takeCouncilImport = pages.act
