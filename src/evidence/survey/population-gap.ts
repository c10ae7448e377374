/**
 * People of the strata, or of the groups the weights go by, that do not add up to the population the sample stands for (N).
 * Registers of another day explain a small gap; a slip of the pen or a forgotten group makes a large one.
 */
import type { SurveyDefinition } from './survey.ts'

export interface PopulationGap {
  readonly of: 'strata' | 'weights'
  /** All of them together. */
  readonly sum: number
  /** N. */
  readonly population: number
}

type Numbered = Pick<SurveyDefinition, 'design' | 'weighting' | 'questions'>

/** Empty also where N is not known, or one of the parts is not. */
export function populationGaps(definition: Numbered): readonly PopulationGap[] {
  const { population, strata } = definition.design
  if (population === null) return []
  const parts = [
    { of: 'strata', counts: strata.map((stratum) => stratum.population) },
    { of: 'weights', counts: weightedPeople(definition) },
  ] as const
  return parts.flatMap(({ of, counts }) => {
    const known = counts.flatMap((count) => count ?? [])
    if (known.length === 0 || known.length < counts.length) return []
    const sum = known.reduce((total, count) => total + count, 0)
    return sum === population ? [] : [{ of, sum, population }]
  })
}

/** Of a question put to some only, nobody expects the whole population. */
function weightedPeople({ weighting, questions }: Numbered): readonly number[] {
  const asked = questions.find(({ position }) => position === weighting?.position)
  if (asked === undefined || asked.onlyIf !== null) return []
  return weighting?.populations.map(({ population }) => population) ?? []
}
