/** What decides how far a figure of a sample can lie from the truth, whatever the figure is. */
export interface Sample {
  /** Valid answers. */
  readonly answered: number
  /** People they stand for; null for so many that it does not matter. */
  readonly population: number | null
  /** Variance against a simple random sample, 1 for one. */
  readonly designEffect: number
  readonly random: boolean
}

/** Answers of a simple random sample that would tell as much: fewer for clusters and weights. null of nobody. */
export function effectiveSize({ answered, designEffect }: Sample): number | null {
  return answered <= 0 || designEffect <= 0 ? null : answered / designEffect
}

/** What is left of the variance where many of the people were asked (finite population correction): 0 where all were. */
export function leftOfVariance({ answered, population }: Sample): number {
  if (population === null || population <= 1) return 1
  return Math.max(0, (population - answered) / (population - 1))
}
