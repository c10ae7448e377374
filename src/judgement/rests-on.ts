/** What the judgement of a sheet can rest on: the indicators of its targets, and figures of others where a target looks to them. */
import { keyOfIndicator } from '../plan/indicator.ts'
import type { Sheet } from '../plan/sheet.ts'
import { looksElsewhere } from './evaluate-placed.ts'
import { measuredBy } from './measured.ts'

export interface RestsOn {
  /** Keys of indicators, each once. */
  readonly keys: readonly string[]
  readonly ofOthers: boolean
}

/** Observations of other indicators change nothing in either half. */
export function restsOn({ yearPlan, multiYear }: Sheet): RestsOn {
  const targets = [...yearPlan.targets, ...multiYear.targets].map(({ target }) => target)
  const names = targets.flatMap((target) =>
    measuredBy(target).flatMap((measured) => [...measured.names, ...measured.extremes]),
  )
  return {
    keys: [...new Set(names.flatMap((name) => keyOfIndicator(name) ?? []))],
    ofOthers: targets.some(({ conditions }) => conditions.some(looksElsewhere)),
  }
}
