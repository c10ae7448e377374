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
    ...consecutive(withSheets).map(([former, current]) => pairSheets(former, current)),
    ...consecutive(overviews).map(([former, current]) => pairOverviews(former, current)),
  ]
}

/** Each document of an office with the one of the year before. */
function consecutive(
  views: readonly DocumentView[],
): readonly (readonly [former: DocumentView, current: DocumentView])[] {
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
      const former = ordered.findLast(
        ({ document }) => document.fiscalYear === (current.document.fiscalYear ?? 0) - 1,
      )
      return former === undefined ? [] : [[former, current] as const]
    })
  })
}

function pairOverviews(former: DocumentView, current: DocumentView): Years {
  const [before, after] = [overviewSheet(former), overviewSheet(current)]
  const pairs = before === null || after === null ? [] : [{ former: before, current: after }]
  return { former, current, pairs }
}

function pairSheets(former: DocumentView, current: DocumentView): Years {
  const { pairs } = matchInitiatives(former.document.sheets, current.document.sheets)
  return {
    former,
    current,
    pairs: pairs.flatMap(({ previous, current: at }) => {
      const [before, after] = [former.sheets[previous], current.sheets[at]]
      return before === undefined || after === undefined ? [] : [{ former: before, current: after }]
    }),
  }
}
