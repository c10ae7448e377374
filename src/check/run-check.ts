/**
 * The check (点検): every rule over every document, and over what belongs together: versions of one plan, years of one
 * office. Findings come document by document, sheet by sheet, in the order of the rules.
 */
import { never } from '../lib/never.ts'
import {
  type CheckedDocument,
  citationOf,
  type DocumentView,
  type Quote,
  type SheetView,
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
    mergeAlike(applyRule(rule, view, versions, years)).map((each) => finding(rule, view, each)),
  )
  return found.toSorted((a, b) => (a.sheet ?? 0) - (b.sheet ?? 0))
}

type PlacedFound = Found & { readonly position?: number }

function applyRule(
  rule: CheckRule,
  view: DocumentView,
  versions: Whole['versions'],
  years: Whole['years'],
): readonly PlacedFound[] {
  switch (rule.looksAt) {
    case 'sheet':
      return view.sheets.flatMap((sheet) => rule.find(sheet).map((found) => placed(sheet, found)))
    case 'document':
      return rule.find(view, othersOf(view, versions))
    case 'versions':
      return versions.filter((pair) => pair.new === view).flatMap((pair) => rule.find(pair))
    case 'years':
      return years
        .filter(({ current }) => current === view)
        .flatMap(({ pairs }) =>
          pairs.flatMap((pair) => rule.find(pair).map((found) => placed(pair.current, found))),
        )
    default:
      return never(rule)
  }
}

function placed({ sheet, position }: SheetView, found: Found): PlacedFound {
  return { sheet: sheet.number, position, ...found }
}

function othersOf(view: DocumentView, versions: readonly Versions[]): readonly DocumentView[] {
  return versions.flatMap((pair) =>
    pair.new === view ? [pair.old] : pair.old === view ? [pair.new] : [],
  )
}

/** The same words said of both halves of a sheet are one finding with two places. */
function mergeAlike(found: readonly PlacedFound[]): readonly PlacedFound[] {
  const merged = new Map<string, PlacedFound>()
  for (const each of found) {
    const words = each.quotes.map(({ text }) => text)
    const key = JSON.stringify([each.sheet, each.position, each.message, words])
    const before = merged.get(key)
    merged.set(
      key,
      before === undefined ? each : { ...before, quotes: [...before.quotes, ...each.quotes] },
    )
  }
  return [...merged.values()]
}

function finding(rule: CheckRule, view: DocumentView, found: PlacedFound): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    document: view.document.source,
    sheet: found.sheet ?? null,
    message: found.message,
    remedy: rule.remedy,
    where: uniquePlaces(found.quotes).map(citationOf),
    position: found.position ?? positionOf(view, found),
    facts: found.facts ?? [],
  }
}

/** Two targets can stand in one statement. */
function uniquePlaces(quotes: readonly Quote[]): readonly Quote[] {
  const isSame = (a: Quote, b: Quote) =>
    a.view === b.view && a.span.start === b.span.start && a.span.end === b.span.end
  return quotes.filter((each, at) => quotes.findIndex((other) => isSame(other, each)) === at)
}

/** The sheet that holds its first words of this document; a sheet that is gone holds none. */
function positionOf(view: DocumentView, { sheet, quotes }: Found): number | null {
  const own = quotes.find((each) => each.view === view)
  if (own === undefined || (sheet ?? null) === null) return null
  const home = view.sheets.find(
    ({ sheet: { span } }) => span.start <= own.span.start && own.span.end <= span.end,
  )
  return home?.position ?? null
}
