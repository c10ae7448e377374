/**
 * Another way to the interval than the formula: the two shares whose own sampling error just reaches the one observed,
 * found by halving, with a normal quantile found by halving a series for its integral. And numbers to try it with.
 */

/** P(Z ≤ z), by the series Σ z^(2k+1) ÷ (1·3·5…(2k+1)). */
function normal(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

function halve(low: number, high: number, isLow: (at: number) => boolean): number {
  let [a, b] = [low, high]
  for (let step = 0; step < 200; step += 1) {
    const middle = (a + b) / 2
    if (isLow(middle)) a = middle
    else b = middle
  }
  return (a + b) / 2
}

const quantiles = new Map<number, number>()

function quantileFor(confidence: number): number {
  const known = quantiles.get(confidence)
  if (known !== undefined) return known
  const z = halve(0, 8, (at) => normal(at) < 1 - (1 - confidence) / 2)
  quantiles.set(confidence, z)
  return z
}

/** @param n The size of the simple random sample that would tell as much */
export function byHalving(share: number, n: number, confidence: number) {
  const z = quantileFor(confidence)
  const far = (truth: number) => Math.abs(share - truth) > z * Math.sqrt((truth * (1 - truth)) / n)
  return { lower: halve(0, share, far), upper: halve(share, 1, (truth) => !far(truth)) }
}

const students = new Map<number, number>()

/** Student's t for whole degrees of freedom: the area under (1 + t² ÷ degrees)^−(degrees + 1)/2, by Simpson's rule. */
export function studentByArea(degrees: number, confidence: number): number {
  const known = students.get(degrees)
  if (known !== undefined) return known
  // with t = √degrees · tan θ the area is that under cos^(degrees − 1) θ
  const area = (to: number) => {
    const step = to / 400
    let sum = 0
    for (let at = 0; at <= 400; at += 1) {
      const weight = at === 0 || at === 400 ? 1 : 2 + 2 * (at % 2)
      sum += weight * Math.cos(at * step) ** (degrees - 1)
    }
    return (sum * step) / 3
  }
  const whole = area(Math.PI / 2)
  const angle = halve(0, Math.PI / 2, (at) => area(at) < confidence * whole)
  const t = Math.sqrt(degrees) * Math.tan(angle)
  students.set(degrees, t)
  return t
}

/** The same numbers for the same seed, between 0 and 1. */
export function random(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
