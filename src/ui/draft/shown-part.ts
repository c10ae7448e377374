/**
 * How much of a draft one page shows: its beginning. Every plan seen fits whole, many times over; a file that is
 * no plan could otherwise become a page of hundreds of megabytes.
 */
import type { Span } from '../../lib/span.ts'
import type { DraftGroup } from './draft-field.ts'
import type { DraftProblem } from './draft-problem.ts'

export interface Extent {
  readonly fields: number
  readonly problems: number
  /** UTF-16 units, as spans count. */
  readonly text: number
}

export const pageExtent: Extent = { fields: 3000, problems: 1000, text: 500_000 }

export interface ShownPart {
  readonly groups: readonly DraftGroup[]
  readonly problems: readonly DraftProblem[]
  readonly text: string
  /** Whether all of the draft is shown. */
  readonly whole: boolean
}

interface DraftParts {
  readonly groups: readonly DraftGroup[]
  readonly problems: readonly DraftProblem[]
  readonly text: string
}

/** The beginning of each list; fields and problems lead only to what is shown. */
export function shownPart(
  { groups, problems, text }: DraftParts,
  extent: Extent = pageExtent,
): ShownPart {
  const end = endOfText(text, extent.text)
  const within = (span: Span | null) => (span !== null && span.start < end ? span : null)
  const shownGroups = firstFields(groups, extent.fields).map((group) => ({
    ...group,
    fields: group.fields.map((field) => ({ ...field, span: within(field.span) })),
  }))
  const paths = new Set(shownGroups.flatMap(({ fields }) => fields.map(({ path }) => path)))
  const fields = groups.reduce((sum, group) => sum + group.fields.length, 0)
  return {
    groups: shownGroups,
    problems: problems.slice(0, extent.problems).map((each) => ({
      ...each,
      path: each.path !== null && paths.has(each.path) ? each.path : null,
      span: within(each.span),
    })),
    text: text.slice(0, end),
    whole: fields === paths.size && problems.length <= extent.problems && end === text.length,
  }
}

function firstFields(groups: readonly DraftGroup[], limit: number): readonly DraftGroup[] {
  const shown: DraftGroup[] = []
  let left = limit
  for (const group of groups) {
    if (left <= 0) break
    shown.push({ ...group, fields: group.fields.slice(0, left) })
    left -= group.fields.length
  }
  return shown
}

/** Never between the two halves of a character. */
function endOfText(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
