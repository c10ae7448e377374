/** Makes the records of an accepted document: sheets with their initiatives, targets, figures and judgements. */
import { randomUUID } from 'node:crypto'
import type { ReadDocument } from '../intake/read-document.ts'
import { type CalendarDate, dateOf } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { type RestsOn, restsOn } from '../judgement/rests-on.ts'
import type { OpenContext } from '../plan/deferred.ts'
import type { PlanDocument } from '../plan/document.ts'
import { calendarDay } from '../plan/municipal-calendar.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { Sql } from '../store/database.ts'
import { recordDocument, type Stage } from '../store/document-store.ts'
import { type NewJudgement, recordJudgements } from '../store/judgement-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listObservations } from '../store/observation-store.ts'
import { recordSearchTexts } from '../store/search-store.ts'
import { formerDocuments, recordInitiatives, recordSheets } from '../store/sheet-store.ts'
import { assignInitiatives } from './assign-initiatives.ts'
import { judgeDocument } from './judge-document.ts'
import { type JudgedNewSheet, recordFigures } from './record-figures.ts'
import { searchText } from './search-text.ts'

export interface AcceptedDocument {
  readonly document: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** Ids, in the order of the document. */
  readonly sheets: readonly string[]
}

export interface DocumentToRecord {
  readonly read: ReadDocument
  /** Id of the received file. */
  readonly file: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly by: string | null
  /** ISO day of the judgement. */
  readonly today: string
  /** As it was read for an import of many documents; absent: as it is now. */
  readonly municipality?: Municipality | null
  /** By position of the sheet, where it is known already; absent or null: found by what the sheet says. */
  readonly initiatives?: readonly (string | null)[]
}

/** Sheets and overview of one file are two documents, as each speaks for its year on its own. */
export async function recordAcceptedDocument(
  sql: Sql,
  details: DocumentToRecord,
): Promise<AcceptedDocument> {
  const [first, ...others] = documentsIn(details.read)
  const accepted = await recordOne(sql, { ...details, read: first })
  for (const read of others) {
    const { initiatives: _, ...rest } = details
    await recordOne(sql, { ...rest, read })
  }
  return accepted
}

function documentsIn(read: ReadDocument): readonly [ReadDocument, ...ReadDocument[]] {
  const { document, fields } = read
  const { form, sheets, panels, initiatives } = document
  const both = sheets.length > 0 && panels.length + initiatives.length > 0
  if (form !== 'reform-plan' || !both) return [read]
  const inSheets = ({ path }: { readonly path: string }) => !/^(?:panels|initiatives)\./u.test(path)
  const inOverview = ({ path }: { readonly path: string }) => !path.startsWith('sheets.')
  return [
    {
      ...read,
      document: { ...document, panels: [], initiatives: [] },
      fields: fields.filter(inSheets),
    },
    {
      ...read,
      document: { ...document, form: 'policy-tree', sheets: [], unread: [] },
      fields: fields.filter(inOverview),
    },
  ]
}

async function recordOne(sql: Sql, accepted: DocumentToRecord): Promise<AcceptedDocument> {
  const { read, file, office, fiscalYear, by, today, initiatives: given = [] } = accepted
  const content = read.document
  const document = randomUUID()
  const { text, fields: fieldPlaces } = read
  const { sheets: _, ...withoutSheets } = content
  const former = formerDocuments(sql, { office: office.id, fiscalYear })
  const [{ initiatives, added }, municipality, observations] = await Promise.all([
    assignInitiatives(content.sheets, former, given),
    accepted.municipality === undefined ? findMunicipality(sql) : accepted.municipality,
    listObservations(sql, office.id, restsOnAny(content.sheets)),
  ])
  const judgements = judgeDocument(content, { document, fiscalYear, municipality, observations })
  const sheets = content.sheets.map((sheet, position): JudgedNewSheet => {
    const [initiative, judged] = [initiatives[position], judgements[position]]
    if (initiative === undefined || judged === undefined)
      throw new Error(`sheet ${position} is lost`)
    const id = randomUUID()
    return { id, document, initiative, office: office.id, fiscalYear, position, sheet, judged }
  })
  const texts = sheets.map(({ id, sheet }) => ({ sheet: id, fiscalYear, body: searchText(sheet) }))
  // sent one behind the other in this order, without waiting for each answer
  await Promise.all([
    recordDocument(sql, {
      subject: subjectOf(content),
      id: document,
      office: office.id,
      fiscalYear,
      file,
      text,
      content: withoutSheets,
      fieldPlaces,
      stage: stageOf(content.sheets),
      by,
    }),
    recordInitiatives(sql, office.id, added),
    recordSheets(sql, sheets),
    recordFigures(sql, office.id, sheets, openContext(municipality, fiscalYear, today)),
    recordJudgements(sql, sheets.flatMap(judgementsOf), today),
    recordSearchTexts(sql, texts),
  ])
  return { document, office, fiscalYear, sheets: sheets.map(({ id }) => id) }
}

function restsOnAny(sheets: readonly Sheet[]): RestsOn {
  const each = sheets.map(restsOn)
  return {
    keys: [...new Set(each.flatMap(({ keys }) => keys))],
    ofOthers: each.some(({ ofOthers }) => ofOthers),
  }
}

/** A target that waits for a year's results can be set when the city publishes them. */
function openContext(
  municipality: Municipality | null,
  fiscalYear: FiscalYear,
  today: string,
): OpenContext {
  const published = (year: FiscalYear) =>
    municipality === null
      ? null
      : calendarDay(municipality.calendar, 'self-evaluation-published', year)
  return {
    fiscalYear,
    today: today as CalendarDate,
    resultsPublishedOn: (year) => published(year) ?? dateOf(year + 1, 6, 1),
  }
}

/** A review sheet is about one undertaking, by its number and name; every other form holds an office's year. */
function subjectOf({ form, sheets }: PlanDocument): string {
  if (form !== 'review-sheet') return ''
  return sheets.map(({ number, title }) => `${number ?? ''} ${title?.text ?? ''}`).join('\n')
}

/** How far the year had come: any sheet evaluated, any reviewed, or the plan alone. */
function stageOf(sheets: readonly Sheet[]): Stage {
  if (sheets.some(({ selfEvaluation }) => selfEvaluation !== null)) return 2
  return sheets.some(({ midyearReview }) => midyearReview !== null) ? 1 : 0
}

function judgementsOf({ id: sheet, judged }: JudgedNewSheet): NewJudgement[] {
  const { judgement, multiYearJudgement } = judged
  return [
    ...(judgement === null ? [] : [{ sheet, half: 'year' as const, judgement }]),
    ...(multiYearJudgement === null
      ? []
      : [{ sheet, half: 'multiYear' as const, judgement: multiYearJudgement }]),
  ]
}
