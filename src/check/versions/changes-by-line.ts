/** Changes by the line they are on: one whose target and whose former figures changed is read once. */
import { groupBy } from '../../lib/group-by.ts'
import type { Change } from './change.ts'

/** In their order; what differs in being declared, or of substance, is told apart. */
export function changesByLine(
  changes: readonly Change[],
): readonly (readonly [Change, ...Change[]])[] {
  const lines = groupBy(changes, ({ old, new: current, half, declared, substantive }) =>
    JSON.stringify([old?.span.start, current?.span.start, half, declared, substantive]),
  )
  return [...lines.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  )
}
