/** The 95 % range of a share, under the figure it belongs to: weighted or as counted, it cannot be taken for the other's. */
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
