/**
 * One plain sentence for a list: what was held against what, and how it came out. The steps behind it are told by
 * `explain`; here only what decided is said.
 */
import { type CalendarDate, partsOf } from '../japanese/calendar-date.ts'
import { type FiscalYear, formatFiscalYear } from '../japanese/fiscal-year.ts'
import { isZero } from '../lib/decimal.ts'
import type { Condition, Target } from '../target/ast.ts'
import type { Evaluation } from '../target/step.ts'
import type { EvaluatedPlace } from './evaluate-placed.ts'
import { formatAim, formatAsOf, formatDifference, formatFigure } from './format-aim.ts'
import type { ActualMatch } from './match-actual.ts'
import { type Compared, progressOf } from './progress.ts'

/**
 * The reason of one target's outcome, one or two sentences of Japanese.
 *
 * @param sheetYear The sheet's own year: what is held against another year says which
 */
export function explainTargetJudgement(place: EvaluatedPlace, sheetYear: FiscalYear): string {
  const { target, evaluation, matches } = place
  if (evaluation.provisional !== null) return explainProvisional(target, evaluation, matches)
  const decisive = evaluation.steps.find(
    (step) => step.kind === 'compared' && step.outcome === evaluation.outcome,
  )
  if (decisive?.kind === 'compared') return explainComparison(target, decisive, matches)
  if (evaluation.outcome === 'met') return '実施したことを記録で確認しました。'
  if (evaluation.outcome === 'unmet') return '実施しなかったと記録されています。'
  return explainGap(place, sheetYear)
}

function explainComparison(
  target: Target,
  step: Compared,
  matches: readonly ActualMatch[],
): string {
  const actual = `${subjectOf(step, matches)}実績${formatFigure(step.actual, step.unit)}`
  const aim = `目標${formatAim(step, target)}`
  if (step.outcome === 'met') {
    return step.compare === 'within'
      ? `${actual}は${aim}に入りました。`
      : `${actual}は${aim}を満たしました。`
  }
  const { distance } = progressOf(step)
  const difference = formatDifference(distance, step.unit)
  if (isZero(distance)) return `${actual}は${aim}に届かず、同じ値でした。`
  if (step.unit === '位' || step.unit === '☆') return `${actual}は${aim}に届きませんでした。`
  switch (step.compare) {
    case 'atLeast':
    case 'moreThan':
      return `${actual}は${aim}に${difference}届きませんでした。`
    case 'atMost':
    case 'lessThan':
      return `${actual}は${aim}を${difference}上回りました。`
    default:
      return `${actual}は${aim}から${difference}外れました。`
  }
}

/** Where a target measures several things, whose figure it is: 理解度の. */
function subjectOf(step: Compared, matches: readonly ActualMatch[]): string {
  const same = matches.filter(({ observation }) => observation?.value === step.actual)
  const subject = matches.length > 1 && same.length === 1 ? same[0]?.measured.subject : null
  return subject === null || subject === undefined ? '' : `${subject}の`
}

function explainProvisional(
  target: Target,
  { provisional, steps }: Evaluation,
  matches: readonly ActualMatch[],
): string {
  const open = matches.find(({ observation }) => observation?.provisional === true)?.observation
  const step = steps.find((each) => each.kind === 'compared')
  const value = open?.value ?? null
  const figure = value === null ? '実績' : formatFigure(value, open?.unit ?? null)
  const aim = step?.kind === 'compared' ? `（目標${formatAim(step, target)}）` : ''
  const day = provisional?.judgeAgainOn ?? null
  return `${formatAsOf(open?.asOf ?? null) ?? ''}${figure}は確定前です${aim}。${explainWaiting(day)}`
}

/** @param day ISO day on which the figure becomes final */
function explainWaiting(day: string | null): string {
  if (day === null) return '確定した後に判定します。'
  const { month, day: of } = partsOf(day as CalendarDate)
  const closing = day.endsWith('-05-31') ? '出納整理期間が終わる' : '数値が確定する'
  return `${closing}${month}月${of}日の後に判定します。`
}

/** Why nothing could be compared. */
function explainGap(place: EvaluatedPlace, sheetYear: FiscalYear): string {
  const { target, evaluation, matches, year } = place
  const said = target.conditions.map(explainOpenCondition).find((each) => each !== null)
  if (said !== undefined) return said
  if (year > sheetYear) {
    return `${formatFiscalYear(year)}の目標です。その年度の実績が出てから判定します。`
  }
  if (matches.some(({ conflicting }) => conflicting)) {
    return '同じ時点の実績が複数あって値が違うため、判定できません。'
  }
  const missing = matches.find(({ observation }) => observation === null)
  if (matches.length === 0 || missing !== undefined) {
    const when = year === sheetYear ? '' : `${formatFiscalYear(year)}の`
    const whose = matches.length > 1 && missing !== undefined ? `${missing.measured.name}の` : ''
    return `${when}${whose}実績が報告されていないため、判定できません。`
  }
  if (matches.some(({ observation }) => observation?.value === null)) {
    return '実績が空欄のため、判定できません。'
  }
  const gap = evaluation.steps.find((step) => step.kind === 'missing')
  return gap === undefined
    ? '判定に必要な値がそろっていません。'
    : `判定に必要な${gap.what}がありません。`
}

function explainOpenCondition(condition: Condition): string | null {
  if (condition.kind === 'done') return '実施したかどうかの記録がないため、判定できません。'
  if (condition.kind !== 'deferred') return null
  switch (condition.why) {
    case 'to-be-set':
      return condition.trigger === null
        ? '目標がまだ設定されていません。'
        : `目標がまだ設定されていません（${condition.trigger}）。`
    case 'blank':
      return '目標の数値が空欄のため、判定できません。'
    case 'not-measurable':
      return '数値で測れない目標のため、記録からは判定できません。'
  }
}
