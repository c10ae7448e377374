/** How a year's initiatives came out, in signs, words and numbers; kinds that do not occur are left out. */

import type { Site } from '../site.ts'
import { OutcomeSign } from './outcome-sign.tsx'

export interface YearCounts {
  readonly sheets: number
  readonly met: number
  readonly unmet: number
  readonly undetermined: number
  readonly notEvaluated: number
}

const kinds = ['met', 'unmet', 'undetermined', 'notEvaluated'] as const

export function Counts({ site, counts }: { readonly site: Site; readonly counts: YearCounts }) {
  return (
    <ul class="counts">
      {kinds.map((kind) =>
        counts[kind] === 0 ? null : (
          <li>
            <OutcomeSign site={site} standing={kind} />{' '}
            <span class="count">{site.words.number(counts[kind])}</span>
          </li>
        ),
      )}
    </ul>
  )
}
