import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { compare, decimal, formatDecimal } from '../lib/decimal.ts'
import { parseMunicipality } from '../plan/parse-municipality.ts'
import { level, target } from '../plan/testing/build-sheet.ts'
import { defaultTolerance } from '../target/evaluation-rules.ts'
import type { Evaluation } from '../target/step.ts'
import { applyRule, type EvaluatedTarget, oneYear, type Period } from './apply-rule.ts'
import { allTargets, cityProgress, evaluationRulesOf, fiveGrade, ruleSetsFor } from './rule-set.ts'

/** A target 「at least `aim` %」 with its evaluation against an actual; null: nothing reported. */
function held(actual: string | null, aim: string, period: Period = oneYear): EvaluatedTarget {
  return evaluated('atLeast', actual, aim, period)
}

function evaluated(
  how: 'atLeast' | 'atMost' | 'moreThan',
  actual: string | null,
  aim: string,
  period: Period = oneYear,
): EvaluatedTarget {
  const promise = target('指標', [level(how, aim, '%')])
  if (actual === null) return { target: promise, evaluation: open, period }
  const order = compare(decimal(actual), decimal(aim))
  const met = how === 'atMost' ? order <= 0 : how === 'atLeast' ? order >= 0 : order > 0
  const outcome = met ? 'met' : 'unmet'
  const evaluation: Evaluation = {
    outcome,
    steps: [
      {
        kind: 'compared',
        actual: decimal(actual),
        compare: how,
        level: decimal(aim),
        upper: null,
        unit: '%',
        difference: decimal(0),
        outcome,
      },
    ],
    provisional: null,
  }
  return { target: promise, evaluation, period }
}

const open: Evaluation = { outcome: 'undetermined', steps: [], provisional: null }
const act: EvaluatedTarget = {
  target: target('要綱を定める', [{ kind: 'done', inferred: [] }]),
  evaluation: open,
  period: oneYear,
}

describe('all-targets', () => {
  it.each([
    ['every target holds', [held('5', '4'), held('9', '9')], 'met'],
    ['one is missed', [held('5', '4'), held('8', '9')], 'unmet'],
    ['one is missed and one is open', [held(null, '4'), held('8', '9')], 'unmet'],
    ['one is open', [held(null, '4'), held('9', '9')], 'undetermined'],
    ['there is none', [], 'undetermined'],
  ] as const)('%s', (_, targets, outcome) => {
    expect(applyRule(allTargets.rule, targets)).toMatchObject({ outcome, grade: null })
  })
})

describe('city-progress', () => {
  const judge = (...targets: readonly EvaluatedTarget[]) => applyRule(cityProgress.rule, targets)

  it.each([
    ['90 % of a one-year target', '90', oneYear, 'met'],
    ['89.9 % of a one-year target', '89.9', oneYear, 'unmet'],
    ['90 % of a two-year target', '90', { length: 2, year: 1 }, 'met'],
    ['33.4 % in year 1 of 3', '33.4', { length: 3, year: 1 }, 'met'],
    ['33.3 % in year 1 of 3', '33.3', { length: 3, year: 1 }, 'unmet'],
    ['66.7 % in year 2 of 3', '66.7', { length: 3, year: 2 }, 'met'],
    ['66.69 % in year 2 of 3', '66.69', { length: 3, year: 2 }, 'unmet'],
    ['99 % in the last year of 3', '99', { length: 3, year: 3 }, 'unmet'],
    ['100 % in the last year of 3', '100', { length: 3, year: 3 }, 'met'],
  ] as const)('%s', (_, actual, period, outcome) => {
    expect(judge(held(actual, '100', period)).outcome).toBe(outcome)
  })

  it('leaves targets without a figure out of the count', () => {
    expect(judge(held('95', '100'), act)).toMatchObject({
      outcome: 'met',
      grade: '概ね順調',
      targets: [{ leftOut: false }, { leftOut: true, outcome: 'undetermined' }],
    })
    expect(judge(act)).toMatchObject({ outcome: 'undetermined', grade: null })
  })

  it('does not let a series far ahead hide one behind', () => {
    expect(judge(held('300', '100'), held('10', '100'))).toMatchObject({
      outcome: 'unmet',
      grade: '順調でない',
    })
  })

  it('stays open for a missing actual', () => {
    expect(judge(held('95', '100'), held(null, '100'))).toMatchObject({ outcome: 'undetermined' })
  })
})

describe('five-grade', () => {
  const gradeOf = (...targets: readonly EvaluatedTarget[]) =>
    applyRule(fiveGrade.rule, targets).grade

  it.each([
    ['100', 'A'],
    ['99.9', 'B'],
    ['80', 'B'],
    ['79.9', 'C'],
    ['60', 'C'],
    ['59', 'D'],
    ['40', 'D'],
    ['39', 'E'],
    ['0', 'E'],
  ])('%s of 100 is %s', (actual, grade) => {
    expect(gradeOf(held(actual, '100'))).toBe(grade)
  })

  it('turns round where less is better', () => {
    expect(gradeOf(evaluated('atMost', '8', '10'))).toBe('A')
    expect(gradeOf(evaluated('atMost', '12', '10'))).toBe('B')
    expect(gradeOf(evaluated('atMost', '30', '10'))).toBe('E')
  })

  it('does not divide by a target of zero', () => {
    expect(gradeOf(evaluated('atMost', '0', '0'))).toBe('A')
    expect(applyRule(fiveGrade.rule, [evaluated('atMost', '1', '0')])).toMatchObject({
      outcome: 'unmet',
      grade: null,
    })
  })

  it('gives no best grade to a strict bound that was only touched', () => {
    expect(gradeOf(evaluated('moreThan', '67', '67'))).toBe('B')
  })

  it('grades a sheet by its lowest target, and not while one is open', () => {
    expect(gradeOf(held('100', '100'), held('61', '100'))).toBe('C')
    expect(gradeOf(held('100', '100'), held(null, '100'))).toBeNull()
    expect(gradeOf()).toBeNull()
  })
})

describe('ruleSetsFor', () => {
  const parsed = parseMunicipality({
    municipality: { id: 'm', code: '1', name: '入江市' },
    offices: [],
    frameworks: [
      {
        code: 'p',
        name: '入江プラン',
        valid: { from: 2018, to: null },
        successor: null,
        ruleSets: [
          { id: 'own', from: 2018, to: 2019 },
          { id: 'five-grade', from: 2019, to: null },
        ],
      },
    ],
    ruleSets: [
      {
        id: 'own',
        name: '独自',
        nameEnglish: 'Own',
        rule: { kind: 'all-targets' },
        tolerance: {
          about: '0.01',
          middle: { from: '0.4', to: '0.6' },
          source: '入江市の評価の手引',
          sourceEnglish: 'Guide of Irie City',
        },
      },
      { id: 'five-grade', name: '5段階', nameEnglish: 'Five grades' },
    ],
    calendar: { events: [] },
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join())
  const ids = (framework: string | null, year: number) =>
    ruleSetsFor(parsed.value, framework, fiscalYear(year)).map(({ id }) => id)

  it('takes what the city names for the plan and the year, in its order', () => {
    expect(ids('p', 2018)).toEqual(['own'])
    expect(ids('p', 2019)).toEqual(['own', 'five-grade'])
    expect(ids('p', 2030)).toEqual(['five-grade'])
  })

  it('falls back to the rule of the form', () => {
    expect(ids('p', 2017)).toEqual(['all-targets'])
    expect(ids(null, 2019)).toEqual(['all-targets'])
  })

  it('gives a rule the years for which the city uses it', () => {
    expect(ruleSetsFor(parsed.value, 'p', fiscalYear(2030))[0]).toMatchObject({
      valid: { from: 2019, to: null },
      rule: { kind: 'grades' },
    })
  })

  it('judges 約 by the tolerance of the years the rule set holds for', () => {
    const about = (year: number) => {
      const { tolerance } = evaluationRulesOf(ruleSetsFor(parsed.value, 'p', fiscalYear(year))[0])
      return [formatDecimal(tolerance.about), tolerance.source]
    }
    expect(about(2018)).toEqual(['0.01', '入江市の評価の手引'])
    expect(about(2030)).toEqual(['0.05', defaultTolerance.source])
  })
})
