/**
 * Nobody is few as well: where the sets that are told inside another take up all of its rows, and others could be, they
 * say of everybody that he is in one of them, and of what is masked beside them that there is none.
 */
import type { Field } from './field.ts'
import type { Group } from './figure-group.ts'
import type { Told, ToldFigure } from './like-rows.ts'
import { imaginedIn, isOn, liesIn, meets, meetsWords, type RowSet, rowSetOf } from './row-set.ts'
import { addUpTo, fill, formerSetsOf, setsOf, type ToldSet } from './told-set.ts'

type Figure = Pick<ToldFigure, 'definition' | 'fiscalYear'>

interface Known extends Told {
  /** Figures of nobody, which are masked. */
  readonly ofNobody: readonly Figure[]
}

/** Whether a figure, told with all that was told before, would say that there is nobody else. */
export function leavesNobody(figure: Figure, groups: readonly Group[], known: Known): boolean {
  const { fields, told, ofNobody } = known
  const rows = groups.filter(({ rows: { strand } }) => strand === '')
  const sets = [...setsOf(figure, rows), ...told.flatMap((each) => formerSetsOf(each, rows))]
  const own = sets.filter(({ isNew }) => isNew)
  const keptBack = ofNobody.map((each) => rowSetOf(each.definition, each.fiscalYear, null))
  if (keptBack.some((set) => pinsAll(sets, set))) return true
  return sets.some((whole) => {
    if (!whole.isNew && !own.some((part) => isInside(part, whole, known))) return false
    const parts = sets
      .filter((part) => isInside(part, whole, known))
      .map((part) => (part.clock === whole.clock ? part : onDaysOf(whole, part)))
    return fill(whole, parts) && leavesOut(whole, parts, { keptBack, fields })
  })
}

/**
 * Whether every row that is told of by another day is known to be on other days than those of a set: then, unless there
 * are rows that nothing tells of, it is known that none is in it.
 */
function pinsAll(sets: readonly ToldSet[], { clock, from, to }: RowSet): boolean {
  const others = sets.filter((set) => set.clock !== clock)
  const elsewhere = sets.filter(
    (set) => set.clock === clock && (to < (set.from ?? '') || set.to < (from ?? '')),
  )
  return others.some(({ rows }) => rows !== 0n) && others.every((set) => fill(set, elsewhere))
}

/** Whether parts of a set hold all of its rows, but not all that one may imagine. */
function leavesOut(
  whole: ToldSet,
  parts: readonly ToldSet[],
  { keptBack, fields }: { readonly keptBack: readonly RowSet[]; readonly fields: readonly Field[] },
): boolean {
  const isOther = ({ clock }: RowSet) => clock !== whole.clock
  // of whom a figure says that there is none by another day, it would be known
  if (keptBack.some(({ clock }) => parts.some((part) => isOther(part) && part.clock === clock)))
    return true
  const back = keptBack.filter((set) => !isOther(set))
  const imagined = imaginedIn(whole, [...parts, ...back], fields)
  if (imagined === null) return true
  return imagined.some(({ values, day }) => {
    const out = parts.filter((part) => !isOn(part, day) || !meetsWords(part, values))
    if (!fill(whole, out)) return false
    const own = out.filter((part) => !isOther(part))
    // that nobody came on some days says nothing of anybody, but where a figure of these days is masked
    const says =
      own.some((part) => isOn(part, day)) ||
      back.some((set) => isOn(set, day) && meets(set, values))
    return fill(whole, own) ? says : addUpTo(whole, out)
  })
}

/** As one sees it who knows another day of its rows: of its own he knows that there is one. */
function onDaysOf({ from, to }: RowSet, part: ToldSet): ToldSet {
  return { ...part, from, to, conditions: [...part.conditions, ...part.filled.slice(0, 1)] }
}

/** By its words; where a row's day is told by another field, by the rows there are: one day often follows the other. */
function isInside(part: ToldSet, whole: ToldSet, { fields }: Told): boolean {
  if (part.clock !== whole.clock) return part.rows !== 0n && (part.rows & ~whole.rows) === 0n
  return part !== whole && liesIn(part, whole, fields) && !liesIn(whole, part, fields)
}
