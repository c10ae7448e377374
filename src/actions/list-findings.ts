/** Findings as people meet them: whose they are, on which sheet, and what the office answered. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import {
  type CheckSelection,
  type DocumentCheck,
  listChecks,
  type StoredFinding,
} from '../store/check-store.ts'
import type { Sql } from '../store/database.ts'
import { listSources, type SourceName } from '../store/document-store.ts'
import { type FindingAnswer, listAnswers } from '../store/finding-answer-store.ts'
import { listSheetTitles, type SheetTitle } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface ListedFinding {
  readonly finding: StoredFinding
  readonly document: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** null: about the whole document. */
  readonly sheet: SheetTitle | null
  /** The documents it quotes, by id. */
  readonly sources: Readonly<Record<string, SourceName>>
  /** Set aside by the office, and not withdrawn; null otherwise. */
  readonly answer: FindingAnswer | null
}

/** All findings of a year, set aside or not. @param office Its name; null for all of them */
export async function listYearFindings(
  context: ActionContext,
  { fiscalYear, office }: { readonly fiscalYear: FiscalYear; readonly office: string | null },
): Promise<readonly ListedFinding[]> {
  return await context.store.read(async (sql) => {
    const { findings } = await listFindings(sql, { fiscalYear, current: true })
    return findings.filter((each) => office === null || each.office.name === office)
  })
}

/** As sheets are read; within a sheet in the order of the rules. */
export async function listFindings(
  sql: Sql,
  select: CheckSelection & { readonly fiscalYear: FiscalYear },
): Promise<{
  readonly checks: readonly DocumentCheck[]
  readonly findings: readonly ListedFinding[]
}> {
  const checks = await listChecks(sql, select)
  const titles = await listSheetTitles(
    sql,
    checks.map(({ document }) => document),
  )
  const titleAt = new Map(titles.map((each) => [`${each.document}|${each.position}`, each]))
  const sources = await listSources(sql, citedBy(checks))
  const answers = await standingAnswers(sql, select.fiscalYear)
  const findings = checks.flatMap(({ document, office, fiscalYear, findings: found }) =>
    found.map(
      (finding): ListedFinding => ({
        finding,
        document,
        office,
        fiscalYear,
        sheet: titleAt.get(`${document}|${finding.position}`) ?? null,
        sources,
        answer: answers.get(`${office.id}|${finding.identity}`) ?? null,
      }),
    ),
  )
  if (select.current !== true) return { checks, findings }
  // of a document whose other sheets still speak, one may have been taken over by another document
  return { checks, findings: findings.filter(({ sheet }) => sheet?.speaks !== false) }
}

function citedBy(checks: readonly DocumentCheck[]): readonly string[] {
  const cited = checks.flatMap(({ findings }) =>
    findings.flatMap(({ where }) => where.map(({ source }) => source)),
  )
  return [...new Set(cited)]
}

/** The newest answer to each finding, where it was not a withdrawal. */
async function standingAnswers(sql: Sql, fiscalYear: FiscalYear) {
  const standing = new Map<string, FindingAnswer>()
  const answers = await listAnswers(sql, { fiscalYear })
  for (const answer of answers.toReversed()) {
    const key = `${answer.office}|${answer.finding}`
    if (answer.kind === 'set-aside') standing.set(key, answer)
    else standing.delete(key)
  }
  return standing
}
