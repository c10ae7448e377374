/** The reason given against the same answers without masks: what is said to be masked would otherwise be there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from './answer.ts'
import { isWeighted, type SurveyResult } from './result.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'
import { whyUnweighted } from './why-unweighted.ts'

type Kind = 'single' | 'multiple' | 'number' | 'text'

/** What one person says of option 1 or 2, by the kind of the question. */
const said: Readonly<Record<Kind, (code: number) => AnswerValue>> = {
  single: (code) => [code],
  multiple: (code) => [code],
  number: (code) => [code],
  text: () => 'よい町です',
}

/** How many of a group say nothing, the first option, the second. */
const counts = fc.array(
  fc.tuple(
    ...[9, 30, 30].map((max) =>
      fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat({ max }) }),
    ),
  ),
  { minLength: 3, maxLength: 3 },
)

/** Masked, and as its office sees it. */
function tabulated(
  kind: Kind,
  maskBelow: number,
  people: readonly number[],
  groups: readonly (readonly number[])[],
): readonly [SurveyResult, SurveyResult] {
  const options = kind === 'single' || kind === 'multiple' ? 2 : 0
  const populations = people.map((population, at) => ({ option: at + 1, population }))
  const definition = surveyOf(
    [questionOf(1, 'single', 3, { breakdown: true }), questionOf(2, kind, options)],
    { maskBelow, weighting: { position: 1, populations } },
  )
  const tally = beginTally(definition)
  groups.forEach((group, at) => {
    group.forEach((count, code) => {
      const own = code === 0 ? null : said[kind](code)
      for (let nth = 0; nth < count; nth += 1) tally.add([[at + 1], own])
    })
  })
  const tallies = readTallies(tally.cells())
  return [
    tabulate(definition, tallies, tally.total()),
    tabulate(definition, tallies, tally.total(), 0),
  ]
}

const isAnyWeighted = ({ questions }: SurveyResult) => questions.some(isWeighted)

describe('whyUnweighted', () => {
  it('is silent where a figure is weighted, and true where none is', () => {
    const seen = new Set<string | null>()
    fc.assert(
      fc.property(
        fc.constantFrom<Kind>('single', 'multiple', 'number', 'text'),
        fc.array(fc.constantFrom(0, 300, 500), { minLength: 3, maxLength: 3 }),
        fc.constantFrom(0, 5),
        counts,
        (kind, people, maskBelow, groups) => {
          fc.pre(people.some((population) => population > 0))
          const [shown, unmasked] = tabulated(kind, maskBelow, people, groups)
          const why = whyUnweighted(shown)
          seen.add(why)
          const isHeard = shown.weights?.groups.every(
            ({ population, respondents }) =>
              respondents !== null && (population === 0 || respondents > 0),
          )
          // a question that nobody of a group answered is masked as one that few did, and told as that
          const isAnswered = groups.every(
            ([, one = 0, two = 0], at) => people[at] === 0 || one + two > 0,
          )
          expect(why === null).toBe(isAnyWeighted(shown))
          if (why === 'group') expect(isHeard).toBe(false)
          if (why === 'masked')
            expect([isHeard, isAnyWeighted(unmasked)]).toEqual([true, isAnswered])
          if (why === 'silent') expect([isHeard, isAnswered, maskBelow]).toEqual([true, false, 0])
          if (why === 'nothing') expect(isAnyWeighted(unmasked)).toBe(false)
        },
      ),
      { numRuns: 1_000, seed: 1 },
    )
    expect(seen).toEqual(new Set(['group', 'masked', 'silent', 'nothing', null]))
  })
})
