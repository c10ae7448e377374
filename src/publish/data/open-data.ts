/** One fiscal year as it leaves the house: the sheets that speak for it, with their judgements, by office. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { Licence } from '../../plan/licence.ts'

export interface OpenData {
  readonly municipality: PublishedMunicipality
  readonly fiscalYear: FiscalYear
  /** ISO day in Japan of the newest document in it: a file made again from the same records is the same file. */
  readonly changedOn: CalendarDate
  /** By office and place in the document. */
  readonly sheets: readonly JudgedSheet[]
  readonly documents: readonly PublishedDocument[]
}

export interface PublishedMunicipality {
  /** 全国地方公共団体コード or the city's own. */
  readonly code: string
  readonly name: string
  readonly nameEnglish: string | null
  readonly licence: Licence
}

export interface PublishedDocument {
  readonly id: string
  /** Office's code, as in addresses. */
  readonly office: string
  /** Whole, its sheets included. */
  readonly document: PlanDocument
  /** The source as decoded, which all places speak of. */
  readonly text: string
}
