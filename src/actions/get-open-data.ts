/** A fiscal year as open data: the documents that speak for it, their sheets and judgements. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { inJapan } from '../japanese/japan-time.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import { groupBy } from '../lib/group-by.ts'
import type { OpenData } from '../publish/data/open-data.ts'
import type { Sql } from '../store/database.ts'
import { listDocuments, listDocumentTexts } from '../store/document-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listOfficesAndStandIns } from '../store/office-store.ts'
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
  const days = documents.map(({ acceptedAt }) => inJapan(new Date(acceptedAt)).day)
  const changedOn = days.sort().at(-1)
  if (changedOn === undefined) return null
  const { code, name, nameEnglish, licence } = municipality
  return {
    municipality: { code, name, nameEnglish, licence },
    fiscalYear,
    changedOn,
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
  const offices = (await listOfficesAndStandIns(sql)).filter(
    (each) => code === null || each.code === code,
  )
  const overviews = new Map<string, string>()
  for (const { id, form, office } of await listDocuments(sql, { fiscalYear })) {
    if (form === 'policy-tree' && !overviews.has(office)) overviews.set(office, id)
  }
  const byDocument = groupBy(sheets, ({ document }) => document.id)
  const byOffice = groupBy(sheets, ({ office }) => office.id)
  const wanted = offices.flatMap((office) => {
    const own = (byOffice.get(office.id) ?? []).map(({ document }) => document.id)
    const overview = overviews.get(office.id)
    const ids = new Set([...own, ...(overview === undefined ? [] : [overview])])
    return [...ids].map((id) => ({ id, office }))
  })
  const texts = await listDocumentTexts(
    sql,
    wanted.map(({ id }) => id),
  )
  return wanted.flatMap(({ id, office }) => {
    const stored = texts.get(id)
    if (stored === undefined) return []
    const document = {
      ...stored.content,
      fiscalYear,
      office: office.name,
      sheets: (byDocument.get(id) ?? []).map(({ sheet }) => sheet),
    }
    const { text, acceptedAt } = stored
    return [{ id, office: office.code, document, text, acceptedAt }]
  })
}
