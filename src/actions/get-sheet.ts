/** One sheet, whole: the heart of the public site. */
import type { PublicOpinion } from '../evidence/council/public-opinion.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { IndicatorSeries, JudgedSheet } from '../judgement/judged-sheet.ts'
import type { Sql } from '../store/database.ts'
import { listDocuments } from '../store/document-store.ts'
import { listVerdictReasons } from '../store/sheet-publication-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'
import { listOpinionsAbout } from './council/get-opinions.ts'
import { type ListedFinding, listFindings } from './list-findings.ts'
import { listTargetSeries } from './list-target-series.ts'

export interface SheetView {
  readonly judged: JudgedSheet
  /** One for each target of the year half, by its position; null where nothing was ever measured. */
  readonly series: readonly (IndicatorSeries | null)[]
  /** The same initiative in other years, oldest first, this one included. */
  readonly years: readonly SheetYear[]
  /** Why the office judges otherwise than its figures, as written here beside the form; null where nobody wrote it. */
  readonly verdictReason: string | null
  /** null where its own version speaks for the year. */
  readonly replacedBy: Replacing | null
  readonly previous: SheetLink | null
  readonly next: SheetLink | null
  /** What the check found on it; null while its document was not checked. */
  readonly findings: readonly ListedFinding[] | null
  /** What the ward council said about the initiative, newest first. */
  readonly opinions: readonly PublicOpinion[]
}

/** The version that speaks for the year instead (decision 007). */
export interface Replacing {
  /** It goes further through the year; otherwise it goes as far and came later. */
  readonly further: boolean
  /** The same initiative in it; null where it is not there. */
  readonly sheet: SheetLink | null
}

export interface SheetLink {
  readonly id: string
  readonly number: number | null
  readonly title: string
}

export interface SheetYear extends SheetLink {
  readonly fiscalYear: FiscalYear
}

export async function getSheet(context: ActionContext, id: string): Promise<SheetView | null> {
  return await context.store.read(async (sql) => {
    const [judged] = await listJudgedSheets(sql, { id })
    if (judged === undefined) return null
    const years = await listJudgedSheets(sql, { initiative: judged.initiative, current: true })
    const beside = await listBeside(sql, judged)
    const position = beside.findIndex((other) => other.id === judged.id)
    const at = (other: number) => (other < 0 ? undefined : beside[other])
    const speaks = (await listJudgedSheets(sql, { id, current: true })).length > 0
    const now = years.find(({ fiscalYear }) => fiscalYear === judged.fiscalYear)
    return {
      judged,
      series: await listTargetSeries(sql, judged),
      years: years.map((year) => ({ ...link(year), fiscalYear: year.fiscalYear })),
      verdictReason: await verdictReasonOf(sql, judged),
      replacedBy: speaks ? null : await replacing(sql, judged, now),
      previous: linkOrNull(at(position - 1)),
      next: linkOrNull(at(position + 1)),
      findings: await findingsOf(sql, judged),
      opinions: await listOpinionsAbout(sql, judged.initiative),
    }
  })
}

async function replacing(
  sql: Sql,
  { office, fiscalYear, document }: JudgedSheet,
  now: JudgedSheet | undefined,
): Promise<Replacing> {
  const documents = await listDocuments(sql, { office: office.id, fiscalYear })
  const stageOf = (id: string) => documents.find((each) => each.id === id)?.stage
  const speaking = documents.find(({ form, speaks }) => form === document.form && speaks)
  const [own, other] = [stageOf(document.id), stageOf(now?.document.id ?? speaking?.id ?? '')]
  const further = own !== undefined && other !== undefined && other > own
  return { further, sheet: linkOrNull(now) }
}

/** Those that speak for the year beside it; of an earlier version those of its own document. */
async function listBeside(sql: Sql, judged: JudgedSheet): Promise<readonly JudgedSheet[]> {
  const { office, fiscalYear, document } = judged
  const speaking = await listJudgedSheets(sql, { office: office.id, fiscalYear, current: true })
  const ofForm = speaking.filter((other) => other.document.form === document.form)
  return ofForm.some(({ id }) => id === judged.id)
    ? ofForm
    : await listJudgedSheets(sql, { document: document.id })
}

/** Published with the evaluation it is about, where the two differ. */
async function verdictReasonOf(sql: Sql, { id, judgement }: JudgedSheet): Promise<string | null> {
  if (judgement?.agrees !== false) return null
  return (await listVerdictReasons(sql, [id])).get(id) ?? null
}

async function findingsOf(sql: Sql, { document, fiscalYear, position }: JudgedSheet) {
  const { checks, findings } = await listFindings(sql, { document: document.id, fiscalYear })
  if (checks.every(({ checkedOn }) => checkedOn === null)) return null
  return findings.filter(({ finding }) => finding.position === position)
}

function link({ id, sheet }: JudgedSheet): SheetLink {
  return { id, number: sheet.number, title: sheet.title?.text ?? '' }
}

function linkOrNull(judged: JudgedSheet | undefined): SheetLink | null {
  return judged === undefined ? null : link(judged)
}
