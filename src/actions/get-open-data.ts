/** A fiscal year as open data: the documents that speak for it, their sheets and judgements. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { OpenData, PublishedDocument } from '../publish/data/open-data.ts'
import type { Sql } from '../store/database.ts'
import { findDocument, listDocuments } from '../store/document-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listOffices } from '../store/office-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

/**
 * @param office Its code; null for all offices
 * @returns null when there is nothing for that year
 */
export async function getOpenData(
  context: ActionContext,
  asked: { readonly fiscalYear: FiscalYear; readonly office: string | null },
): Promise<OpenData | null> {
  return await context.store.read((sql) => collectOpenData(sql, asked))
}

export async function collectOpenData(
  sql: Sql,
  { fiscalYear, office }: { readonly fiscalYear: FiscalYear; readonly office: string | null },
): Promise<OpenData | null> {
  const municipality = await findMunicipality(sql)
  if (municipality === null) return null
  const all = await listJudgedSheets(sql, { fiscalYear, current: true })
  const sheets = all.filter((sheet) => office === null || sheet.office.code === office)
  const documents = await listPublished(sql, { fiscalYear, office, sheets })
  if (documents.length === 0) return null
  const { code, name, nameEnglish, licence } = municipality
  return {
    municipality: { code, name, nameEnglish, licence },
    fiscalYear,
    changedOn:
      documents
        .map(({ acceptedAt }) => acceptedAt.slice(0, 10))
        .sort()
        .at(-1) ?? '',
    sheets,
    documents: documents.map(({ acceptedAt: _, ...document }) => document),
  }
}

interface Wanted {
  readonly fiscalYear: FiscalYear
  readonly office: string | null
  readonly sheets: readonly JudgedSheet[]
}

/** The documents the sheets stand in, and of each office the overview that speaks for the year. */
async function listPublished(sql: Sql, { fiscalYear, office: code, sheets }: Wanted) {
  const found: (PublishedDocument & { readonly acceptedAt: string })[] = []
  for (const office of await listOffices(sql)) {
    if (code !== null && office.code !== code) continue
    const documents = await listDocuments(sql, { office: office.id, fiscalYear })
    const overview = documents.find(({ form }) => form === 'policy-tree')
    const own = sheets.filter((sheet) => sheet.office.id === office.id)
    const ids = new Set(own.map(({ document }) => document.id))
    for (const id of [...ids, ...(overview === undefined ? [] : [overview.id])]) {
      const stored = await findDocument(sql, id)
      if (stored === null) continue
      const document = {
        ...stored.content,
        fiscalYear,
        office: office.name,
        sheets: own.filter((sheet) => sheet.document.id === id).map(({ sheet }) => sheet),
      }
      const { text, acceptedAt } = stored
      found.push({ id, office: office.code, document, text, acceptedAt })
    }
  }
  return found
}
