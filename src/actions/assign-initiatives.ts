/**
 * Gives each sheet of a new document its initiative: the one a sheet of the same office already has, in another
 * version of the year or in a neighbouring year, else a new one. A doubtful likeness joins nothing.
 */
import { randomUUID } from 'node:crypto'
import { matchInitiatives } from '../plan/initiative.ts'
import type { Sheet } from '../plan/sheet.ts'
import type { FormerSheet } from '../store/sheet-store.ts'

export interface AssignedInitiatives {
  /** Ids, by position of the sheet. */
  readonly initiatives: readonly string[]
  /** Which of them are new. */
  readonly added: readonly string[]
}

/**
 * @param known The office's documents, those to be asked first first; once every sheet has its initiative no more are
 * @param given Ids known before, by position
 */
export async function assignInitiatives(
  sheets: readonly Sheet[],
  known: AsyncIterable<readonly FormerSheet[]>,
  given: readonly (string | null)[] = [],
): Promise<AssignedInitiatives> {
  const assigned = new Map<number, string>()
  for (const [position, id] of given.entries()) if (id !== null) assigned.set(position, id)
  for await (const group of known) {
    if (assigned.size >= sheets.length) break
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
