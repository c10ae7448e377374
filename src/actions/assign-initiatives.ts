/**
 * Gives each sheet of a new document its initiative: the one a sheet of the same office already has, in another
 * version of the year or in a neighbouring year, else a new one. A doubtful likeness joins nothing.
 */
import { randomUUID } from 'node:crypto'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { matchInitiatives } from '../plan/initiative.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { FormerSheet } from '../store/sheet-store.ts'

/**
 * @param known The office's sheets, those accepted last first
 * @param given Ids known before, by position
 * @returns Initiative ids by position of the sheet, and which of them are new
 */
export function assignInitiatives(
  sheets: readonly Sheet[],
  fiscalYear: FiscalYear,
  known: readonly FormerSheet[],
  given: readonly (string | null)[] = [],
): { readonly initiatives: readonly string[]; readonly added: readonly string[] } {
  const assigned = new Map<number, string>()
  for (const [position, id] of given.entries()) if (id !== null) assigned.set(position, id)
  for (const group of nearestFirst(known, fiscalYear)) {
    const taken = new Set(assigned.values())
    const former = group.filter(({ initiative }) => !taken.has(initiative))
    const open = sheets.map((_, position) => position).filter((position) => !assigned.has(position))
    const { pairs } = matchInitiatives(
      former.map(({ sheet }) => sheet),
      open.flatMap((position) => sheets[position] ?? []),
    )
    for (const { previous, current, ambiguous } of pairs) {
      const initiative = former[previous]?.initiative
      const position = open[current]
      if (ambiguous || initiative === undefined || position === undefined) continue
      assigned.set(position, initiative)
    }
  }
  const added: string[] = []
  const initiatives = sheets.map((_, position) => {
    const found = assigned.get(position)
    if (found !== undefined) return found
    const id = randomUUID()
    added.push(id)
    return id
  })
  return { initiatives, added }
}

/** The documents known, the nearest year first and the newest version of a year before older ones. */
function nearestFirst(known: readonly FormerSheet[], fiscalYear: FiscalYear) {
  const documents = new Map<string, FormerSheet[]>()
  for (const sheet of known) {
    const group = documents.get(sheet.document)
    if (group === undefined) documents.set(sheet.document, [sheet])
    else group.push(sheet)
  }
  const distance = ([sheet]: FormerSheet[]) => Math.abs((sheet?.fiscalYear ?? 0) - fiscalYear)
  return [...documents.values()].sort((a, b) => distance(a) - distance(b))
}
