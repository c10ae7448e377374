/** What changed between two versions of an office's year: the newest two, or any two that are asked for. */
import type { Change } from '../check/versions/change.ts'
import { diffDocuments, type Version } from '../check/versions/diff-documents.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Sql } from '../store/database.ts'
import { type DocumentSummary, findDocument, listDocuments } from '../store/document-store.ts'
import { findOffice } from '../store/office-store.ts'
import { listJudgedSheets, listSheetTitles } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface ChangesView {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** Versions of the year, the one that speaks for it first; of the overview as well. */
  readonly versions: readonly DocumentSummary[]
  /** null: there is only one version. */
  readonly compared: Compared | null
}

export interface Compared {
  /** Ids. */
  readonly old: string
  readonly new: string
  readonly changes: readonly Change[]
}

/** @returns null for an office, a year or a version that is not there */
export async function getChanges(
  context: ActionContext,
  asked: {
    /** Code. */
    readonly office: string
    readonly fiscalYear: FiscalYear
    /** Ids of documents; null for the newest two. */
    readonly old: string | null
    readonly new: string | null
  },
): Promise<ChangesView | null> {
  return await context.store.read(async (sql) => {
    const { fiscalYear } = asked
    const office = await findOffice(sql, { code: asked.office })
    if (office === null) return null
    const versions = await listDocuments(sql, { office: office.id, fiscalYear })
    if (versions.length === 0) return null
    const [newest, before] = await newestTwo(sql, versions)
    const [old, current] = [asked.old ?? before?.id, asked.new ?? newest?.id]
    if (old === undefined || current === undefined) {
      return { office, fiscalYear, versions, compared: null }
    }
    const known = [old, current].every((id) => versions.some((version) => version.id === id))
    if (!known) return null
    const inParts = versions.some(({ id, part }) => part && (id === old || id === current))
    const changes = await changesBetween(sql, { old, current, inParts })
    return { office, fiscalYear, versions, compared: { old, new: current, changes } }
  })
}

async function changesBetween(
  sql: Sql,
  asked: { readonly old: string; readonly current: string; readonly inParts: boolean },
): Promise<readonly Change[]> {
  const [old, current] = [await readVersion(sql, asked.old), await readVersion(sql, asked.current)]
  const [was, is] = asked.inParts ? bothHold(old, current) : [old, current]
  return diffDocuments(was, is)
}

/** Of one form, the sheets before the overview; of a year in parts, two that have a sheet in common. */
async function newestTwo(
  sql: Sql,
  versions: readonly DocumentSummary[],
): Promise<readonly DocumentSummary[]> {
  const forms = (['reform-plan', 'policy-tree'] as const).map((form) =>
    versions.filter((version) => version.form === form),
  )
  const family = forms.find(({ length }) => length > 1) ?? []
  if (!family.some(({ part }) => part)) return family
  const sheets = groupBy(
    await listSheetTitles(
      sql,
      family.map(({ id }) => id),
    ),
    ({ document }) => document,
  )
  const held = (id: string) => new Set((sheets.get(id) ?? []).map(({ initiative }) => initiative))
  for (const [at, newer] of family.entries()) {
    const own = held(newer.id)
    const older = family.slice(at + 1).find(({ id }) => [...held(id)].some((each) => own.has(each)))
    if (older !== undefined) return [newer, older]
  }
  return []
}

interface StoredVersion extends Version {
  /** Ids, by position of the sheet. */
  readonly initiatives: readonly string[]
}

/** What both say something of: the sheets that a part leaves out are not gone. */
function bothHold(a: StoredVersion, b: StoredVersion): readonly [Version, Version] {
  if (!a.initiatives.some((id) => b.initiatives.includes(id))) return [a, b]
  return [only(a, b.initiatives), only(b, a.initiatives)]
}

function only(version: StoredVersion, initiatives: readonly string[]): Version {
  const { document, text } = version
  const sheets = document.sheets.filter((_, at) =>
    initiatives.includes(version.initiatives[at] ?? ''),
  )
  return { document: { ...document, sheets }, text }
}

async function readVersion(sql: Sql, id: string): Promise<StoredVersion> {
  const stored = await findDocument(sql, id)
  if (stored === null) throw new Error(`the document ${id} is gone`)
  const sheets = await listJudgedSheets(sql, { document: id })
  const { content, fiscalYear, text } = stored
  return {
    document: { ...content, fiscalYear, sheets: sheets.map(({ sheet }) => sheet) },
    text,
    initiatives: sheets.map(({ initiative }) => initiative),
  }
}
