/** A file with a council's members or opinions: kept sealed while its columns are mapped and tried, until it is taken. */
import {
  type ColumnMapping,
  mappingProblems,
  mapRows,
} from '../../../evidence/table/column-mapping.ts'
import type { OutcomeCounts } from '../../../evidence/table/planned-row.ts'
import type { ProposedColumn } from '../../../evidence/table/propose-columns.ts'
import type { TableField } from '../../../evidence/table/table-field.ts'
import type { NamedFile } from '../../../intake/read-files.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { fail, ok, type Result } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import { findMunicipality } from '../../../store/municipality-store.ts'
import { findStaffedOffice } from '../../../store/office-store.ts'
import { may } from '../../../workflow/policy/may.ts'
import type { ActionContext } from '../../context.ts'
import { perform } from '../../perform.ts'
import {
  type KeptTable,
  keepTable,
  openKeptTable,
  proposeFor,
  type TablePurpose,
  takingOf,
} from '../../tables/kept-table.ts'
import { readTable } from '../../tables/read-table.ts'
import type { TableTrial } from '../../tables/trial.ts'
import { rulesOf } from '../council-surroundings.ts'
import { type CouncilTable, councilTables } from './bringing.ts'
import { fieldsOf, sendersOf, takeCouncilTable, tryCouncilTable } from './council-table.ts'

/** A list that may be brought to a council, and the columns it has. */
export interface CouncilTableForm {
  readonly table: CouncilTable
  readonly office: Office
  readonly fields: readonly TableField[]
  /** Whether the council's rules let a reply be given without a second person. */
  readonly alone: boolean
}

export interface CouncilTableView extends CouncilTableForm {
  readonly kept: KeptTable
}

/** @param code Of the office; null where it has no council, where there is no such list, or where it is not theirs */
export async function getCouncilTableForm(
  { store, who, today }: ActionContext,
  { code, table: asked }: { readonly code: string; readonly table: string },
): Promise<CouncilTableForm | null> {
  const table = councilTables.find((each) => each === asked)
  if (table === undefined) return null
  return await store.read(async (sql) => {
    const office = await findStaffedOffice(sql, { code })
    if (office === null || !may(who, 'council.manage', { office: office.id }).allowed) return null
    const municipality = await findMunicipality(sql)
    const year = fiscalYearOf(today)
    const rules = municipality === null ? null : rulesOf(municipality, office.id, year)
    if (rules === null) return null
    return { table, office, fields: fieldsOf(table, rules), alone: !rules.repliesNeedApproval }
  })
}

/** Keeps the file, if there are rows in it; gives the id it is kept under. */
export async function keepCouncilFile(
  context: ActionContext,
  seals: () => Seals,
  form: CouncilTableForm,
  file: NamedFile,
): Promise<Result<string>> {
  const table = await readTable(file)
  if (!table.ok) return table
  return await perform(context, 'council.manage', async (sql, ask) => {
    const purpose = purposeOf(form)
    const allowed = ask({ about: purpose.kind, office: purpose.office })
    if (!allowed.ok) return allowed
    return ok(await keepTable(sql, context, seals, { ...purpose, file }))
  })
}

function purposeOf({ office, table }: CouncilTableForm): TablePurpose {
  return { office: office.id, kind: `council-${table}` }
}

/** null where there is no such file. */
export async function openCouncilFile(
  context: ActionContext,
  seals: () => Seals,
  form: CouncilTableForm,
  id: string,
): Promise<CouncilTableView | null> {
  const kept = await openKeptTable(context, seals, id, purposeOf(form))
  return kept === null ? null : { ...form, kept }
}

export async function proposeCouncilColumns(
  context: ActionContext,
  view: CouncilTableView,
): Promise<readonly ProposedColumn[]> {
  return await proposeFor(context, view.kept, purposeOf(view), view.fields)
}

/** Whether they may take what came of the opinions too; `own`: not of this list, which they sent; `unknown`: nobody is known to have. */
export function mayTakeReplies(
  { who }: Pick<ActionContext, 'who'>,
  {
    office,
    kept: { sentBy },
    alone,
  }: Pick<CouncilTableView, 'office' | 'alone'> & {
    readonly kept: Pick<KeptTable, 'sentBy'>
  },
): 'yes' | 'own' | 'unknown' | 'no' {
  const act = 'council.importReplies'
  const asked = { office: office.id }
  if (may(who, act, { ...asked, ...sendersOf({ sentBy, alone }) }).allowed) return 'yes'
  if (!may(who, act, { ...asked, authors: [] }).allowed) return 'no'
  return sentBy === null ? 'unknown' : 'own'
}

export interface Decided {
  readonly mapping: ColumnMapping
  /** Words a person looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
}

export async function tryCouncilFile(
  context: ActionContext,
  seals: () => Seals,
  view: CouncilTableView,
  decided: Decided,
): Promise<Result<TableTrial>> {
  const problems = mappingProblems(view.fields, decided.mapping, view.kept.table.headings)
  if (problems.length > 0) return fail(...problems)
  return await tryCouncilTable(context, seals, broughtBy(view, decided))
}

/** @param decided With the trial that was looked at */
export async function takeCouncilFile(
  context: ActionContext,
  seals: () => Seals,
  view: CouncilTableView,
  decided: Decided & { readonly seen: string },
): Promise<Result<OutcomeCounts>> {
  const { fields, kept } = view
  const problems = mappingProblems(fields, decided.mapping, kept.table.headings)
  if (problems.length > 0) return fail(...problems)
  const taking = takingOf(context, kept, purposeOf(view), decided)
  return await takeCouncilTable(context, seals, broughtBy(view, decided), taking)
}

function broughtBy({ table, office, kept }: CouncilTableView, { mapping, letStand }: Decided) {
  return { table, office: office.id, rows: mapRows(kept.table, mapping), letStand }
}
