/** `/work/council/offices/:office/import/:table` and `…/:import`: members and opinions from a file */
import type { CouncilTrial } from '../../../actions/council/import/council-table.ts'
import { changedMeanwhile } from '../../../actions/council/import/council-table.ts'
import {
  type CouncilTableForm,
  type CouncilTableView,
  type Decided,
  getCouncilTableForm,
  keepCouncilFile,
  openCouncilFile,
  proposeCouncilColumns,
  takeCouncilFile,
  tryCouncilFile,
} from '../../../actions/council/import/kept-council-table.ts'
import { samplesOf } from '../../../evidence/table/column-mapping.ts'
import type { ProposedColumn } from '../../../evidence/table/propose-columns.ts'
import type { Problem } from '../../../lib/problem.ts'
import { byteOrderMark, printCsv } from '../../../publish/data/print-csv.ts'
import { CouncilFilePage } from '../../../ui/pages/council/council-file-page.tsx'
import { CouncilImportPage } from '../../../ui/pages/council/council-import-page.tsx'
import { linesOf, outcomeNames } from '../../../ui/tables/dry-run.tsx'
import { file } from '../../file-response.ts'
import { documentLimit } from '../../limits.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { entriesOf, idIn, nameIn, type Visit, withoutNul } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { type Form, formIn, standIn } from './read-council-form.ts'

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
  const body = await visit.request.parseBody().catch(() => null)
  const sent = body?.['table']
  if (!(sent instanceof File) || sent.name === '') return showFile(visit, form, [nothingChosen])
  const given = { name: withoutNul(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) }
  const kept = await keepCouncilFile(visit.actions, visit.seals, form, given)
  if (!kept.ok) return showFile(visit, form, kept.problems)
  const { office, table } = form
  return seeOther(href('councilImport', { office: office.code, table, import: kept.value }))
}

async function viewIn(visit: Visit): Promise<CouncilTableView | null> {
  const [form, id] = [await formOfTable(visit), idIn(visit, 'import')]
  if (form === null || id === null) return null
  return await openCouncilFile(visit.actions, visit.seals, form, id)
}

export async function councilImport(visit: Visit): Promise<Response> {
  const view = await viewIn(visit)
  if (view === null) return notFound(visit.site)
  const proposed = await proposeCouncilColumns(visit.actions, view)
  return show(visit, view, { proposed, letStand: new Set(), problems: [], trial: null })
}

export async function takeCouncilImport(visit: Visit): Promise<Response> {
  const view = await viewIn(visit)
  if (view === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const form = formIn(entries)
  const mapping = view.kept.table.headings.map((_, at) => form(`column-${at}`) ?? '')
  const decided = { mapping, letStand: standIn(entries) }
  if (form('act') === 'take') return await take(visit, view, decided, form)
  const tried = await tryCouncilFile(visit.actions, visit.seals, view, decided)
  if (tried.ok && form('act') === 'list') return listOf(view, tried.value)
  return show(visit, view, {
    ...chosen(decided),
    problems: tried.ok ? [] : tried.problems,
    trial: tried.ok ? tried.value : null,
  })
}

/** What would now become something else than was looked at is shown again. */
async function take(
  visit: Visit,
  view: CouncilTableView,
  decided: Decided,
  form: Form,
): Promise<Response> {
  const { actions, seals } = visit
  const seen = form('seen') ?? ''
  const taken = await takeCouncilFile(actions, seals, view, { ...decided, seen })
  if (taken.ok) {
    const { added, changed, refused } = taken.value
    const told = { added: String(added), changed: String(changed), refused: String(refused) }
    return seeOther(href('councilDesk', { office: view.office.code }, { query: told }))
  }
  const { problems } = taken
  const changed = problems.some(({ code }) => code === changedMeanwhile.code)
  const tried = changed ? await tryCouncilFile(actions, seals, view, decided) : taken
  return show(visit, view, {
    ...chosen(decided),
    problems,
    trial: tried.ok ? tried.value : null,
  })
}

interface Shown {
  readonly proposed: readonly ProposedColumn[]
  readonly letStand: ReadonlySet<string>
  readonly problems: readonly Problem[]
  readonly trial: CouncilTrial | null
}

/** As a person chose, proposed by nothing. */
function chosen({ mapping, letStand }: Decided): Pick<Shown, 'proposed' | 'letStand'> {
  return { proposed: mapping.map((field) => ({ field, from: null })), letStand }
}

function show({ site }: Visit, view: CouncilTableView, shown: Shown): Response {
  const { office, table, fields, kept } = view
  const { proposed, letStand, problems, trial } = shown
  const { headings, rows, notes } = kept.table
  const mapping = proposed.map(({ field }) => field)
  const markup = (
    <CouncilImportPage
      {...{ site, office, table, fields, headings, notes, mapping, letStand, problems, trial }}
      id={kept.id}
      name={kept.name}
      count={rows.length}
      from={proposed.map(({ from }) => from)}
      samples={samplesOf(kept.table, fields, mapping)}
    />
  )
  return page(markup, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

/** Every row with what would become of it, to be mended beside the file itself. */
function listOf({ kept }: CouncilTableView, { rows }: CouncilTrial): Response {
  const columns = ['場所', '結果', '内容', '理由と変わること'].map((name) => ({ name }))
  const printed = printCsv({
    columns,
    rows: rows.map((row) => [
      ...[row.place, outcomeNames[row.outcome], row.title],
      linesOf(row).join('\n'),
    ]),
  })
  return file({
    bytes: Buffer.from(byteOrderMark + printed),
    mediaType: 'text/csv; charset=utf-8',
    name: `取り込みの結果-${kept.name.replace(/\.[^.]*$/u, '')}.csv`,
  })
}

const nothingChosen: Problem = {
  code: 'council-import/nothing-chosen',
  severity: 'blocks',
  message: 'ファイルが選ばれていません。ファイルを1つ選んでください。',
}
