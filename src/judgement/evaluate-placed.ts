/**
 * Holds placed targets against what is known: finds each target's actuals of its own year, puts the former years in
 * a series, and evaluates. A match by likeness is a step that says so.
 */
import {
  isMasked,
  isMeasured,
  type MeasuredObservation,
  type Observation,
  type ReportedObservation,
} from '../evidence/observation.ts'
import { type FiscalYear, formatFiscalYear } from '../japanese/fiscal-year.ts'
import { keyOfIndicator } from '../plan/indicator.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { Target } from '../target/ast.ts'
import { sameUnit } from '../target/evaluate/actual.ts'
import { evaluateTarget } from '../target/evaluate-target.ts'
import type { EvaluationRules } from '../target/evaluation-rules.ts'
import type { Actual, Evidence, NamedFigure } from '../target/evidence.ts'
import type { Evaluation } from '../target/step.ts'
import { type ActualMatch, matchActuals } from './match-actual.ts'
import { readCoverage } from './read-coverage.ts'

export interface EvaluatedPlace {
  readonly target: Target
  /** The year whose actual it was held against. */
  readonly year: FiscalYear
  readonly evaluation: Evaluation
  readonly matches: readonly ActualMatch[]
}

/**
 * What is known for a sheet: its own reports, the former figures it prints, the office's other reports, and what was
 * measured from records.
 */
export interface SheetEvidence {
  readonly own: readonly ReportedObservation[]
  readonly baselines: readonly ReportedObservation[]
  readonly others: readonly ReportedObservation[]
  readonly measured: readonly MeasuredObservation[]
}

/**
 * One evaluation for each target, in order.
 *
 * @param yearOf The year whose actual each target is held against
 * @param rules What the targets' words leave open, by the rule set
 */
export function evaluatePlaced(
  placed: readonly PlacedTarget[],
  yearOf: (target: Target) => FiscalYear,
  evidence: SheetEvidence,
  rules: EvaluationRules,
): readonly EvaluatedPlace[] {
  const targets = placed.map(({ target }) => target)
  const matches = matchByYear(targets, yearOf, evidence)
  return targets.map((target, position) => {
    const found = matches[position] ?? []
    const fiscalYear = yearOf(target)
    // 前年度 means nothing to a target that knows no year
    const evaluation = evaluateTarget(
      { ...target, fiscalYear },
      {
        actuals: found.map(actualOf),
        series: seriesOf(found, fiscalYear, evidence),
        done: null,
        elsewhere: elsewhereFor(target, found, evidence),
      },
      rules,
    )
    const inferred = [
      ...found.flatMap(inferredStep),
      ...found.flatMap(maskedStep),
      ...breakSteps(target, found, evidence),
    ]
    return {
      target,
      year: fiscalYear,
      matches: found,
      evaluation: inferred.length === 0 ? evaluation : withSteps(inferred, evaluation),
    }
  })
}

function withSteps(before: Evaluation['steps'], evaluation: Evaluation): Evaluation {
  return { ...evaluation, steps: [...before, ...evaluation.steps] }
}

/** Targets compete for the actuals of one year only with targets of that year. */
function matchByYear(
  targets: readonly Target[],
  yearOf: (target: Target) => FiscalYear,
  { own, baselines, others, measured }: SheetEvidence,
): readonly (readonly ActualMatch[])[] {
  const found: (readonly ActualMatch[])[] = targets.map(() => [])
  const years = targets.map(yearOf)
  for (const year of new Set(years)) {
    const ofYear = ({ fiscalYear }: Observation) => fiscalYear === year
    const matches = matchActuals(
      targets.filter((_, at) => years[at] === year),
      own.filter(ofYear),
      [...baselines.filter(ofYear), ...others.filter(ofYear)],
      measured.filter(ofYear),
    )
    let next = 0
    for (const [at, each] of years.entries()) {
      if (each !== year) continue
      found[at] = matches[next] ?? []
      next += 1
    }
  }
  return found
}

function actualOf({ measured, observation }: ActualMatch): Actual {
  return {
    subject: measured.subject,
    value: observation?.value ?? null,
    unit: observation?.unit ?? null,
    asOf: observation?.asOf ?? null,
    provisional: observation?.provisional ?? false,
    finalOn: observation?.finalOn ?? null,
    ...(observation === null ? {} : coverageOf(observation)),
  }
}

/** What was counted says it of itself; a mean of rows, and what is newest, are what the indicator calls them (1か月あたりの平均). */
function coverageOf({ indicator, measurement }: Observation): Pick<Actual, 'basis' | 'scale'> {
  const named = readCoverage(indicator)
  const basis = measurement?.basis
  if (basis === undefined || (basis === 'moving' && named.basis !== undefined)) return named
  return { ...named, basis }
}

/** What is known of others (全国平均, 見込み), for targets that look to them. */
function elsewhereFor(
  target: Target,
  matches: readonly ActualMatch[],
  { baselines, own, others, measured }: SheetEvidence,
): readonly NamedFigure[] {
  if (!target.conditions.some(looksElsewhere)) return []
  return [...measured, ...baselines, ...own, ...others]
    .filter((each) => isOfOthers(each, matches))
    .map(named)
}

/** Whether it holds against somebody else's figure (全国平均, 見込み). */
export function looksElsewhere(condition: Target['conditions'][number]): boolean {
  if (condition.kind !== 'change') return false
  return condition.change.from.kind === 'peer-mean' || condition.change.from.kind === 'forecast'
}

/** 受診率（全国平均）, 全国平均の受診率: the name of the thing measured with somebody's mean around it. */
function isOfOthers({ indicator, unit }: Observation, matches: readonly ActualMatch[]): boolean {
  const bare = indicator.replace(
    /[（(]?[^（()）、。の]{0,6}(?:平均値?|見込み?)(?:実績)?の?[)）]?/u,
    '',
  )
  if (bare === indicator) return false
  return matches.some(
    ({ measured }) => hasKeyOf(bare, measured.names) && sameUnit(measured.unit, unit),
  )
}

function named({ indicator, fiscalYear, value, unit }: Observation): NamedFigure {
  return { name: indicator, fiscalYear, value, unit }
}

/**
 * The other years of the thing measured, one value each: as measured, else as printed beside the target, else as
 * reported, final before provisional. A target that joins several things has no one series. A year measured by another
 * method has no value to look back on: there is no progress across a break.
 */
function seriesOf(
  matches: readonly ActualMatch[],
  year: FiscalYear,
  { measured, baselines, own, others }: SheetEvidence,
): Evidence['series'] {
  if (matches.length !== 1) return []
  const broken = brokenYears(matches, measured)
  const byYear = new Map<FiscalYear, Observation>()
  for (const observations of [measured, baselines, own, others]) {
    for (const each of observations) {
      if (each.fiscalYear === year || !isOfOne(each, matches)) continue
      const before = byYear.get(each.fiscalYear)
      if (before === undefined || weight(each) < weight(before)) byYear.set(each.fiscalYear, each)
    }
  }
  return [...byYear.values()]
    .map(({ fiscalYear, value }) => ({
      fiscalYear,
      value: broken.includes(fiscalYear) ? null : value,
    }))
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
}

/** The years whose figure was measured otherwise than the actual the target is held against. */
function brokenYears(
  matches: readonly ActualMatch[],
  measured: readonly MeasuredObservation[],
): readonly FiscalYear[] {
  const actual = matches[0]?.observation ?? null
  if (actual === null || !isMeasured(actual)) return []
  const { method } = actual.measurement
  return measured
    .filter((each) => isOfOne(each, matches) && each.measurement.method !== method)
    .map(({ fiscalYear }) => fiscalYear)
}

function isOfOne({ indicator, unit }: Observation, matches: readonly ActualMatch[]): boolean {
  return matches.some(
    ({ measured }) =>
      (measured.names.includes(indicator) || hasKeyOf(indicator, measured.names)) &&
      sameUnit(measured.unit, unit),
  )
}

function hasKeyOf(indicator: string, names: readonly string[]): boolean {
  const key = keyOfIndicator(indicator)
  return key !== null && names.some((name) => keyOfIndicator(name) === key)
}

/** Blank figures last, provisional ones before them. */
function weight({ value, provisional }: Observation): number {
  if (value === null) return 2
  return provisional ? 1 : 0
}

/** A target that looks back over a break says so. */
function breakSteps(
  target: Target,
  matches: readonly ActualMatch[],
  { measured }: SheetEvidence,
): Evaluation['steps'] {
  if (!target.conditions.some(({ kind }) => kind === 'change') || matches.length !== 1) return []
  return brokenYears(matches, measured).map((year) => ({
    kind: 'inferred',
    what: `${formatFiscalYear(year)}は測り方が違うので、比べる値にしませんでした。`,
    english: `Fiscal ${year} was measured by another method and is not compared with.`,
  }))
}

function maskedStep(match: ActualMatch): Evaluation['steps'] {
  const { observation, measured } = match
  if (match.maskedBeside === true) {
    return [
      {
        kind: 'inferred',
        what: `「${measured.name}」は記録からも数えていますが、人数が少ないため秘匿し、担当が報告した値で判定しました。`,
        english: `「${measured.name}」 is also counted from records, but as that is from few people it is masked, and the figure the office reported was judged by.`,
      },
    ]
  }
  if (observation === null || !isMasked(observation)) return []
  return [
    {
      kind: 'inferred',
      what: `「${measured.name}」の実績は記録から数えてありますが、人数が少ないため秘匿し、判定に使いません。`,
      english: `The actual of 「${measured.name}」 is counted from records, but as it is from few people it is masked and not judged by.`,
    },
  ]
}

function inferredStep({ how, observation, measured }: ActualMatch): Evaluation['steps'] {
  if (how !== 'similar' || observation === null) return []
  return [
    {
      kind: 'inferred',
      what: `「${observation.indicator}」の実績を「${measured.name}」の実績とみなしました。`,
      english: `The actual reported as 「${observation.indicator}」 was taken for 「${measured.name}」.`,
    },
  ]
}
