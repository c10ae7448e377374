/**
 * One figure in a scale shared by several: a dot, the error of its sample as a line across it, its target as an upright
 * mark. The figures themselves stand beside it in the row.
 */
export interface StripFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly target: number | null
  readonly provisional: boolean
}

export interface Scale {
  readonly from: number
  readonly to: number
}

/** Holds everything drawn of the figures with room at both ends; null where nothing is to be drawn. */
export function scaleOf(figures: readonly StripFigure[]): Scale | null {
  const values = figures.flatMap(({ value, low, high, target }) =>
    [value, low, high, target].filter((each) => each !== null),
  )
  if (values.length === 0) return null
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const step = 10 ** Math.floor(Math.log10(most - least || Math.abs(most) || 1))
  const from = Math.floor(least / step) * step
  const to = Math.ceil(most / step) * step
  return { from: least >= 0 ? Math.max(0, from) : from, to: to === from ? from + step : to }
}

const size = { width: 160, height: 24, edge: 7 }

interface IntervalStripProps {
  readonly figure: StripFigure
  readonly scale: Scale
}

export function IntervalStrip({ figure, scale }: IntervalStripProps) {
  const { value, low, high, target, provisional } = figure
  const x = (at: number) =>
    size.edge + ((at - scale.from) / (scale.to - scale.from)) * (size.width - 2 * size.edge)
  const middle = size.height / 2
  return (
    <svg class="strip" aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`}>
      <line class="chart-axis" x1={0} x2={size.width} y1={middle} y2={middle} />
      {low === null || high === null ? null : (
        <line class="strip-interval" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      )}
      {target === null ? null : (
        <line class="chart-target" x1={x(target)} x2={x(target)} y1={3} y2={size.height - 3} />
      )}
      {value === null ? null : (
        <circle
          class={provisional ? 'chart-dot chart-dot-provisional' : 'chart-dot'}
          cx={x(value)}
          cy={middle}
          r={4.5}
        />
      )}
    </svg>
  )
}
