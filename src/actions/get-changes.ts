/** What changed between two versions of an office's year: the newest two, or any two that are asked for. */
import type { Change } from '../check/versions/change.ts'
import { diffDocuments, type Version } from '../check/versions/diff-documents.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Sql } from '../store/database.ts'
import { type DocumentSummary, findDocument, listDocuments } from '../store/document-store.ts'
import { findOffice } from '../store/office-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
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
    const [newest, before] = newestTwo(versions)
    const [old, current] = [asked.old ?? before?.id, asked.new ?? newest?.id]
    if (old === undefined || current === undefined) {
      return { office, fiscalYear, versions, compared: null }
    }
    const known = [old, current].every((id) => versions.some((version) => version.id === id))
    const [a, b] = known ? [await readVersion(sql, old), await readVersion(sql, current)] : []
    if (a === undefined || b === undefined) return null
    return {
      office,
      fiscalYear,
      versions,
      compared: { old, new: current, changes: diffDocuments(a, b) },
    }
  })
}

/** Of one form, the sheets before the overview. */
function newestTwo(versions: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const forms = (['reform-plan', 'policy-tree'] as const).map((form) =>
    versions.filter((version) => version.form === form),
  )
  return forms.find(({ length }) => length > 1) ?? []
}

async function readVersion(sql: Sql, id: string): Promise<Version> {
  const stored = await findDocument(sql, id)
  if (stored === null) throw new Error(`the document ${id} is gone`)
  const sheets = await listJudgedSheets(sql, { document: id })
  const { content, fiscalYear, text } = stored
  return { document: { ...content, fiscalYear, sheets: sheets.map(({ sheet }) => sheet) }, text }
}
