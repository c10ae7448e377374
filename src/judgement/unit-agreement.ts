/** Whether two figures may be held against each other by their units: 件 and 回 may not, nor % and ポイント. */
import { fold } from '../japanese/width.ts'

/** A figure without a unit agrees with any: the form often leaves it to the column. */
export function unitsAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || canonical(a) === canonical(b)
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:パーセント|pct)$/u, '%'],
  [/^(?:パーセントポイント|%ポイント|pt)$/u, 'ポイント'],
  [/^[かカヶヵケ箇]所$/u, '箇所'],
  [/^(?:名|人数)$/u, '人'],
  [/^(?:件数)$/u, '件'],
  [/^(?:回数)$/u, '回'],
  [/^[☆★]+$/u, '☆'],
  [/^m3$/u, '㎥'],
]

function canonical(unit: string): string {
  const folded = fold(unit).text.trim()
  return spellings.reduce((text, [from, to]) => text.replace(from, to), folded)
}
