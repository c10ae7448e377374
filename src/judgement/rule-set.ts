/**
 * The rule sets known from public rules, and which of them hold for a plan in a year. A city names its own in its
 * data; what it does not describe is looked up here by id.
 */
import { type FiscalYear, fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { RuleSet } from '../plan/rule-set.ts'
import { defaultRules, type EvaluationRules } from '../target/evaluation-rules.ts'

/** One missed target makes the sheet ②: the rule of the form itself. */
export const allTargets: RuleSet = {
  id: 'all-targets',
  name: 'すべての目標を満たす',
  nameEnglish: 'All targets hold',
  source: '様式「自己評価」①目標達成 ②目標未達成',
  valid: { from: fiscalYear(2012), to: null },
  rule: { kind: 'all-targets' },
}

/** The city-wide progress lines of FY2012-14 (domain §3); a period's last year has to reach the target itself. */
export const cityProgress: RuleSet = {
  id: 'city-progress',
  name: '全市の進み具合',
  nameEnglish: 'City-wide progress',
  source: '市政改革プランの進捗評価 (平成24～26年度)',
  valid: { from: fiscalYear(2012), to: fiscalYear(2014) },
  rule: {
    kind: 'progress',
    lines: [
      { length: 1, year: null, percent: decimal(90) },
      { length: 2, year: null, percent: decimal(90) },
      { length: 3, year: 1, percent: decimal('33.4') },
      { length: 3, year: 2, percent: decimal('66.7') },
    ],
    onCourse: '概ね順調',
    behind: '順調でない',
  },
}

/** A scale of five as many offices use it; a city with other lines gives its own. */
export const fiveGrade: RuleSet = {
  id: 'five-grade',
  name: '5段階',
  nameEnglish: 'Five grades',
  source: '達成率による5段階評価 (一般的な例)',
  valid: { from: fiscalYear(2012), to: null },
  rule: {
    kind: 'grades',
    grades: [
      { grade: 'A', percent: decimal(100) },
      { grade: 'B', percent: decimal(80) },
      { grade: 'C', percent: decimal(60) },
      { grade: 'D', percent: decimal(40) },
      { grade: 'E', percent: decimal(0) },
    ],
  },
}

export const knownRuleSets: readonly RuleSet[] = [allTargets, cityProgress, fiveGrade]

/**
 * The rule sets a city judges a plan's sheets by in a year, the deciding one first. Where its data names none for
 * that plan and year, the rule of the form holds.
 *
 * @param framework Code of the plan; null where the sheet's plan is not known to the city
 */
export function ruleSetsFor(
  municipality: Municipality,
  framework: string | null,
  year: FiscalYear,
): readonly [RuleSet, ...RuleSet[]] {
  const plan = municipality.frameworks.find(({ code }) => code === framework)
  const found = (plan?.ruleSets ?? [])
    .filter(({ from, to }) => from <= year && year <= (to ?? year))
    .map(({ id, from, to }) => resolve(municipality, id, { from, to }))
    .filter((ruleSet) => ruleSet !== null)
  const [first, ...rest] = found
  return first === undefined ? [allTargets] : [first, ...rest]
}

/** A rule set by id, as the city describes it or else as it is known; null where neither says what it does. */
function resolve(municipality: Municipality, id: string, valid: RuleSet['valid']): RuleSet | null {
  const entry = municipality.ruleSets.find((each) => each.id === id)
  const known = knownRuleSets.find((each) => each.id === id)
  const rule = entry?.rule ?? known?.rule
  if (rule === undefined) return null
  return {
    id,
    name: entry?.name ?? known?.name ?? id,
    nameEnglish: entry?.nameEnglish ?? known?.nameEnglish ?? id,
    source: entry?.note ?? known?.source ?? '',
    valid,
    rule,
    ...(entry?.tolerance == null ? {} : { tolerance: entry.tolerance }),
  }
}

/** How targets are evaluated under a rule set: its own tolerance, and the house's defaults for the rest. */
export function evaluationRulesOf({ tolerance }: RuleSet): EvaluationRules {
  return tolerance === undefined ? defaultRules : { ...defaultRules, tolerance }
}
