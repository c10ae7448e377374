/** The official form of what is kept: of one sheet, of one document, or of everything an office has for a year. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { FormLayout } from '../publish/form/form-layout.ts'
import { layOutDocument } from '../publish/form/lay-out-document.ts'
import { isPrinted, templateFor } from '../publish/form/templates.ts'
import type { Sql } from '../store/database.ts'
import { findDocument, listDocuments } from '../store/document-store.ts'
import { listOwnForms } from '../store/municipality-store.ts'
import { findOffice, listOfficesAndStandIns } from '../store/office-store.ts'
import { listJudgedSheets, type SheetSelection } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface OfficeForms {
  readonly office: Office
  readonly layouts: readonly FormLayout[]
}

/** null when there is no such sheet. */
export async function getSheetForm(
  context: ActionContext,
  sheet: string,
): Promise<FormLayout | null> {
  return await context.store.read(async (sql) => {
    const [judged] = await listJudgedSheets(sql, { id: sheet })
    return judged === undefined ? null : await layOutStored(sql, judged.document.id, { id: sheet })
  })
}

/** null when there is no such document. */
export async function getDocumentForm(
  context: ActionContext,
  document: string,
): Promise<FormLayout | null> {
  return await context.store.read((sql) => layOutStored(sql, document))
}

/**
 * The documents that speak for the year, sheets first; offices without any are left out.
 *
 * @param office Its code; null for all
 */
export async function listForms(
  context: ActionContext,
  asked: { readonly fiscalYear: FiscalYear; readonly office: string | null },
): Promise<readonly OfficeForms[]> {
  const { office: code, fiscalYear } = asked
  return await context.store.read(async (sql) => {
    const all: OfficeForms[] = []
    for (const office of await officesNamed(sql, code)) {
      const layouts = await layOutYear(sql, office.id, fiscalYear)
      if (layouts.length > 0) all.push({ office, layouts })
    }
    return all
  })
}

async function officesNamed(sql: Sql, code: string | null): Promise<readonly Office[]> {
  if (code === null) return await listOfficesAndStandIns(sql)
  const office = await findOffice(sql, { code })
  return office === null ? [] : [office]
}

async function layOutYear(sql: Sql, office: string, fiscalYear: FiscalYear) {
  const documents = await listDocuments(sql, { office, fiscalYear })
  const sheets = await listJudgedSheets(sql, { office, fiscalYear, current: true })
  const speaking = sheets.filter(({ document }) => document.form === 'reform-plan')
  const overview = documents.find(({ form }) => form === 'policy-tree')
  // a year may stand in several documents, in the order of their first sheets
  const ids = new Set([
    ...speaking.map(({ document }) => document.id),
    ...(overview === undefined ? [] : [overview.id]),
  ])
  const layouts: FormLayout[] = []
  for (const id of ids) {
    const layout = await layOutStored(sql, id, { document: id, current: true })
    if (layout !== null) layouts.push(layout)
  }
  return layouts
}

async function layOutStored(
  sql: Sql,
  id: string,
  select: SheetSelection = { document: id },
): Promise<FormLayout | null> {
  const stored = await findDocument(sql, id)
  if (stored === null || !isPrinted(stored.content.form)) return null
  const judged = await listJudgedSheets(sql, select)
  const document: PlanDocument = {
    ...stored.content,
    fiscalYear: stored.fiscalYear,
    office: stored.office.name,
    sheets: judged.map(({ sheet }) => sheet),
    ...(select.id === undefined ? {} : { panels: [], initiatives: [] }),
  }
  const { form, fiscalYear } = document
  const template = templateFor(form, fiscalYear, await listOwnForms(sql))
  return layOutDocument(document, stored.text, template)
}
