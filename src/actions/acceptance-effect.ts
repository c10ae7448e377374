/** What accepting a draft does to what the public sees of its year: said before the act, to whoever is about to do it. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { Sql } from '../store/database.ts'
import { findOffice } from '../store/office-store.ts'
import { formerDocuments, listSpeakingSheets, type SpeakingSheet } from '../store/sheet-store.ts'
import { listYearParts } from '../store/year-part-store.ts'
import { stageOf } from './accepted-records.ts'
import { assignInitiatives } from './assign-initiatives.ts'
import { subjectOf } from './subject-of-document.ts'

export interface AcceptanceEffect {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /**
   * `first`: nothing speaks for the year yet; `beside`: it stands beside what does; `replaces`: it takes the place of some;
   * `behind`: a document that is further through the year goes on speaking.
   */
  readonly kind: 'first' | 'beside' | 'replaces' | 'behind'
  /** It holds some sheets of the year, and says nothing of the others (decision 028). */
  readonly part: boolean
  /** What it takes the place of. */
  readonly replaced: readonly NamedSheet[]
  /** What it does not hold, and the public would see no longer. */
  readonly gone: readonly NamedSheet[]
  /** What stays beside it under a number that it has too: the same sheet renamed, it may be, and then counted twice. */
  readonly sameNumber: readonly NamedSheet[]
}

type NamedSheet = Pick<SpeakingSheet, 'number' | 'title'>

/** For the office and the year that the document names; null where it names none that is known. */
export async function acceptanceEffect(
  sql: Sql,
  document: PlanDocument,
): Promise<AcceptanceEffect | null> {
  const { sheets, form, fiscalYear } = document
  const office = document.office === null ? null : await findOffice(sql, { name: document.office })
  if (office === null || fiscalYear === null || sheets.length === 0) return null
  const of = { office: office.id, fiscalYear, form }
  const speaking = await listSpeakingSheets(sql, of)
  const parts = await listYearParts(sql, of)
  const { initiatives } = await assignInitiatives(sheets, formerDocuments(sql, of))
  const part = subjectOf(document, { initiatives, speaking, parts }) !== ''
  const stage = stageOf(sheets)
  const same = (other: SpeakingSheet) =>
    sheets.some((sheet, at) => initiatives[at] === other.initiative && isNamedAlike(sheet, other))
  const reached = speaking.filter((other) => other.stage <= stage)
  const replaced = reached.filter(same)
  const gone = part ? [] : reached.filter((other) => !same(other))
  const behind = speaking.some((other) => other.stage > stage && (!other.inPart || same(other)))
  const numbers = new Set(sheets.map(({ number }) => number))
  const sameNumber = speaking.filter(
    (other) => part && other.number !== null && numbers.has(other.number) && !same(other),
  )
  return { office, fiscalYear, part, replaced, gone, sameNumber, kind: kindOf() }

  function kindOf(): AcceptanceEffect['kind'] {
    if (speaking.length === 0) return 'first'
    if (behind) return 'behind'
    return replaced.length + gone.length > 0 ? 'replaces' : 'beside'
  }
}

function isNamedAlike({ number, title }: Sheet, other: SpeakingSheet): boolean {
  return (number !== null && number === other.number) || (title?.text ?? '') === other.title
}
