/**
 * Student's t: how many standard errors an interval of a mean reaches to both sides, when how far numbers lie apart is
 * itself known from the answers alone. For whole degrees of freedom the distribution is a sum of few terms.
 */

/** @param degrees At least 1 */
export function studentQuantile(degrees: number, confidence: number): number {
  // t = √degrees · tan θ, and the distribution is told by θ: found by halving between 0 and a right angle
  let [low, high] = [0, Math.PI / 2]
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2
    if (within(middle, degrees) < confidence) low = middle
    else high = middle
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2)
}

/** As many as a double has digits. */
const halvings = 53

/** How probable it is to lie within ±t (Abramowitz and Stegun, 26.7.3 and 26.7.4). */
function within(angle: number, degrees: number): number {
  const squared = Math.cos(angle) ** 2
  const isOdd = degrees % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power < degrees; power += 2) {
    term *= (squared * (power - 1)) / power
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}
