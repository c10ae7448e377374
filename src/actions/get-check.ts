/** A year's check as its page shows it: narrowed, counted, the open findings page by page, worst first. */
import type { Severity } from '../check/finding.ts'
import { rules } from '../check/rules.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { DocumentCheck } from '../store/check-store.ts'
import { listAllYears } from '../store/document-store.ts'
import { listOfficesAndStandIns } from '../store/office-store.ts'
import type { ActionContext } from './context.ts'
import { type ListedFinding, listFindings } from './list-findings.ts'

export interface CheckAsked {
  readonly fiscalYear: FiscalYear
  /** Code of the office. */
  readonly office: string | null
  readonly rule: string | null
  readonly severity: Severity | null
  /** Counted from 1. */
  readonly page: number
}

export interface CheckView {
  readonly offices: readonly Office[]
  /** All years anything was published for, newest first. */
  readonly years: readonly FiscalYear[]
  readonly rules: readonly string[]
  readonly ruleCount: number
  readonly counts: Readonly<Record<Severity, number>> & { readonly setAside: number }
  readonly open: readonly ListedFinding[]
  readonly setAside: readonly ListedFinding[]
  readonly previous: number | null
  readonly next: number | null
  readonly checkedOn: string | null
  readonly waiting: number
}

const pageSize = 100

/** @returns null when nothing was published for that year, or there is no such office */
export async function getCheck(
  context: ActionContext,
  asked: CheckAsked,
): Promise<CheckView | null> {
  return await context.store.read(async (sql) => {
    const [offices, years] = [await listOfficesAndStandIns(sql), await listAllYears(sql)]
    const office = offices.find(({ code }) => code === asked.office)
    if (!years.includes(asked.fiscalYear)) return null
    if (asked.office !== null && office === undefined) return null
    const { checks, findings } = await listFindings(sql, {
      fiscalYear: asked.fiscalYear,
      current: true,
      ...(office === undefined ? {} : { office: office.id }),
    })
    return { offices, years, ...narrowed(findings, asked), ...standOf(checks) }
  })
}

function narrowed(findings: readonly ListedFinding[], { rule, severity, page }: CheckAsked) {
  const matching = findings
    .filter(({ finding }) => rule === null || finding.rule === rule)
    .filter(({ finding }) => severity === null || finding.severity === severity)
  const open = matching.filter(({ answer }) => answer === null).toSorted(worstFirst)
  const setAside = matching.filter(({ answer }) => answer !== null)
  const of = (wanted: Severity) => open.filter(({ finding }) => finding.severity === wanted).length
  const found = new Set(findings.map(({ finding }) => finding.rule))
  return {
    rules: rules.map(({ id }) => id).filter((id) => found.has(id)),
    ruleCount: rules.length,
    counts: {
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      setAside: setAside.length,
    },
    open: open.slice((page - 1) * pageSize, page * pageSize),
    setAside: page === 1 ? setAside : [],
    previous: page > 1 ? page - 1 : null,
    next: open.length > page * pageSize ? page + 1 : null,
  }
}

function worstFirst(a: ListedFinding, b: ListedFinding): number {
  return rank[a.finding.severity] - rank[b.finding.severity]
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function standOf(checks: readonly DocumentCheck[]) {
  const days = checks.flatMap(({ checkedOn }) => checkedOn ?? []).toSorted()
  return {
    checkedOn: days[0] ?? null,
    waiting: checks.filter(({ checkedOn }) => checkedOn === null).length,
  }
}
