/** Stored documents of an office as the check looks at them: as read and corrected, with their newest judgements. */
import type { CheckedDocument } from '../check/document-view.ts'
import { referenceFor } from '../check/reference/reference-for.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sql } from '../store/database.ts'
import { findDocument, listDocuments } from '../store/document-store.ts'
import { listWrittenReasons } from '../store/sheet-publication-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'

export interface CheckableDocument extends CheckedDocument {
  /** Initiative ids by position of the sheet. */
  readonly initiatives: readonly string[]
}

/** All versions of these years, older ones first; `source` of each is its id. @param office Id */
export async function readForCheck(
  sql: Sql,
  municipality: Municipality | null,
  office: string,
  years: readonly FiscalYear[],
): Promise<readonly CheckableDocument[]> {
  const found: CheckableDocument[] = []
  for (const fiscalYear of [...new Set(years)].sort((a, b) => a - b)) {
    const documents = await listDocuments(sql, { office, fiscalYear })
    for (const { id, part } of documents.toReversed()) {
      const document = await readOne(sql, municipality, id)
      if (document !== null) found.push({ ...document, part })
    }
  }
  return found
}

async function readOne(
  sql: Sql,
  municipality: Municipality | null,
  id: string,
): Promise<CheckableDocument | null> {
  const stored = await findDocument(sql, id)
  if (stored === null) return null
  const { content, fiscalYear, office, text } = stored
  const sheets = await listJudgedSheets(sql, { document: id })
  const reasons = await listWrittenReasons(
    sql,
    sheets.map((sheet) => sheet.id),
  )
  return {
    document: {
      ...content,
      source: id,
      office: office.name,
      fiscalYear,
      sheets: sheets.map(({ sheet }) => sheet),
    },
    text,
    judgements: sheets.map(({ judgement }) => judgement),
    verdictReasons: sheets.map((sheet) => reasons.get(sheet.id)?.reason ?? null),
    reference: referenceFor(municipality, office.name, fiscalYear),
    initiatives: sheets.map(({ initiative }) => initiative),
  }
}
