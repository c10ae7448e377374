/**
 * The check (点検): every rule over every document, and over what belongs together: versions of one plan, years of one
 * office. Findings come document by document, sheet by sheet, in the order of the rules.
 */
import { groupBy } from '../lib/group-by.ts'
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
import { noPosition } from './overview-sheet.ts'
import type { CheckRule, Found, Versions, Years } from './rule.ts'
import { rules as allRules } from './rules.ts'
import type { Change } from './versions/change.ts'
import { diffDocuments } from './versions/diff-documents.ts'
import { pairVersions, type VersionPair } from './versions/pair-versions.ts'
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
      changes: changesBetween(pair),
    }),
  )
  const versionsOf = groupBy(versions, (pair) => pair.new)
  const olderOf = groupBy(versions, (pair) => pair.old)
  const yearsOf = groupBy(pairYears(views), ({ current }) => current)
  return views.flatMap((view) => {
    const newest = versionsOf.get(view) ?? []
    const others = [
      ...newest.map((pair) => pair.old),
      ...(olderOf.get(view) ?? []).map((pair) => pair.new),
    ]
    return findingsOf({ view, others, versions: newest, years: yearsOf.get(view) ?? [] }, rules)
  })
}

/** What a part leaves out is not gone, and what it stands beside has not come. */
function changesBetween(pair: VersionPair): readonly Change[] {
  const changes = diffDocuments(pair.old, pair.new)
  if (pair.old.part !== true && pair.new.part !== true) return changes
  return changes.filter(({ kind }) => kind !== 'sheet-added' && kind !== 'sheet-removed')
}

/** A document with what belongs together with it. */
interface Surrounded {
  readonly view: DocumentView
  /** Its other versions, older and newer. */
  readonly others: readonly DocumentView[]
  /** Pairs of which it is the newer one: what is found between two documents is the newer one's. */
  readonly versions: readonly Versions[]
  /** Pairs of years of which its is the later. */
  readonly years: readonly Years[]
}

function findingsOf(surrounded: Surrounded, rules: readonly CheckRule[]): readonly Finding[] {
  const found = rules.flatMap((rule) =>
    mergeAlike(applyRule(rule, surrounded)).map((each) => finding(rule, surrounded.view, each)),
  )
  return found.toSorted((a, b) => (a.sheet ?? 0) - (b.sheet ?? 0))
}

type PlacedFound = Found & { readonly position?: number }

function applyRule(
  rule: CheckRule,
  { view, others, versions, years }: Surrounded,
): readonly PlacedFound[] {
  switch (rule.looksAt) {
    case 'sheet':
      return view.sheets.flatMap((sheet) => rule.find(sheet).map((found) => placed(sheet, found)))
    case 'document':
      return rule.find(view, others)
    case 'versions':
      return versions.flatMap((pair) => rule.find(pair))
    case 'years':
      return years
        .flatMap(({ pairs }) => pairs)
        .flatMap((pair) => rule.find(pair).map((found) => placed(pair.current, found)))
    default:
      return never(rule)
  }
}

function placed({ sheet, position }: SheetView, found: Found): PlacedFound {
  if (position === noPosition) return { sheet: null, ...found }
  return { sheet: sheet.number, position, ...found }
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
    english: found.english,
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
