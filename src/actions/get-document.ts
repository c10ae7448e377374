/** A source document as it was received, with the place of every field that was read from it. */
import type { FieldPlace } from '../intake/field-place.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import {
  type DocumentContent,
  findDocument,
  findRefiling,
  type Refiling,
} from '../store/document-store.ts'
import { getReceivedFile } from '../store/received-file-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface DocumentView {
  readonly id: string
  readonly source: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** As read, a person's corrections included; the sheets are listed apart. */
  readonly content: DocumentContent
  readonly text: string
  /** SHA-256 of the bytes as received, hex. */
  readonly sha256: string
  readonly acceptedAt: string
  /** As what else its file was filed, before its office was named or since; null when not. */
  readonly refiling: Refiling | null
  readonly fields: readonly FieldPlace[]
  readonly sheets: readonly {
    readonly id: string
    readonly position: number
    readonly title: string
  }[]
}

export async function getDocument(
  context: ActionContext,
  id: string,
): Promise<DocumentView | null> {
  return await context.store.read(async (sql) => {
    const document = await findDocument(sql, id)
    if (document === null) return null
    const file = await getReceivedFile(sql, document.file)
    const sheets = await listJudgedSheets(sql, { document: id })
    return {
      id,
      source: file.name,
      office: document.office,
      fiscalYear: document.fiscalYear,
      content: document.content,
      text: document.text,
      sha256: file.sha256,
      acceptedAt: document.acceptedAt,
      refiling: await findRefiling(sql, id),
      fields: document.fieldPlaces,
      sheets: sheets.map((sheet) => ({
        id: sheet.id,
        position: sheet.position,
        title: sheet.sheet.title?.text ?? '',
      })),
    }
  })
}
