/**
 * A goal of a review sheet: a sentence, and beside it the number, unit and year the ministry itself set. The number
 * is official and decides; the sentence says which way is better, and where the two differ somebody is asked.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { fold } from '../../japanese/width.ts'
import { equal, parseDecimal } from '../../lib/decimal.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Passage } from '../../lib/span.ts'
import type { Compare, Condition, Quantity, Target } from '../../target/ast.ts'
import { isLowerBetter } from '../../target/lexicon/direction-words.ts'
import { scanQuantity } from '../../target/scan/scan-quantity.ts'
import type { ParseStatement } from '../place-targets.ts'
import type { Digits } from './json-members.ts'

export interface OfficialGoal {
  readonly sentence: Passage | null
  readonly indicator: string | null
  readonly unit: string | null
  readonly number: Digits | null
  readonly fiscalYear: FiscalYear | null
}

/** The official target first, then what else the sentence promises. */
export function officialTargets(goal: OfficialGoal, parse: ParseStatement): readonly Target[] {
  const read = goal.sentence === null ? [] : parse(goal.sentence.text)
  const official = officialQuantity(goal)
  if (official === null) return read.map((target) => named(target, goal))
  const same = read.findIndex((target) =>
    target.conditions.some((each) => promises(each, official)),
  )
  const found = read[same]
  if (found !== undefined) {
    const year = goal.fiscalYear ?? found.fiscalYear
    return [
      { ...named(found, goal), fiscalYear: year },
      ...read.filter((_, at) => at !== same).map((target) => named(target, goal)),
    ]
  }
  return [built(goal, official, read)]
}

/** The number of a year's table, which is official by itself. */
export function plannedTarget(
  goal: Omit<OfficialGoal, 'sentence'>,
  direction: Compare | null,
): Target | null {
  const official = officialQuantity(goal)
  if (official === null) return null
  return built({ ...goal, sentence: null }, official, [], direction)
}

/** Which way the goal points, where its sentence says so. */
export function directionOf(targets: readonly Target[]): Compare | null {
  return targets.flatMap(({ conditions }) => conditions.flatMap(comparison))[0] ?? null
}

function comparison(condition: Condition): readonly Compare[] {
  const said = 'compare' in condition && !condition.inferred.includes('compare')
  return said ? [condition.compare] : []
}

/** Units in which large numbers are counted (百万円) count their number up. */
export function officialQuantity({
  number,
  unit,
}: Pick<OfficialGoal, 'number' | 'unit'>): Quantity | null {
  if (number === null) return null
  const plain = unitOf(unit)
  const joins = plain === null || /^[\d.,]/.test(plain) // a unit such as 3か国 would run into the digits
  const scanned = joins ? null : scanQuantity(`${number.text}${plain}`, 0)
  const whole = number.text.length + (plain?.length ?? 0)
  if (scanned?.kind === 'quantity' && scanned.end === whole) {
    const { value, over, unit: counted } = scanned
    return { value, over, unit: counted, asWritten: number.text }
  }
  const value = parseDecimal(number.text)
  return value === null ? null : { value, over: null, unit: plain, asWritten: number.text }
}

/** As folded text; a dash is none. */
function unitOf(unit: string | null): string | null {
  const plain = squeezeText(fold(unit ?? '').text)
  return /^[-ー―–—]*$/u.test(plain) ? null : plain
}

function promises(condition: Condition, { value }: Quantity): boolean {
  return condition.kind === 'level' && equal(condition.quantity.value, value)
}

/** The name the sheet itself gives its indicator is the one all years share. */
function named(target: Target, { indicator }: OfficialGoal): Target {
  return indicator === null ? target : { ...target, indicator }
}

function built(
  { sentence, indicator, fiscalYear }: OfficialGoal,
  quantity: Quantity,
  read: readonly Target[],
  direction: Compare | null = directionOf(read),
): Target {
  const compare = direction ?? (isLowerBetter(indicator) ? 'atMost' : 'atLeast')
  const words = sentence?.text ?? `${indicator ?? ''}${quantity.asWritten}${quantity.unit ?? ''}`
  return {
    asWritten: squeezeText(words),
    span: { start: 0, end: words.length },
    indicator,
    fiscalYear,
    years: null,
    combine: 'all',
    conditions: [
      {
        kind: 'level',
        compare,
        quantity,
        subject: null,
        approximate: false,
        each: false,
        aggregate: null,
        scale: null,
        inferred: direction === null ? ['compare'] : [],
      },
    ],
    baselines: [],
    marks: [],
    framework: null,
    inferred: [],
    problems: hasLevel(read) ? [differs(quantity)] : [],
  }
}

function hasLevel(targets: readonly Target[]): boolean {
  return targets.some(({ conditions }) => conditions.some(({ kind }) => kind === 'level'))
}

function differs({ asWritten, unit }: Quantity): Problem {
  return {
    code: 'review-sheet/figure-differs',
    severity: 'asks',
    message: `成果目標の文の数と、目標値の欄の「${asWritten}${unit ?? ''}」が違います。どちらが正しいかを確かめてください。判定には目標値の欄を使います。`,
  }
}
