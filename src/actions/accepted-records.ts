/**
 * What an accepted document becomes: the document itself, and its sheets with their initiatives and judgements. Sheets and
 * overview of one file are two documents, as each speaks for its year on its own.
 */
import { randomUUID } from 'node:crypto'
import type { ReadDocument } from '../intake/read-document.ts'
import { type CalendarDate, dateOf } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { OpenContext } from '../plan/deferred.ts'
import { calendarDay } from '../plan/municipal-calendar.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { NewDocument, Stage } from '../store/document-store.ts'
import type { NewJudgement } from '../store/judgement-store.ts'
import type { NewInitiative, NewSheet, SpeakingSheet } from '../store/sheet-store.ts'
import type { AssignedInitiatives } from './assign-initiatives.ts'
import type { JudgedNewSheet } from './record-figures.ts'
import { subjectOf } from './subject-of-document.ts'

export interface DocumentToRecord {
  readonly read: ReadDocument
  /** Id of the received file. */
  readonly file: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** By position of the sheet, where it is known already; absent or null: found by what the sheet says. */
  readonly initiatives?: readonly (string | null)[]
  /** Known to be all that the office has for the year; absent: what its sheets tell (decision 028). */
  readonly wholeYear?: boolean
}

export interface AcceptanceTerms {
  readonly by: string | null
  /** ISO day of the judgement. */
  readonly today: CalendarDate
  readonly municipality: Municipality | null
}

/** What follows from what the office had before. */
export interface Foundation {
  readonly assigned: AssignedInitiatives
  /** What speaks for the year in other documents of the form. */
  readonly speaking: readonly SpeakingSheet[]
  /** The initiatives of each document that is a part of the year. */
  readonly parts: readonly (readonly string[])[]
}

export interface DocumentRecords {
  readonly document: NewDocument
  readonly initiatives: readonly NewInitiative[]
  readonly sheets: readonly NewSheet[]
  /** What its targets to be set later wait for. */
  readonly context: OpenContext
}

/** The document that speaks for the file, and the other one it may hold. */
export function recordsOf(
  accepted: DocumentToRecord,
  foundation: Foundation,
  terms: AcceptanceTerms,
): readonly [DocumentRecords, ...DocumentRecords[]] {
  const [first, ...others] = documentsIn(accepted.read)
  const overview = { ...foundation, assigned: { initiatives: [], added: [] } }
  return [
    recordsOfOne({ ...accepted, read: first }, foundation, terms),
    ...others.map((read) => recordsOfOne({ ...accepted, read }, overview, terms)),
  ]
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

function recordsOfOne(
  { read, file, office: { id: office }, fiscalYear, wholeYear = false }: DocumentToRecord,
  { assigned: { initiatives, added }, speaking, parts }: Foundation,
  { by, today, municipality }: AcceptanceTerms,
): DocumentRecords {
  const { document: whole, text, fields: fieldPlaces } = read
  const { sheets: printed, ...content } = whole
  const document = randomUUID()
  return {
    document: {
      id: document,
      office,
      fiscalYear,
      file,
      text,
      content,
      fieldPlaces,
      stage: stageOf(printed),
      subject: wholeYear ? '' : subjectOf(whole, { initiatives, speaking, parts }),
      by,
    },
    initiatives: added.map((id) => ({ id, office })),
    sheets: printed.map((sheet, position) => {
      const initiative = initiatives[position]
      if (initiative === undefined) throw new Error(`sheet ${position} is lost`)
      return { id: randomUUID(), document, initiative, office, fiscalYear, position, sheet }
    }),
    context: openContext(municipality, fiscalYear, today),
  }
}

/** A target that waits for a year's results can be set when the city publishes them. */
function openContext(
  municipality: Municipality | null,
  fiscalYear: FiscalYear,
  today: CalendarDate,
): OpenContext {
  const published = (year: FiscalYear) =>
    municipality === null
      ? null
      : calendarDay(municipality.calendar, 'self-evaluation-published', year)
  return {
    fiscalYear,
    today: today,
    resultsPublishedOn: (year) => published(year) ?? dateOf(year + 1, 6, 1),
  }
}

/** How far the year had come: any sheet evaluated, any reviewed, or the plan alone. */
export function stageOf(sheets: readonly Sheet[]): Stage {
  if (sheets.some(({ selfEvaluation }) => selfEvaluation !== null)) return 2
  return sheets.some(({ midyearReview }) => midyearReview !== null) ? 1 : 0
}

export function judgementsOf({ id: sheet, judged }: JudgedNewSheet): NewJudgement[] {
  const { judgement, multiYearJudgement } = judged
  return [
    ...(judgement === null ? [] : [{ sheet, half: 'year' as const, judgement }]),
    ...(multiYearJudgement === null
      ? []
      : [{ sheet, half: 'multiYear' as const, judgement: multiYearJudgement }]),
  ]
}
