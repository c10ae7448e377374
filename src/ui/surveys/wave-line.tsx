/** A small line over the waves of a survey; it breaks where the waves cannot be compared, and a dash marks the place. */
export interface WaveMark {
  readonly share: number | null
  readonly breaks: boolean
}

const step = 34
const height = 40
const pad = 8

export function WaveLine({
  label,
  marks,
}: {
  readonly label: string
  readonly marks: readonly WaveMark[]
}) {
  const shares = marks.flatMap(({ share }) => share ?? [])
  const low = Math.min(...shares)
  const high = Math.max(...shares)
  const y = (share: number) =>
    high === low ? height / 2 : pad + (1 - (share - low) / (high - low)) * (height - 2 * pad)
  const x = (at: number) => pad + at * step
  const width = 2 * pad + Math.max(0, marks.length - 1) * step
  return (
    <svg
      class="chart wave-line"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {marks.map(({ share, breaks }, at) => {
        const before = marks[at - 1]?.share ?? null
        if (breaks) {
          const middle = x(at) - step / 2
          return <line class="wave-break" x1={middle} x2={middle} y1={2} y2={height - 2} />
        }
        if (share === null || before === null) return null
        return <line class="wave-step" x1={x(at - 1)} y1={y(before)} x2={x(at)} y2={y(share)} />
      })}
      {marks.map(({ share }, at) =>
        share === null ? null : <circle class="wave-dot" cx={x(at)} cy={y(share)} r={3.5} />,
      )}
    </svg>
  )
}
