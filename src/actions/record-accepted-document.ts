/** Makes the records of accepted documents: sheets with their initiatives, targets, figures and judgements. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { type RestsOn, restsOn } from '../judgement/rests-on.ts'
import { getAt } from '../lib/get-at.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { Sql } from '../store/database.ts'
import { recordDocuments } from '../store/document-store.ts'
import { recordJudgements } from '../store/judgement-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listObservations } from '../store/observation-store.ts'
import { recordSearchTexts } from '../store/search-store.ts'
import {
  formerDocuments,
  listJudgedSheets,
  listSpeakingSheets,
  recordInitiatives,
  recordSheets,
} from '../store/sheet-store.ts'
import { listWaitingSheets } from '../store/waiting-sheets.ts'
import {
  type AcceptanceTerms,
  type DocumentRecords,
  type DocumentToRecord,
  type Foundation,
  judgementsOf,
  recordsOf,
} from './accepted-records.ts'
import { assignInitiatives } from './assign-initiatives.ts'
import { rejudgeSheets } from './evidence/rejudge-sheets.ts'
import { recordFigures } from './record-figures.ts'
import { searchText } from './search-text.ts'

export interface AcceptedDocument {
  readonly document: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** Ids, in the order of the document. */
  readonly sheets: readonly string[]
}

export async function recordAcceptedDocument(
  sql: Sql,
  accepted: DocumentToRecord & Omit<AcceptanceTerms, 'municipality'>,
): Promise<AcceptedDocument> {
  const { by, today } = accepted
  const terms = { by, today, municipality: await findMunicipality(sql) }
  const [recorded] = await recordAcceptedDocuments(sql, [accepted], terms)
  if (recorded === undefined) throw new Error('a document was recorded and is not there')
  return recorded
}

/**
 * Several documents in as few statements as one takes.
 *
 * @param accepted No two of one office: each is matched and judged by what its office had before
 * @returns In their order
 */
export async function recordAcceptedDocuments(
  sql: Sql,
  accepted: readonly DocumentToRecord[],
  terms: AcceptanceTerms,
): Promise<readonly AcceptedDocument[]> {
  if (accepted.length === 0) return []
  const records = await Promise.all(
    accepted.map(async (each) => recordsOf(each, await foundationOf(sql, each), terms)),
  )
  await keep(sql, records.flat(), terms.today)
  await judgeWaiting(sql, records.flat(), terms.today)
  return records.map(([main], at) => {
    const { office, fiscalYear } = getAt(accepted, at)
    return {
      document: main.document.id,
      office,
      fiscalYear,
      sheets: main.sheets.map(({ id }) => id),
    }
  })
}

/**
 * A sheet of another year may have waited for a figure that is known now: the end of a plan of several years, or the year
 * it compares with. Documents come in any order, and the verdicts are the same in each.
 */
async function judgeWaiting(
  sql: Sql,
  records: readonly DocumentRecords[],
  today: CalendarDate,
): Promise<void> {
  const added = records.flatMap(({ sheets }) => sheets.map(({ id }) => id))
  const ids = await listWaitingSheets(sql, added)
  if (ids.length === 0) return
  await rejudgeSheets(sql, await listJudgedSheets(sql, { ids, current: true }), today)
}

async function foundationOf(sql: Sql, accepted: DocumentToRecord): Promise<Foundation> {
  const { read, office, fiscalYear, initiatives } = accepted
  const { sheets } = read.document
  const former = formerDocuments(sql, { office: office.id, fiscalYear })
  const [assigned, observations, speaking] = await Promise.all([
    assignInitiatives(sheets, former, initiatives),
    listObservations(sql, office.id, restsOnAny(sheets)),
    listSpeakingSheets(sql, { office: office.id, fiscalYear, form: read.document.form }),
  ])
  return { assigned, observations, speaking }
}

function restsOnAny(sheets: readonly Sheet[]): RestsOn {
  const each = sheets.map(restsOn)
  return {
    keys: [...new Set(each.flatMap(({ keys }) => keys))],
    ofOthers: each.some(({ ofOthers }) => ofOthers),
  }
}

async function keep(
  sql: Sql,
  records: readonly DocumentRecords[],
  today: CalendarDate,
): Promise<void> {
  const sheets = records.flatMap((each) => each.sheets)
  const texts = sheets.map(({ id, fiscalYear, sheet }) => ({
    sheet: id,
    fiscalYear,
    body: searchText(sheet),
  }))
  // sent one behind the other in this order, without waiting for each answer
  await Promise.all([
    recordDocuments(
      sql,
      records.map(({ document }) => document),
    ),
    recordInitiatives(
      sql,
      records.flatMap(({ initiatives }) => initiatives),
    ),
    recordSheets(sql, sheets),
    recordFigures(sql, records),
    recordJudgements(sql, sheets.flatMap(judgementsOf), today),
    recordSearchTexts(sql, texts),
  ])
}
