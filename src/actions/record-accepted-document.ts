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
import { holdOffices } from '../store/office-hold.ts'
import { recordSearchTexts } from '../store/search-store.ts'
import {
  formerDocuments,
  listJudgedSheets,
  listSpeakingSheets,
  recordInitiatives,
  recordSheets,
} from '../store/sheet-store.ts'
import {
  listSheetsLookingElsewhere,
  listSilentSheets,
  listWaitingSheets,
} from '../store/waiting-sheets.ts'
import { listYearParts } from '../store/year-part-store.ts'
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
import { judgeDocument } from './judge-document.ts'
import { type DocumentFigures, recordFigures } from './record-figures.ts'
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
  await holdOffices(
    sql,
    accepted.map(({ office }) => office.id),
  )
  const foundations = await Promise.all(accepted.map((each) => foundationOf(sql, each)))
  const records = accepted.map((each, at) => recordsOf(each, getAt(foundations, at), terms))
  await keep(sql, records.flat())
  const sheets = await keepFigures(sql, records.flat(), terms)
  const before = foundations.flatMap(({ speaking }) => speaking.map(({ id }) => id))
  await judgeWaiting(sql, { added: sheets, before }, terms.today)
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

interface Changed {
  /** Ids of the new sheets. */
  readonly added: readonly string[]
  /** Ids of those that spoke for their years before. */
  readonly before: readonly string[]
}

/**
 * A sheet of another year may rest on a figure that is known now, or no longer: the end of a plan of several years, or the
 * year it compares with. Documents come in any order, and the verdicts are the same in each.
 */
async function judgeWaiting(
  sql: Sql,
  { added, before }: Changed,
  today: CalendarDate,
): Promise<void> {
  const replaced = await listSilentSheets(sql, before)
  const [waiting, elsewhere] = await Promise.all([
    listWaitingSheets(sql, { added, replaced }),
    listSheetsLookingElsewhere(sql, { added, replaced }),
  ])
  const ids = [...new Set([...waiting, ...elsewhere])]
  if (ids.length === 0) return
  await rejudgeSheets(sql, await listJudgedSheets(sql, { ids, current: true }), today)
}

async function foundationOf(sql: Sql, accepted: DocumentToRecord): Promise<Foundation> {
  const { read, office, fiscalYear, initiatives } = accepted
  const { sheets, form } = read.document
  const of = { office: office.id, fiscalYear, form }
  const [assigned, speaking, parts] = await Promise.all([
    assignInitiatives(sheets, formerDocuments(sql, of), initiatives),
    listSpeakingSheets(sql, of),
    listYearParts(sql, of),
  ])
  return { assigned, speaking, parts }
}

/** The documents stand before anything is judged: what they take the place of is no figure any more. */
async function keep(sql: Sql, records: readonly DocumentRecords[]): Promise<void> {
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
    recordSearchTexts(sql, texts),
  ])
}

/** @returns Ids of the sheets */
async function keepFigures(
  sql: Sql,
  records: readonly DocumentRecords[],
  terms: AcceptanceTerms,
): Promise<readonly string[]> {
  const figures = await Promise.all(records.map((each) => judged(sql, each, terms)))
  const sheets = figures.flatMap((each) => each.sheets)
  await Promise.all([
    recordFigures(sql, figures),
    recordJudgements(sql, sheets.flatMap(judgementsOf), terms.today),
  ])
  return sheets.map(({ id }) => id)
}

async function judged(
  sql: Sql,
  { document: { id, office, fiscalYear, content }, sheets, context }: DocumentRecords,
  { municipality }: AcceptanceTerms,
): Promise<DocumentFigures> {
  const printed = sheets.map(({ sheet }) => sheet)
  const observations = await listObservations(sql, office, restsOnAny(printed))
  const known = { document: id, fiscalYear, municipality, observations }
  const judgements = judgeDocument({ ...content, sheets: printed }, known)
  return {
    context,
    sheets: sheets.map((sheet, at) => ({ ...sheet, judged: getAt(judgements, at) })),
  }
}

function restsOnAny(sheets: readonly Sheet[]): RestsOn {
  const each = sheets.map(restsOn)
  return {
    keys: [...new Set(each.flatMap(({ keys }) => keys))],
    ofOthers: each.some(({ ofOthers }) => ofOthers),
  }
}
