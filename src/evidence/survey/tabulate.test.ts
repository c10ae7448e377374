/** Twelve answer sheets tabulated by hand: each figure below was worked out on paper from the list, as the comments show. */
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import type { SurveyDefinition } from './survey.ts'
import { tabulate } from './tabulate.ts'
import { beginTally, readTallies } from './tally.ts'
import { questionOf, surveyOf } from './testing/a-survey.ts'

/** Age of two groups; any of three; a number; and a question for the first age group alone. */
const questions = [
  questionOf(1, 'single', 2, { breakdown: true }),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'number', 0),
  questionOf(4, 'single', 2, { onlyIf: { position: 1, options: [1] } }),
]

const sheets: readonly Answer[] = [
  [[1], [1, 2], [3], [1]],
  [[1], [1], [5], [2]],
  [[1], null, [5], [1]],
  [[1], [3], null, null],
  [[2], [2], [0], null],
  [[2], [2, 3], [10], null],
  [[2], [2], [4], null],
  [[2], [1, 2], null, null],
  [[2], [3], [7], null],
  [[2], null, [4], null],
  [null, [1], null, null],
  [null, [2], [100], null],
]

function tabulated(more: Partial<SurveyDefinition> = {}, answers = sheets) {
  const design = { population: 1_000, frame: '住民基本台帳', method: '郵送', strata: [] }
  const definition = surveyOf(questions, { maskBelow: 0, design, ...more })
  const tally = beginTally(definition)
  for (const sheet of answers) tally.add(sheet)
  return tabulate(definition, readTallies(tally.cells()), tally.total())
}

const thousandPeople = [
  { option: 1, population: 600 },
  { option: 2, population: 400 },
]

describe('twelve sheets, tabulated by hand', () => {
  it('count each question among those who answered it', () => {
    const { answers, questions: results } = tabulated()
    expect(answers).toBe(12)
    const base = results.map(({ n, noAnswer, notAsked }) => [n, noAnswer, notAsked])
    // 問4 is put to the four who chose 1 in 問1; the two who left 問1 open were not asked
    expect(base).toEqual([
      [10, 2, 0],
      [10, 2, 0],
      [9, 3, 0],
      [3, 1, 8],
    ])
    const counts = results.map(({ rows }) => rows.map(({ count, share }) => [count, share]))
    expect(counts).toEqual([
      [
        [4, '40.0'],
        [6, '60.0'],
      ],
      // of ten who chose something, not of the thirteen marks
      [
        [4, '40.0'],
        [6, '60.0'],
        [3, '30.0'],
      ],
      [],
      // 2 ÷ 3 = 66.66…, 1 ÷ 3 = 33.33…
      [
        [2, '66.7'],
        [1, '33.3'],
      ],
    ])
    // 0 3 4 4 5 5 7 10 100: 138 ÷ 9 = 15.33…, the fifth is 5
    expect([results[2]?.mean, results[2]?.median]).toEqual(['15.3', '5.0'])
  })

  it('break a question down by age, of those who answered both', () => {
    const [, two, , four] = tabulated().questions
    expect(two?.tables).toHaveLength(1)
    expect(two?.tables[0]?.groups.map(({ n, cells }) => [n, cells])).toEqual([
      // 1 of the young twice, 2 once, 3 once, of three
      [
        3,
        [
          { count: 2, share: '66.7' },
          { count: 1, share: '33.3' },
          { count: 1, share: '33.3' },
        ],
      ],
      [
        5,
        [
          { count: 1, share: '20.0' },
          { count: 4, share: '80.0' },
          { count: 2, share: '40.0' },
        ],
      ],
    ])
    expect(four?.tables[0]?.groups.map(({ n, cells }) => [n, cells[0]])).toEqual([
      [3, { count: 2, share: '66.7' }],
      [0, { count: 0, share: null }],
    ])
  })

  it('give Wilson’s interval with the finite population, and none to a panel', () => {
    const [one] = tabulated().questions
    // p = 0.4, n' = 10 ÷ (990 ÷ 999), z = 1.95996: worked out apart, 16.886 and 68.629
    expect(one?.rows.map(({ interval }) => interval)).toEqual([
      { low: '16.9', high: '68.6' },
      { low: '31.4', high: '83.1' },
    ])
    const [panel] = tabulated({ kind: 'panel' }).questions
    expect(panel?.rows.map(({ interval }) => interval)).toEqual([null, null])
  })

  it('weight each age for the people it stands for, and widen the interval by it', () => {
    const weighting = { position: 1, populations: thousandPeople }
    const [one, two, , four] = tabulated({ weighting }).questions
    // 600 ÷ 4 = 150 and 400 ÷ 6 = 66.67: (2 × 150 + 1 × 66.67) ÷ (3 × 150 + 5 × 66.67) = 366.67 ÷ 783.33;
    // 416.67 and 283.33 of the same. The two sheets without an age have no weight
    expect(two?.rows.map(({ weighted }) => weighted)).toEqual(['46.8', '53.2', '36.2'])
    // eight sheets, Kish 8 × (3 × 150² + 5 × 66.67²) ÷ 783.33² = 1.16976: 18.072 and 77.831 and so on
    expect(two?.rows.map(({ interval }) => interval)).toEqual([
      { low: '18.1', high: '77.8' },
      { low: '22.2', high: '81.9' },
      { low: '11.9', high: '70.3' },
    ])
    // what the weights go by is not weighted itself; what only one group is asked is as it was
    expect(one?.rows.map(({ weighted }) => weighted)).toEqual([null, null])
    expect(four?.rows.map(({ weighted }) => weighted)).toEqual(['66.7', '33.3'])
  })

  it('weight the mean and the median of numbers likewise', () => {
    const [, , counted] = tabulated().questions
    // 0 3 4 4 5 5 7 10 100: variance 902.67, error √(902.67 ÷ 8 × 991 ÷ 999) = 10.58, t of 8 is 2.306; not below 0
    expect(counted?.meanInterval).toEqual({ low: '0.0', high: '39.7' })
    expect(counted).not.toHaveProperty('weightedNumbers')
    const weighting = { position: 1, populations: thousandPeople }
    const [, , three] = tabulated({ weighting }).questions
    // 150 × (3 + 5 + 5) + 66.67 × (0 + 10 + 4 + 7 + 4) = 3616.67, ÷ 783.33; half of the people are passed at 5.
    // The sheet without an age, with its 100, has no weight
    expect(three).toMatchObject({ mean: '15.3', weightedNumbers: { mean: '4.6', median: '5.0' } })
    // as sure as 8 ÷ 1.16976 = 6.839: √(5.3852 ÷ 5.839 × 992 ÷ 999) × t of 5, 2.571 = 2.460
    expect(three?.meanInterval).toEqual({ low: '2.2', high: '7.1' })
    expect(three?.certainty).toEqual({ n: 8, designEffect: '1.17', effective: 7 })
    const [, , panel] = tabulated({ weighting, kind: 'panel' }).questions
    expect(panel).toMatchObject({ meanInterval: null, weightedNumbers: { mean: '4.6' } })
  })

  it('show no weighted mean while one of a group could be made out by it', () => {
    const weighting = { position: 1, populations: thousandPeople }
    const weightedMeans = (answers: readonly Answer[]) =>
      [2, 3, 4].map((maskBelow) => {
        const [, , three] = tabulated({ weighting, maskBelow }, answers).questions
        return three?.weightedNumbers?.mean ?? null
      })
    // four and six said their age, of them three and five gave a number; nobody did without an age
    const aged = sheets.filter(([age, , number]) => age !== null || number === null)
    expect(weightedMeans(aged)).toEqual(['4.6', '4.6', null])
    // one did, and 9 × 15.3 of all less 38 of the groups would be their 100; as would two, of three
    expect(weightedMeans(sheets)).toEqual([null, null, null])
    const twoWithout = [...sheets, [null, null, [50], null]] as const
    expect(weightedMeans(twoWithout)).toEqual(['4.6', null, null])
    const [, , three] = tabulated({ weighting, maskBelow: 4 }).questions
    expect(three).toMatchObject({ mean: '15.3', weightedNumbers: null, certainty: null })
    expect(three?.meanInterval).toEqual({ low: '0.0', high: '39.7' })
  })

  it('weight nothing that a whole group passed over: the other does not speak for it', () => {
    const weighting = { position: 1, populations: thousandPeople }
    // the six older ones answer neither 問2 nor 問3; 問4 is not put to them
    const older = (sheet: Answer) => sheet[0]?.[0] === 2
    const silent = sheets.map((sheet) => (older(sheet) ? [[2], null, null, null] : sheet))
    const { questions: results } = tabulated({ weighting }, silent)
    const [, two, three, four] = results
    expect(two?.rows.map(({ count, weighted }) => [count, weighted])).toEqual([
      [3, null],
      [2, null],
      [1, null],
    ])
    expect(three).toMatchObject({ mean: '28.3', weightedNumbers: null, certainty: null })
    expect(four?.rows.map(({ weighted }) => weighted)).toEqual(['66.7', '33.3'])
  })

  it('hide whom a reader could make out, and leave no difference that tells', () => {
    // fewer than five: 4 of ten, with it 6 (10 − 4); 問4 with its three is hidden whole
    const [one, two, , four] = tabulated({ maskBelow: 5 }).questions
    expect(one?.rows.map(({ count }) => count)).toEqual([null, null])
    expect(two?.rows[0]).toMatchObject({ count: null, share: null, interval: null })
    expect([four?.n, four?.rows[0]?.count]).toEqual([null, null])
    expect(two?.tables.flatMap(({ groups }) => groups.map(({ n }) => n))).not.toContain(3)
  })
})
