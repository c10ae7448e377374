/**
 * Targets of two versions: which became which, and what changed in the promise. A label that only names the document's
 * own year may go without a change; any other year is part of the promise.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { normalize, printDecimal } from '../../lib/decimal.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import { indicatorLikeness } from '../../plan/indicator-likeness.ts'
import { similarity, wordKey } from '../../plan/word-key.ts'
import type { Baseline, Target } from '../../target/ast.ts'
import { formatLevel } from '../words/format-level.ts'
import type { Brief, ChangeKind } from './change.ts'
import { type LineChange, sameLine } from './compare-lines.ts'
import { factsOf } from './line-facts.ts'
import { matchLines } from './match-lines.ts'
import { promiseKey, restatedKey } from './promise-key.ts'
import { withoutSameLetters } from './same-letters.ts'
import type { TargetLine } from './version-unit.ts'

/** @param year Of both documents; null where they differ or name none */
export function compareTargets(
  old: readonly TargetLine[],
  current: readonly TargetLine[],
  year: FiscalYear | null,
): readonly LineChange[] {
  const rest = withoutSameLetters(old, current)
  const { pairs, removed, added } = matchLines(rest.old, rest.new, likeness, 0.6)
  return [
    ...rest.marked.map(([before, after]) => sameLine('mark', before, after)),
    ...rest.respelled.map(([before, after]) => sameLine('wording', before, after)),
    ...withoutEchoes(pairs.flatMap(([before, after]) => changesOf(before, after, year))),
    ...removed.map((line) => ({
      kind: 'target' as const,
      old: line,
      new: null,
      brief: null,
      substantive: true,
    })),
    ...added.map((line) => ({
      kind: 'target' as const,
      old: null,
      new: line,
      brief: null,
      substantive: true,
    })),
  ]
}

/** One statement can hold two targets: where one of them changed, its words say nothing of the other. */
function withoutEchoes(changes: readonly LineChange[]): readonly LineChange[] {
  const changed = new Set(changes.filter(({ substantive }) => substantive).map(keyOfLines))
  return changes.filter(
    (change) => change.kind !== 'wording' || change.substantive || !changed.has(keyOfLines(change)),
  )
}

function keyOfLines({ old, new: current }: LineChange): string {
  return `${old?.span.start} ${current?.span.start}`
}

/** The indicator decides; of stages of one indicator the same year, of repeated ones the same promise. */
function likeness(a: TargetLine, b: TargetLine): number {
  const [left, right] = [a.target.indicator, b.target.indicator]
  const names =
    left === null || right === null
      ? similarity(factsOf(a.text).frame, factsOf(b.text).frame)
      : Math.max(indicatorLikeness(left, right), keptWhole(left, right))
  const year = a.target.fiscalYear === b.target.fiscalYear ? 0.006 : 0
  const promise = promiseKey(a.target) === promiseKey(b.target) ? 0.003 : 0
  return Math.max(names, likenessOfActs(a, b)) - 0.01 + year + promise
}

/** Acts are short sentences of which only the verb changes. */
function likenessOfActs(a: TargetLine, b: TargetLine): number {
  if (!isAct(a.target) || !isAct(b.target)) return 0
  const alike = similarity(factsOf(a.text).words, factsOf(b.text).words)
  return alike >= 0.4 ? Math.max(alike, 0.65) : 0
}

/** Names kept apart elsewhere (residents, a panel) are still one line of the plan when all other words stay. */
function keptWhole(a: string, b: string): number {
  const alike = similarity(wordKey(a), wordKey(b))
  if (wordKey(withoutBrackets(a)) === wordKey(withoutBrackets(b))) return 0.95
  return alike >= 0.8 ? alike * 0.9 : 0
}

function withoutBrackets(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]/gu, '')
}

function changesOf(
  before: TargetLine,
  after: TargetLine,
  year: FiscalYear | null,
): readonly LineChange[] {
  const change = (kind: ChangeKind, substantive = true): LineChange => ({
    kind,
    old: before,
    new: after,
    brief: kind === 'target' ? briefOf(before.target, after.target) : null,
    substantive,
  })
  const [old, current] = [factsOf(before.text), factsOf(after.text)]
  const baselines = changedBaselines(before.target, after.target)
  const substance = [
    ...(samePromise(before.target, after.target, year) ? [] : [change('target')]),
    ...baselines.map(() => change('baseline')),
    ...(old.scope.join() === current.scope.join() ? [] : [change('scope')]),
  ]
  const badge = badgesOf(before.target) === badgesOf(after.target) ? [] : [change('mark', false)]
  if (substance.length > 0) return [...substance, ...badge]
  const named = nameOf(before.target) === nameOf(after.target)
  if (!named) return [change(isAct(after.target) ? 'target' : 'wording'), ...badge]
  if (after.revised && !before.revised) return [change('mark', false)]
  return old.letters === current.letters ? badge : [change('wording', false), ...badge]
}

/** An act or words without a figure: the words are all there is to the promise. */
function isAct({ conditions }: Target): boolean {
  return conditions.every(({ kind }) => kind === 'done' || kind === 'deferred')
}

function samePromise(a: Target, b: Target, year: FiscalYear | null): boolean {
  const restated = [restatedKey(a), restatedKey(b)]
  const restatedAlike = restated.includes('') || restated[0] === restated[1]
  return promiseKey(a) === promiseKey(b) && restatedAlike && sameYears(a, b, year)
}

function sameYears(a: Target, b: Target, year: FiscalYear | null): boolean {
  if (a.years?.from !== b.years?.from || a.years?.to !== b.years?.to) return false
  if (a.fiscalYear === b.fiscalYear) return true
  const named = a.fiscalYear ?? b.fiscalYear
  return (a.fiscalYear === null || b.fiscalYear === null) && named === year
}

/** Each year whose printed figure was filled in, changed or dropped. A blank that goes is no figure lost. */
function changedBaselines(a: Target, b: Target): readonly string[] {
  const keys = new Set([...a.baselines, ...b.baselines].map(keyOfBaseline))
  return [...keys].filter((key) => figureAt(a.baselines, key) !== figureAt(b.baselines, key))
}

function keyOfBaseline({ fiscalYear, kind, label }: Baseline): string {
  return `${fiscalYear}|${kind}|${wordKey(label ?? '')}`
}

function figureAt(baselines: readonly Baseline[], key: string): string {
  const found = baselines.find((each) => keyOfBaseline(each) === key)?.quantity ?? null
  return found === null ? '' : `${printDecimal(normalize(found.value))}${found.unit ?? ''}`
}

function badgesOf({ marks }: Target): string {
  return marks
    .filter((mark) => mark !== 'revised')
    .toSorted()
    .join()
}

function nameOf({ indicator, asWritten }: Target): string {
  return indicator === null ? wordKey(asWritten) : (keyOfIndicator(indicator) ?? wordKey(indicator))
}

function briefOf(before: Target, after: Target): Brief | null {
  const [from, to] = [levelWords(before), levelWords(after)]
  return from === '' || to === '' || from === to ? null : { from, to }
}

function levelWords({ conditions }: Target): string {
  const level = conditions.find((each) => each.kind === 'level')
  return level === undefined ? '' : formatLevel(level)
}
