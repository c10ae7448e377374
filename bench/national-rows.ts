/**
 * Scoring a national row: one answer a row (the target of the row's year, else the one whose indicator fits the row's, else
 * the first), right when it is the ministry's number after scaling by the row's unit (70 of 百万円 is 70,000,000円).
 */
import { parseTargets } from '../src/target/parse-targets.ts'
import { type ConditionJson, type TargetJson, targetJson } from '../src/target/target-json.ts'

export interface Row {
  readonly goal: string
  readonly indicator: string | null
  readonly unit: string | null
  readonly target: string | number | null
  readonly targetYear: number | null
}

export interface Answer {
  /** null where the reader abstains. */
  readonly given: readonly number[] | null
  readonly isRight: boolean
  /** What kind of condition answered: bound, bare, range, change; alone or among several targets. */
  readonly kind: string
  /** The unit of the number given, null where the sentence has none. */
  readonly unit: string | null
}

/** Rows whose official number is one of the numbers in the sentence. */
export function rowsWithNumber(rows: readonly Row[]): readonly Row[] {
  return rows.filter(
    ({ goal, target }) => target !== null && numbersIn(goal).includes(Number(target)),
  )
}

function numbersIn(text: string): readonly number[] {
  const plain = text.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/g, '')
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
}

export function answerRow(row: Row): Answer {
  const targets = parseTargets(row.goal, { fiscalYear: null }).map(targetJson)
  const target = chooseFor(row, targets)
  const condition = target?.conditions.find(hasNumber)
  const given = condition === undefined ? null : numbersOf(condition)
  const isRight = given?.some((number) => fits(number, row)) ?? false
  return {
    given,
    isRight,
    unit: unitOf(condition),
    kind: `${kindOf(condition)}, ${targets.length > 1 ? 'among several' : 'alone'}`,
  }
}

export function chooseFor(row: Row, targets: readonly TargetJson[]): TargetJson | undefined {
  const ofYear = targets.filter(
    ({ fiscalYear }) => fiscalYear !== null && fiscalYear === row.targetYear,
  )
  const pool = ofYear.length > 0 ? ofYear : targets
  const likeness = pool.map(({ indicator }) => alike(indicator ?? '', row.indicator ?? ''))
  const best = Math.max(...likeness)
  return pool[best > 0 ? likeness.indexOf(best) : 0]
}

/** Any reader can do this: the first or the last number of the sentence that is no date. */
export function naiveReaders(rows: readonly Row[]) {
  let first = 0
  let last = 0
  for (const { goal, target } of rows) {
    const undated = goal
      .normalize('NFKC')
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .replaceAll(/(?:平成|令和|昭和|[HR])?\d{1,4}(?:年度?|月|日)(?:末)?/g, '')
    const numbers = [...undated.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
    if (numbers[0] === Number(target)) first += 1
    if (numbers.at(-1) === Number(target)) last += 1
  }
  return { first, last }
}

function unitOf(condition: ConditionJson | undefined): string | null {
  const change = condition?.['change'] as { readonly unit?: string | null } | undefined
  const unit = condition?.['unit'] ?? change?.unit
  return typeof unit === 'string' ? unit : null
}

function hasNumber(condition: ConditionJson): boolean {
  return condition['value'] !== undefined || changeAmount(condition) !== null
}

function changeAmount({ change }: ConditionJson): number | null {
  if (typeof change !== 'object' || change === null || !('amount' in change)) return null
  return typeof change.amount === 'number' && change.amount !== 0 ? change.amount : null
}

function numbersOf(condition: ConditionJson): readonly number[] {
  const said = [condition['value'], condition['upper']].filter((part) => typeof part === 'number')
  const amount = changeAmount(condition)
  return said.length === 0 && amount !== null ? [Math.abs(amount)] : said
}

function kindOf(condition: ConditionJson | undefined): string {
  if (condition === undefined) return 'none'
  if (condition['change'] !== undefined) return 'change'
  if (condition['upper'] !== undefined) return 'range'
  return condition.inferred.includes('compare') ? 'bare' : 'bound'
}

const scales: readonly (readonly [string, number])[] = [
  ['百億', 1e10],
  ['十億', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

function fits(number: number, { target, unit }: Row): boolean {
  const official = Number(target)
  const words = (unit ?? '').normalize('NFKC')
  const scale = scales.find(([word]) => words.includes(word))?.[1] ?? 1
  const tenths = words.includes('割') ? 10 : 1
  return [official, official * scale, official * tenths].some((wanted) => isNear(number, wanted))
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
}

/** Shared pairs of letters, from 0 to 1. */
function alike(a: string, b: string): number {
  const pairs = (text: string) => {
    const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
    return new Set(
      Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
    )
  }
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return shared / Math.max(1, left.size + right.size - shared)
}
