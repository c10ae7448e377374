/**
 * Labels in a narrow column at the side of rows: one label may stand beside several rows, and its lines between them,
 * so that no white space parts the rows. They are taken apart, and each is given back to the row it begins beside.
 */
import { around, type Letter } from './letter.ts'
import { rowsOf } from './text-lines.ts'

export interface SideLabels {
  /** Letters of each label. */
  readonly labels: readonly (readonly Letter[])[]
  readonly others: readonly Letter[]
}

/** @param starts Where columns begin, the first of them behind the labels */
export function takeSideLabels(letters: readonly Letter[], starts: readonly number[]): SideLabels {
  const [edge] = starts
  const whole = around(letters)
  const size = letters[0]?.size ?? 0
  if (edge === undefined || edge - whole.left > widest * size)
    return { labels: [], others: letters }
  const labels: Letter[][] = []
  const others: Letter[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const row of rowsOf(letters)) {
    const beside = row.filter(({ right }) => right < edge)
    const reaches = row.some(({ left, right }) => left < edge - 0.5 && right >= edge)
    const [next] = row.slice(beside.length)
    const apart = next === undefined || next.left - around(beside).right > 0.12 * size
    if (beside.length === 0 || reaches || !apart) {
      for (const letter of row) others.push(letter)
      continue
    }
    const { top } = around(beside)
    if (top - bottom > 0.7 * size) labels.push([...beside])
    else labels.at(-1)?.push(...beside)
    bottom = around(beside).bottom
    for (const letter of row.slice(beside.length)) others.push(letter)
  }
  return { labels, others }
}

/** Of such a column, in letters: wider, it holds texts of its own. */
const widest = 5
