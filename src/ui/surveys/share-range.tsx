/** The 95 % range of a figure, under the one it belongs to: weighted or as counted, it cannot be taken for the other's. */
import type { Site } from '../site.ts'

export function ShareRange({
  interval,
}: {
  readonly interval: { readonly low: string; readonly high: string } | null
}) {
  if (interval === null) return null
  return (
    <span class="share-range">
      {interval.low}–{interval.high}
    </span>
  )
}

/** In the head of the column that has ranges. */
export function RangeHead({ site }: { readonly site: Site }) {
  return <span class="share-range">{site.words.survey.range}</span>
}
