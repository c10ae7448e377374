/**
 * Two forms in one file, one behind the other, as an office's year is exported: where the second begins, and the parts of
 * both as those of one document. Sheets and overview have places of their own in it, so neither is lost.
 */
import type { Problem } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { DocumentParts } from './document-parts.ts'
import type { Row } from './layout.ts'
import { skipBlank } from './match-words.ts'
import type { PrintedForm } from './recognise-form.ts'
import type { SourceText } from './source-text.ts'

export interface DividedForms {
  readonly forms: readonly [PrintedForm, PrintedForm]
  /** Index of the first row of the second. */
  readonly at: number
}

/**
 * Where the fewest words of either form stand on the wrong side. Between the last word of the first and the first of the
 * second there are rows of the first's table, which has columns, and the second's heading, which has none.
 *
 * @param hits For each row the words in it that each form is known by
 */
export function divideForms(
  source: SourceText,
  rows: readonly Row[],
  hits: readonly Readonly<Record<PrintedForm, number>>[],
): DividedForms {
  const orders = [
    ['reform-plan', 'policy-tree'],
    ['policy-tree', 'reform-plan'],
  ] as const
  const [best] = orders
    .map((forms) => ({ forms, ...cheapest(forms, hits) }))
    .toSorted((a, b) => a.cost - b.cost)
  if (best === undefined) throw new Error('no order of forms')
  let { at } = best
  for (let index = at; index < best.last; index += 1) {
    if (isOfTable(source, rows[index]) || isListed(source, rows[index])) at = index + 1
  }
  // and a form begins behind white space: a line that has lost its tabs goes on with the table above it
  while (at > 0 && at < best.last && rows[at]?.afterGap === false) at += 1
  return { forms: best.forms, at }
}

/** Words stand farther right than in the first column; a heading stands at the left alone. */
function isOfTable({ plain }: SourceText, row: Row | undefined): boolean {
  return (row?.cells ?? []).some(
    ({ column, start, end }) => column > 0 && skipBlank(plain, start, end) < end,
  )
}

/** A legend or an entry that stands by itself: no heading begins with a sign. */
function isListed({ plain }: SourceText, row: Row | undefined): boolean {
  return row !== undefined && /^\s*(?:[①②・※]|\(i+\))/u.test(plain.slice(row.start, row.end))
}

function cheapest(
  [first, second]: DividedForms['forms'],
  hits: readonly Readonly<Record<PrintedForm, number>>[],
) {
  let cost = hits.reduce((sum, each) => sum + each[first], 0)
  let best = { cost, at: 0, last: 0 }
  for (const [index, each] of hits.entries()) {
    cost += each[second] - each[first]
    if (cost < best.cost) best = { cost, at: index + 1, last: index + 1 }
    else if (cost === best.cost && best.last === index) best = { ...best, last: index + 1 }
  }
  return best
}

/** @param cut Where the second form begins in the text */
export function joinForms(
  forms: DividedForms['forms'],
  parts: readonly [DocumentParts, DocumentParts],
  cut: number,
): DocumentParts {
  const sheetsAt = forms[0] === 'reform-plan' ? 0 : 1
  const [sheets, overview] = sheetsAt === 0 ? parts : [parts[1], parts[0]]
  const year = sheets.year ?? overview.year
  const office = sheets.office ?? overview.office
  const framework = sheets.framework ?? overview.framework
  const from = (chosen: unknown, own: unknown) =>
    chosen !== null && chosen === own ? sheets : overview
  const sources = {
    fiscalYear: from(year, sheets.year),
    office: from(office, sheets.office),
    framework: from(framework, sheets.framework),
  }
  const inferred = (['framework', 'fiscalYear', 'office'] as const).filter((field) =>
    sources[field].inferred.includes(field),
  ) as PlanDocument['inferred']
  const settled = new Set([
    year === null ? '' : 'document/fiscal-year-unknown',
    office === null ? '' : 'document/office-unknown',
  ])
  return {
    framework,
    year,
    office,
    inferred,
    sheets: sheets.sheets.map((sheet) =>
      sheetsAt === 0
        ? { ...sheet, span: { ...sheet.span, end: Math.min(sheet.span.end, cut) } }
        : sheet,
    ),
    panels: overview.panels,
    initiatives: overview.initiatives,
    problems: once([...parts[0].problems, ...parts[1].problems]).filter(
      ({ code }) => !settled.has(code),
    ),
    places: sources.framework.places,
    numberPlaces: sheets.numberPlaces,
    initiativePlaces: overview.numberPlaces,
  }
}

function once(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, message, span }: Problem) => `${code} ${message} ${span?.start ?? ''}`
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()]
}
