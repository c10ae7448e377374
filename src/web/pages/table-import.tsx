/** A list on its way in, whatever its rows become: its columns are mapped, it is tried, printed as a list, and taken. */
import type { Child } from 'hono/jsx'
import type { KeptTable } from '../../actions/tables/kept-table.ts'
import { changedMeanwhile, type TableTrial } from '../../actions/tables/trial.ts'
import type { ColumnMapping } from '../../evidence/table/column-mapping.ts'
import { samplesOf } from '../../evidence/table/column-mapping.ts'
import type { OutcomeCounts } from '../../evidence/table/planned-row.ts'
import type { ProposedColumn } from '../../evidence/table/propose-columns.ts'
import type { TableField } from '../../evidence/table/table-field.ts'
import type { NamedFile } from '../../intake/read-files.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { byteOrderMark, printCsv } from '../../publish/data/print-csv.ts'
import { linesOf, outcomeNames } from '../../ui/tables/dry-run.tsx'
import type { ImportedRows } from '../../ui/tables/imported-rows.tsx'
import type { ShownTable } from '../../ui/tables/table-import-page.tsx'
import { file } from '../file-response.ts'
import { page, seeOther } from '../respond.ts'
import { entriesOf, type Handler, queryOf, type Visit, withoutNul } from '../visit.ts'
import { notFound } from './not-found.tsx'

/** What a person decided before it was tried. */
export interface DecidedTable {
  readonly mapping: ColumnMapping
  /** Words they looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
}

export interface BroughtView {
  readonly kept: KeptTable
  readonly fields: readonly TableField[]
}

/** What the lists of one kind do in their own way. */
export interface TableDesk<View extends BroughtView> {
  /** null where there is none, or it is not theirs. */
  readonly find: (visit: Visit) => Promise<View | null>
  readonly propose: (visit: Visit, view: View) => Promise<readonly ProposedColumn[]>
  readonly tryIt: (visit: Visit, view: View, decided: DecidedTable) => Promise<Result<TableTrial>>
  readonly takeIt: (
    visit: Visit,
    view: View,
    decided: DecidedTable & { readonly seen: string },
  ) => Promise<Result<OutcomeCounts>>
  readonly page: (visit: Visit, view: View, shown: ShownTable) => Child
  /** Where what was taken is seen. */
  readonly after: (view: View, counts: OutcomeCounts) => string
}

interface Shown {
  readonly proposed: readonly ProposedColumn[]
  readonly letStand: ReadonlySet<string>
  readonly problems: readonly Problem[]
  readonly trial: TableTrial | null
}

/** @returns The page itself, and what its buttons do */
export function tableImportPages<View extends BroughtView>(
  desk: TableDesk<View>,
): { readonly show: Handler; readonly act: Handler } {
  const show = (visit: Visit, view: View, shown: Shown): Response =>
    page(desk.page(visit, view, shownOf(view, shown)), {
      status: shown.problems.length > 0 ? 422 : 200,
      headers: { 'cache-control': 'no-store' },
    })

  /** What would now become something else than was looked at is shown again. */
  const take = async (visit: Visit, view: View, decided: DecidedTable, seen: string) => {
    const taken = await desk.takeIt(visit, view, { ...decided, seen })
    if (taken.ok) return seeOther(desk.after(view, taken.value))
    const { problems } = taken
    const again = problems.some(({ code }) => code === changedMeanwhile.code || code === refused)
    const tried = again ? await desk.tryIt(visit, view, decided) : taken
    const trial = tried.ok ? tried.value : null
    return show(visit, view, { ...chosen(decided), problems, trial })
  }

  return {
    show: async (visit) => {
      const view = await desk.find(visit)
      if (view === null) return notFound(visit.site)
      const proposed = await desk.propose(visit, view)
      return show(visit, view, { proposed, letStand: new Set(), problems: [], trial: null })
    },
    act: async (visit) => {
      const view = await desk.find(visit)
      if (view === null) return notFound(visit.site)
      const entries = await entriesOf(visit)
      const fields = new Map(entries)
      const mapping = view.kept.table.headings.map((_, at) => fields.get(`column-${at}`) ?? '')
      const stand = entries.flatMap(([name, value]) => (name === 'stand' ? [value] : []))
      const decided = { mapping, letStand: new Set(stand) }
      if (fields.get('act') === 'take') {
        return await take(visit, view, decided, fields.get('seen') ?? '')
      }
      const tried = await desk.tryIt(visit, view, decided)
      if (tried.ok && fields.get('act') === 'list') return listOf(view, tried.value)
      return show(visit, view, {
        ...chosen(decided),
        problems: tried.ok ? [] : tried.problems,
        trial: tried.ok ? tried.value : null,
      })
    },
  }
}

/** Of a list that another has to take; what was tried stays before whoever tried it. */
const refused = 'policy/refused'

/** As a person chose, proposed by nothing. */
function chosen({ mapping, letStand }: DecidedTable): Pick<Shown, 'proposed' | 'letStand'> {
  return { proposed: mapping.map((field) => ({ field, from: null })), letStand }
}

function shownOf({ kept, fields }: BroughtView, { proposed, ...shown }: Shown): ShownTable {
  const { headings, rows, notes } = kept.table
  const mapping = proposed.map(({ field }) => field)
  return {
    ...{ ...shown, fields, headings, notes, mapping, id: kept.id, name: kept.name },
    count: rows.length,
    from: proposed.map(({ from }) => from),
    samples: samplesOf(kept.table, fields, mapping),
  }
}

/** Every row with what would become of it, to be mended beside the file itself. */
function listOf({ kept }: BroughtView, { rows }: TableTrial): Response {
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

/** What the import of a list came to, told in the address it leads back to; null where none was. */
export function importedIn(visit: Visit): ImportedRows | null {
  const countOf = (name: string) => {
    const text = queryOf(visit, name) ?? ''
    return /^\d{1,5}$/u.test(text) ? Number(text) : null
  }
  const [added, changed, refused] = [countOf('added'), countOf('changed'), countOf('refused')]
  if (added === null || changed === null || refused === null) return null
  return { added, changed, refused }
}

export function importedQuery({ added, changed, refused }: ImportedRows) {
  return { added: String(added), changed: String(changed), refused: String(refused) }
}

/** The file that was sent, if one was chosen. */
export async function sentTable(visit: Visit): Promise<Result<NamedFile>> {
  const body = await visit.request.parseBody().catch(() => null)
  const sent = body?.['table']
  if (!(sent instanceof File) || sent.name === '') return fail(nothingChosen)
  return ok({ name: withoutNul(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) })
}

const nothingChosen: Problem = {
  code: 'table-import/nothing-chosen',
  severity: 'blocks',
  message: 'ファイルが選ばれていません。ファイルを1つ選んでください。',
}
