/** A row whose words would be public and seem to hold personal details is left out until a person looked at each. */
import type { Problem } from '../../../lib/problem.ts'
import type { Detail } from '../../personal/detail.ts'
import { rowProblem } from '../../table/planned-row.ts'

/** @param letStand Words a person looked at and let stand */
export function personalProblems(
  label: string,
  key: string,
  details: readonly Detail[],
  letStand: ReadonlySet<string>,
): readonly Problem[] {
  const left = [...new Set(details.map(({ text }) => text))].filter((text) => !letStand.has(text))
  if (left.length === 0) return []
  return [
    rowProblem(
      'personal',
      `公開される「${label}」に、個人が分かるものがあるようです：「${left.join('」「')}」。書き換えるか、確かめて「個人情報ではない」に印を付けてください。`,
      key,
    ),
  ]
}
