/** Documents of one office in different years, each with the one before it, and the initiatives they share. */
import { matchInitiatives } from '../plan/initiative.ts'
import type { DocumentView } from './document-view.ts'
import { overviewSheet } from './overview-sheet.ts'
import type { Years } from './rule.ts'

/** Only documents that name their office: nothing else tells whose former year it is. */
export function pairYears(views: readonly DocumentView[]): readonly Years[] {
  const withSheets = views.filter(({ document }) => document.sheets.length > 0)
  const overviews = views.filter((view) => overviewSheet(view) !== null)
  return [
    ...yearsBefore(withSheets).flatMap(([formers, current]) => pairSheets(formers, current)),
    ...yearsBefore(overviews).flatMap(([[former], current]) =>
      former === undefined ? [] : [pairOverviews(former, current)],
    ),
  ]
}

/** Each document of an office with the year before: its newest document, and where that is a part those it stands beside. */
function yearsBefore(
  views: readonly DocumentView[],
): readonly (readonly [formers: readonly DocumentView[], current: DocumentView])[] {
  const byOffice = new Map<string, DocumentView[]>()
  for (const view of views) {
    const { office, fiscalYear } = view.document
    if (office === null || fiscalYear === null) continue
    byOffice.set(office, [...(byOffice.get(office) ?? []), view])
  }
  return [...byOffice.values()].flatMap((documents) => {
    const ordered = documents.toSorted(
      (a, b) => (a.document.fiscalYear ?? 0) - (b.document.fiscalYear ?? 0),
    )
    return ordered.flatMap((current) => {
      const before = ordered
        .filter(({ document }) => document.fiscalYear === (current.document.fiscalYear ?? 0) - 1)
        .toReversed()
      const whole = before.findIndex(({ part }) => part !== true)
      const formers = whole === -1 ? before : before.slice(0, whole + 1)
      return formers.length === 0 ? [] : [[formers, current] as const]
    })
  })
}

function pairOverviews(former: DocumentView, current: DocumentView): Years {
  const [before, after] = [overviewSheet(former), overviewSheet(current)]
  const pairs = before === null || after === null ? [] : [{ former: before, current: after }]
  return { former, current, pairs }
}

/** Each sheet with the newest that is it; the newest document stands even where it has none of them. */
function pairSheets(formers: readonly DocumentView[], current: DocumentView): readonly Years[] {
  const found = new Set<number>()
  return formers.flatMap((former, nth) => {
    const { pairs } = matchInitiatives(former.document.sheets, current.document.sheets)
    const own = pairs.flatMap(({ previous, current: at }) => {
      const [before, after] = [former.sheets[previous], current.sheets[at]]
      if (found.has(at) || before === undefined || after === undefined) return []
      found.add(at)
      return [{ former: before, current: after }]
    })
    return nth > 0 && own.length === 0 ? [] : [{ former, current, pairs: own }]
  })
}
