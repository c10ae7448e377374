/**
 * Whether a row's own data can say what level a relative target comes to (decision 021). Each criterion can be checked on the
 * row without the level that is computed, and is asked of every row in this order; what the sentence leaves open is asked
 * by the reader and not computed, so there is no level to hold against the official number.
 */
import { isZero, toNumber } from '../src/lib/decimal.ts'
import type { ChangeCondition, Target } from '../src/target/ast.ts'
import { parseTargets } from '../src/target/parse-targets.ts'
import { targetJson } from '../src/target/target-json.ts'
import { chooseFor } from './national-rows.ts'
import { plainUnit, unitOfSeries } from './national-units.ts'
import type { SeriesRow } from './read-national-rows.ts'

export type RelativeTarget = Target & {
  readonly conditions: readonly [ChangeCondition, ...unknown[]]
}

/** The row's one answer, where it is a change with a size and no level beside it; else null. */
export function relativeTarget(row: SeriesRow): RelativeTarget | null {
  const targets = parseTargets(row.goal, { fiscalYear: null })
  const json = targets.map(targetJson)
  const best = chooseFor(row, json)
  const target = best === undefined ? undefined : targets[json.indexOf(best)]
  return target !== undefined && isRelative(target) ? target : null
}

function isRelative(target: Target): target is RelativeTarget {
  const [main] = target.conditions
  return main?.kind === 'change' && !isZero(main.change.amount)
}

const asks = new Map([
  ['target/ratio-or-points', 'a share of a share, or points'],
  ['target/yearly-share-of-which', 'each year of the year before, or of the base year'],
])

/** The first criterion the row does not fulfil, in words; null where the official number can be held against a level. */
export function whyNotComparable(
  target: RelativeTarget,
  row: SeriesRow,
  official: number,
): string | null {
  const { change } = target.conditions[0]
  const asked = target.problems.find(({ code }) => asks.has(code))
  if (asked !== undefined) return `it is asked, not computed: ${asks.get(asked.code)}`
  if (isChangeItself(target, official, unitOfSeries(row.unit).scale))
    return 'its number is the change written again'
  if (target.fiscalYear !== null && target.fiscalYear !== row.targetYear)
    return 'its number is for another year than the sentence names'
  if (!isBaseOfUnit(target, row) || !(change.unit === '%' || isOfUnit(change.unit, row)))
    return 'its unit is not the one of the base or of the change'
  if (measuresTheChange(row.indicator ?? '', target.indicator ?? ''))
    return 'its indicator is the change and not what changes'
  if (!speaksOf(row.goal, row.indicator ?? ''))
    return 'its indicator is not the one the sentence speaks of'
  return null
}

/** 10 %増 with the official number 10 or 110: there is no level to hold against. */
function isChangeItself({ conditions }: Target, official: number, scale: number): boolean {
  return conditions.some((condition) => {
    if (condition.kind !== 'change') return false
    const amount = toNumber(condition.change.amount)
    const said =
      condition.change.said === undefined ? amount : toNumber(condition.change.said.value)
    return [amount, -amount, 100 + amount, said, amount / scale, -amount / scale].some(
      (number) => Math.abs(number - official) <= 1e-9 * Math.max(1, Math.abs(official)),
    )
  })
}

function isBaseOfUnit(target: RelativeTarget, row: SeriesRow): boolean {
  const printed = printedUnits(target)
  return printed.length === 0 ? isOfUnit(null, row) : printed.some((unit) => isOfUnit(unit, row))
}

function printedUnits({ conditions: [{ change }], baselines }: RelativeTarget) {
  const printed = change.from.value === null ? baselines : [change.from.value]
  return printed.map(({ unit }) => unit)
}

/** The base's own where it is printed, so that of 約23%(392市町村) the one is taken that the row counts; else % or any. */
export function unitOfActual(target: RelativeTarget, row: SeriesRow): string | null {
  const fitting = printedUnits(target).find((unit) => unit !== null && isOfUnit(unit, row))
  return fitting ?? (unitOfSeries(row.unit).unit === '%' ? '%' : null)
}

/** A base of 311件 is none for a row in t-CO2, nor one of 23 % for a row in 市町村; points are steps of a share. */
function isOfUnit(printed: string | null, row: SeriesRow): boolean {
  const { unit } = unitOfSeries(row.unit)
  if (unit === null) return false
  if (printed === null) return true
  const read = plainUnit(printed)
  return unit === read || (unit === '%' && read === 'ポイント')
}

const change =
  /(?:削減|低減|縮減|減少|増加|増減|伸び|伸)(?:件数|人数|台数|[数量額率幅分]|割合|比率|見込[み量額数]*)?$/u

/** 事故の削減数 of 事故件数 is a step, and no level of it. */
function measuresTheChange(indicator: string, ofSentence: string): boolean {
  return change.test(nameOf(indicator)) && !change.test(nameOf(ofSentence))
}

/** At least half of the pairs of letters in the indicator's name stand in the sentence too. */
function speaksOf(goal: string, indicator: string): boolean {
  const name = pairsOf(nameOf(indicator))
  const words = pairsOf(goal.normalize('NFKC'))
  return 2 * [...name].filter((pair) => words.has(pair)).length >= name.size
}

/** Without notes and brackets. */
function nameOf(indicator: string): string {
  const [name = ''] = indicator.normalize('NFKC').split('※')
  let words = name
  for (let before = ''; before !== words; ) {
    before = words
    words = words.replace(/[(〔【[][^()〔〕【】[\]]*[)〕】\]]/gu, '')
  }
  return words.trim()
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}
