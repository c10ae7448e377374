/**
 * A legend prints both its signs. Where a sheet holds one of them once more than the other (「① 達成見込み」 in the
 * field and the legend beside it), the one too many is no legend but a mark set in words.
 */
import type { LegendId } from '../recogniser.ts'
import type { ReadRow, SetMark } from './body.ts'

export interface MarkInWords extends SetMark {
  readonly part: 'review' | 'evaluation'
}

export function countLegends(rows: readonly ReadRow[]): readonly MarkInWords[] {
  const found = new Map<LegendId, { start: number; end: number }[]>()
  for (const { cells } of rows) {
    for (const { items } of cells) {
      for (const item of items) {
        if (item.kind !== 'legend') continue
        const before = found.get(item.id)
        if (before === undefined) found.set(item.id, [item])
        else before.push(item)
      }
    }
  }
  return pairs.flatMap(([one, other]) => {
    const first = found.get(one) ?? []
    const second = found.get(other) ?? []
    if (first.length === second.length) return []
    const [id, place] = first.length > second.length ? [one, first[0]] : [other, second[0]]
    if (place === undefined || Math.abs(first.length - second.length) > 1) return []
    const sign = id.slice(id.indexOf('.') + 1)
    return [
      {
        sign,
        part: id.startsWith('verdict') ? 'evaluation' : 'review',
        start: place.start,
        end: place.end,
      },
    ]
  })
}

const pairs: readonly (readonly [LegendId, LegendId])[] = [
  ['implementation.(i)', 'implementation.(ii)'],
  ['attainment.①', 'attainment.②'],
  ['verdict.①', 'verdict.②'],
]
