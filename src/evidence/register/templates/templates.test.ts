import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../../japanese/fiscal-year.ts'
import type { Decimal } from '../../../lib/decimal.ts'
import type { Target } from '../../../target/ast.ts'
import { sameUnit } from '../../../target/evaluate/actual.ts'
import { evaluateTarget } from '../../../target/evaluate-target.ts'
import { parseTargets } from '../../../target/parse-targets.ts'
import { measureProblems, registerProblems } from '../definition-problems.ts'
import { keyPattern, measureSchema, registerSchema } from '../definition-schema.ts'
import { basisOf, type MeasureDefinition } from '../measure.ts'
import { masksFew, reservedKeys } from '../register.ts'
import { findTemplate, templateAreas } from './templates.ts'

const templates = templateAreas.flatMap((area) => area.templates)
const measures = templates.flatMap(({ key, measures }) =>
  measures.map((measure) => ({ ...measure, register: key })),
)

function outcomeOf(
  target: Target,
  figure: { readonly value: Decimal; readonly unit: string },
  definition: MeasureDefinition,
) {
  const basis = basisOf(definition)
  const final = { subject: null, asOf: null, provisional: false, finalOn: null }
  const actual = { ...final, ...figure, ...(basis === null ? {} : { basis }) }
  return evaluateTarget(target, { actuals: [actual], series: [], done: null }).outcome
}

describe('templates of registers', () => {
  it('have names that registers may have, each its own', () => {
    const keys = templates.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !keyPattern.test(key) || reservedKeys.includes(key))).toEqual([])
    const names = templates.map(({ definition }) => definition.name)
    expect(new Set(names).size).toBe(names.length)
    expect(findTemplate('meetings')?.definition.name).toBe('会議・委員会の開催')
    expect(findTemplate('none')).toBeNull()
  })

  it.each(templates)(
    '$key could be opened as it is, in both languages',
    ({ definition, measures }) => {
      expect(registerSchema.safeParse(definition).error?.issues ?? []).toEqual([])
      expect(registerProblems(definition)).toEqual([])
      expect(definition.nameEnglish).not.toBeNull()
      expect(definition.purposeEnglish).not.toBeNull()
      expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length)
      for (const { definition: measure } of measures) {
        expect(measureSchema.safeParse(measure).error?.issues ?? []).toEqual([])
        expect(measureProblems(measure, definition)).toEqual([])
        expect(measure.nameEnglish).not.toBeNull()
      }
    },
  )

  it.each(measures)('$register/$key answers 「$answers」', ({ definition, answers }) => {
    const [target, ...others] = parseTargets(answers, {
      fiscalYear: fiscalYear(2020),
      indicator: null,
    })
    expect(others).toEqual([])
    expect(target?.problems).toEqual([])
    expect(target?.conditions.length).toBeGreaterThan(0)
    for (const condition of target?.conditions ?? []) {
      if (condition.kind === 'level') {
        expect(sameUnit(condition.quantity.unit, definition.unit)).toBe(true)
        const monthly =
          condition.aggregate?.kind === 'per' && condition.aggregate.period === 'month'
        expect(monthly).toBe(definition.of.kind === 'fewestInMonth')
        // its figure, just as high as the level, decides the target once the year is over
        const figure = { value: condition.quantity.value, unit: definition.unit }
        expect(outcomeOf(target as Target, figure, definition)).toBe('met')
      } else {
        expect(condition.kind).toBe('change')
      }
    }
  })

  it('keep people’s names from the public, and their figures from few masked', () => {
    const withNames = templates.filter(({ definition }) => masksFew(definition))
    expect(withNames.map(({ key }) => key)).toEqual(['commissions', 'e-learning', 'job-designs'])
    expect(withNames.every(({ definition }) => definition.shows === 'figures')).toBe(true)
  })
})
