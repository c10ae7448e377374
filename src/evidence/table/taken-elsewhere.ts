/**
 * The same list taken into two offices: most of what it holds stands in another one already. It is told before anything is
 * kept and hinders nothing, for two offices may well have had the same letter; of what stands there nothing is told.
 */
import type { Problem } from '../../lib/problem.ts'

/** What a list says of one thing, as far as it must be the same elsewhere. */
export interface ListedThing {
  readonly key: string
  /** In a former list; '' where it has none. */
  readonly number: string
}

export interface ThingElsewhere extends ListedThing {
  /** Name. */
  readonly office: string
}

/** One alone, whoever wrote it to two offices, is no list. */
const fewest = 2

/**
 * @param listed What would be new here
 * @returns Names of the offices that have more than half of it, in the order of their first
 */
export function officesWithMost(
  listed: readonly ListedThing[],
  elsewhere: readonly ThingElsewhere[],
): readonly string[] {
  const offices = new Map<string, ThingElsewhere[]>()
  for (const thing of elsewhere) {
    const own = offices.get(thing.office)
    if (own === undefined) offices.set(thing.office, [thing])
    else own.push(thing)
  }
  return [...offices].flatMap(([office, things]) => {
    const found = countFound(listed, things)
    return found >= fewest && found * 2 > listed.length ? [office] : []
  })
}

/** Each of those elsewhere is one of the list: of ten that say the same, one there is one. */
function countFound(listed: readonly ListedThing[], things: readonly ListedThing[]): number {
  const left = new Map<string, ListedThing[]>()
  for (const thing of listed) {
    const alike = left.get(thing.key)
    if (alike === undefined) left.set(thing.key, [thing])
    else alike.push(thing)
  }
  let found = 0
  for (const { key, number } of things) {
    const alike = left.get(key) ?? []
    const at = alike.findIndex(
      (each) => each.number === number || each.number === '' || number === '',
    )
    if (at < 0) continue
    alike.splice(at, 1)
    found += 1
  }
  return found
}

export const elsewhereCode = 'table-import/elsewhere'

/**
 * @param things What the list holds: 声
 * @param same What is the same: 受付日とことば
 * @returns Nothing where no office has most of it
 */
export function elsewhereNotes(
  offices: readonly string[],
  { things, same }: { readonly things: string; readonly same: string },
): readonly Problem[] {
  if (offices.length === 0) return []
  const names = offices.map((name) => `「${name}」`).join('')
  return [
    {
      code: elsewhereCode,
      severity: 'asks',
      message: `この一覧の半分より多くは、${names}にもう登録されている${things}と、${same}が同じです。ほかの所属の一覧を取り違えていないか、確かめてください。このまま取り込むと、両方の所属で数えます。`,
    },
  ]
}
