/** The two figures benchmarks are read by: the middle of several rounds, and how cost grows with size. */

/** The middle value; between two middles their mean. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('median: no value given')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/**
 * Slope of the straight line that fits best when both axes are logarithmic: 0 is flat, 1 grows with the size,
 * 2 with its square.
 */
export function slope(
  points: readonly { readonly size: number; readonly seconds: number }[],
): number {
  if (points.length < 2) throw new RangeError('slope: two points at least')
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ seconds }) => Math.log(seconds))
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const together = mean(xs.map((x, at) => (x - meanX) * ((ys[at] ?? Number.NaN) - meanY)))
  return together / mean(xs.map((x) => (x - meanX) ** 2))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
