/**
 * The check (点検): every rule over every document, and over what belongs together: versions of one plan, years of one
 * office. Findings come document by document, sheet by sheet, in the order of the rules.
 */
import { never } from '../lib/never.ts'
import {
  type CheckedDocument,
  citationOf,
  type DocumentView,
  viewDocument,
} from './document-view.ts'
import type { Finding } from './finding.ts'
import type { CheckRule, Found, Versions, Years } from './rule.ts'
import { rules as allRules } from './rules.ts'
import { diffDocuments } from './versions/diff-documents.ts'
import { pairVersions } from './versions/pair-versions.ts'
import { pairYears } from './years.ts'

/** @param rules All of them unless a test asks for some */
export function runCheck(
  documents: readonly CheckedDocument[],
  rules: readonly CheckRule[] = allRules,
): readonly Finding[] {
  const views = documents.map(viewDocument)
  const versions = pairVersions(views).map(
    (pair): Versions => ({
      ...pair,
      changes: diffDocuments(pair.old, pair.new),
    }),
  )
  const years = pairYears(views)
  return views.flatMap((view) => findingsOf(view, { versions, years, rules }))
}

interface Whole {
  readonly versions: readonly Versions[]
  readonly years: readonly Years[]
  readonly rules: readonly CheckRule[]
}

/** What is found between two documents is the newer one's. */
function findingsOf(view: DocumentView, { versions, years, rules }: Whole): readonly Finding[] {
  const found = rules.flatMap((rule) =>
    applyRule(rule, view, versions, years).map((each) => finding(rule, view, each)),
  )
  return found.toSorted((a, b) => (a.sheet ?? 0) - (b.sheet ?? 0))
}

function applyRule(
  rule: CheckRule,
  view: DocumentView,
  versions: Whole['versions'],
  years: Whole['years'],
): readonly Found[] {
  switch (rule.looksAt) {
    case 'sheet':
      return view.sheets.flatMap((sheet) =>
        rule.find(sheet).map((found) => ({ sheet: sheet.sheet.number, ...found })),
      )
    case 'document':
      return rule.find(view, othersOf(view, versions))
    case 'versions':
      return versions.filter((pair) => pair.new === view).flatMap((pair) => rule.find(pair))
    case 'years':
      return years.filter(({ current }) => current === view).flatMap((pair) => rule.find(pair))
    default:
      return never(rule)
  }
}

function othersOf(view: DocumentView, versions: readonly Versions[]): readonly DocumentView[] {
  return versions.flatMap((pair) =>
    pair.new === view ? [pair.old] : pair.old === view ? [pair.new] : [],
  )
}

function finding(rule: CheckRule, view: DocumentView, found: Found): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    document: view.document.source,
    sheet: found.sheet ?? null,
    message: found.message,
    remedy: rule.remedy,
    where: found.quotes.map(citationOf),
  }
}
