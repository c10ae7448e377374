/**
 * Shares as bars from 0 to 100, with the sampling error as a line where there is one. Masked shares are hatched ends,
 * never a bar of some length. The figures stand in the table beside it.
 */
export interface ShareBar {
  readonly label: string
  /** Per cent; null: masked. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

const line = 26
const width = 320
const left = 34
const right = 44

export function ShareBars({
  label,
  bars,
}: {
  readonly label: string
  readonly bars: readonly ShareBar[]
}) {
  const x = (percent: number) => left + (percent / 100) * (width - left - right)
  const height = bars.length * line + 20
  return (
    <svg class="chart share-bars" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {[0, 25, 50, 75, 100].map((percent) => (
        <g>
          <line class="share-grid" x1={x(percent)} x2={x(percent)} y1={2} y2={bars.length * line} />
          <text class="share-tick" x={x(percent)} y={height - 5}>
            {percent}
          </text>
        </g>
      ))}
      {bars.map(({ share, low, high }, at) => {
        const y = at * line + 5
        const middle = y + 8
        return (
          <g>
            <text class="share-number" x={left - 8} y={middle + 4}>
              {at + 1}
            </text>
            {share === null ? (
              <text class="share-masked" x={left + 4} y={middle + 4}>
                —
              </text>
            ) : (
              <>
                <rect class="share-bar" x={left} y={y} width={x(share) - left} height={16} />
                <text class="share-value" x={Math.max(x(share), x(high ?? 0)) + 4} y={middle + 4}>
                  {share.toFixed(1)}
                </text>
              </>
            )}
            {low === null || high === null ? null : (
              <g class="share-error">
                <line x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
                <line x1={x(low)} x2={x(low)} y1={middle - 4} y2={middle + 4} />
                <line x1={x(high)} x2={x(high)} y1={middle - 4} y2={middle + 4} />
              </g>
            )}
          </g>
        )
      })}
    </svg>
  )
}
