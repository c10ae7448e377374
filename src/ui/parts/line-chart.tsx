/**
 * A small line chart by hand: a handful of years, actuals as dots on a line, targets as bars. A chart library
 * with a DOM costs 1.5 s and 100 MB at the first picture, and its inline styles break the content policy.
 */
export interface ChartPoint {
  /** Short name of the year under the axis. */
  readonly label: string
  /** The fiscal year, which places the point; years without a figure leave a gap. */
  readonly year: number
  readonly actual: number | null
  readonly provisional: boolean
  readonly target: number | null
}

interface LineChartProps {
  /** What a screen reader says instead of the picture; the figures stand in the table beside it. */
  readonly label: string
  readonly points: readonly ChartPoint[]
}

const size = { height: 164, left: 34, right: 34, top: 24, bottom: 58, perYear: 72, least: 300 }

export function LineChart({ label, points }: LineChartProps) {
  const place = placing(points)
  const drawn = points.map((point) => ({
    ...point,
    x: place.x(point.year),
    actualAt: point.actual === null ? null : place.y(point.actual),
    targetAt: point.target === null ? null : place.y(point.target),
  }))
  const axis = size.height - size.bottom + 28
  return (
    <svg class="chart" role="img" aria-label={label} viewBox={`0 0 ${place.width} ${size.height}`}>
      <line class="chart-axis" x1={8} x2={place.width - 8} y1={axis} y2={axis} />
      {segments(drawn).map((line) => (
        <polyline class="chart-line" points={line} />
      ))}
      {drawn.map(({ x, label, actual, actualAt, provisional, target, targetAt }) => (
        <g>
          <text class="chart-year" x={x} y={axis + 18}>
            {label}
          </text>
          {targetAt === null ? null : (
            <>
              <line class="chart-target" x1={x - 16} x2={x + 16} y1={targetAt} y2={targetAt} />
              <text class="chart-target-value" x={x} y={beside(targetAt, actualAt)}>
                {figure(target)}
              </text>
            </>
          )}
          {actualAt === null ? null : (
            <>
              <circle
                class={provisional ? 'chart-dot chart-dot-provisional' : 'chart-dot'}
                cx={x}
                cy={actualAt}
                r={4.5}
              />
              <text class="chart-value" x={x} y={beside(actualAt, targetAt)}>
                {figure(actual)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

export function figure(value: number | null): string {
  if (value === null) return ''
  return value.toLocaleString('ja-JP', { maximumFractionDigits: 6 }).replace('-', '−')
}

/** Above its mark, or below when the other mark of the year lies higher, so that the two never overlap. */
function beside(at: number, other: number | null): number {
  return other !== null && other < at ? at + 19 : at - 9
}

function placing(points: readonly ChartPoint[]) {
  const years = points.map(({ year }) => year)
  const first = Math.min(...years)
  const last = Math.max(...years)
  const width = Math.max(size.least, size.left + size.right + (last - first) * size.perYear)
  const values = points.flatMap(({ actual, target }) => [actual, target]).filter((v) => v !== null)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const inner = {
    width: width - size.left - size.right,
    height: size.height - size.top - size.bottom,
  }
  return {
    width,
    x: (year: number) =>
      first === last ? width / 2 : size.left + ((year - first) / (last - first)) * inner.width,
    y: (value: number) =>
      high === low
        ? size.top + inner.height / 2
        : Math.round((size.top + (1 - (value - low) / (high - low)) * inner.height) * 10) / 10,
  }
}

/** Lines between neighbouring years only: a line over a year without a figure would claim one. */
function segments(
  points: readonly {
    readonly x: number
    readonly year: number
    readonly actualAt: number | null
  }[],
): readonly string[] {
  const lines: string[][] = []
  let before: number | null = null
  for (const { x, year, actualAt } of points) {
    if (actualAt === null) continue
    const corner = `${Math.round(x * 10) / 10},${actualAt}`
    if (before !== null && year === before + 1) lines.at(-1)?.push(corner)
    else lines.push([corner])
    before = year
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(' '))
}
