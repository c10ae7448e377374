/** The promises of a document as rules ask for them: every target with its place, its level, its former figures. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { compare, type Decimal, formatDecimal } from '../lib/decimal.ts'
import { keyOfIndicator } from '../plan/indicator.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { Half } from '../plan/target-place.ts'
import type { Baseline, ChangeCondition, LevelCondition, Target } from '../target/ast.ts'
import { sameUnit } from '../target/evaluate/actual.ts'
import type { DocumentView, SheetView } from './document-view.ts'
import type { InitiativeYears } from './rule.ts'

export interface PlacedPromise {
  readonly placed: PlacedTarget
  readonly target: Target
  /** Number of the sheet or initiative it stands in; null in a panel. */
  readonly number: number | null
  /** null outside of sheets. */
  readonly sheet: SheetView | null
  readonly half: Half | null
}

/** Every target of a document, of sheets and overview alike, in its order. */
export function promisesOf(view: DocumentView): readonly PlacedPromise[] {
  const { panels, initiatives } = view.document
  const outside = (placed: PlacedTarget, number: number | null): PlacedPromise => ({
    placed,
    target: placed.target,
    number,
    sheet: null,
    half: null,
  })
  return [
    ...view.sheets.flatMap(promisesOfSheet),
    ...panels.flatMap(({ outcomes, themes }) => [
      ...outcomes.map((placed) => outside(placed, null)),
      ...themes.flatMap(({ targets }) => targets.map((placed) => outside(placed, null))),
    ]),
    ...initiatives.flatMap(({ number, targets }) =>
      targets.map((placed) => outside(placed, number)),
    ),
  ]
}

export function promisesOfSheet(sheet: SheetView): readonly PlacedPromise[] {
  return (['multiYear', 'yearPlan'] as const).flatMap((half) =>
    sheet.sheet[half].targets.map((placed) => ({
      placed,
      target: placed.target,
      number: sheet.sheet.number,
      sheet,
      half,
    })),
  )
}

/** The level a target promises; null for ranges, changes and acts. */
export function levelOf(target: Target | null): LevelCondition | null {
  return target?.conditions.find((condition) => condition.kind === 'level') ?? null
}

/** The relative form of a target, beside a level or alone. */
export function changeOf({ conditions }: Target): ChangeCondition | null {
  return conditions.find((condition) => condition.kind === 'change') ?? null
}

/**
 * The figure printed for a former year, null where none is printed in this unit or it was left blank: of 約23%(392市町村)
 * the unit says which is meant.
 */
export function formerActual(
  { baselines }: Target,
  year: FiscalYear,
  unit: string | null,
): Decimal | null {
  const printed = baselines.find(
    (each) => isActual(each) && each.fiscalYear === year && sameUnit(each.unit, unit),
  )
  return printed?.quantity?.value ?? null
}

/** The newest former figure printed beside a target. */
export function lastActual({ baselines }: Target): (Baseline & { value: Decimal }) | null {
  const [last] = baselines
    .flatMap((each) =>
      isActual(each) && each.quantity !== null ? [{ ...each, value: each.quantity.value }] : [],
    )
    .toSorted((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0))
  return last ?? null
}

/** 月平均100人, 月2回: no level of a whole year. */
export function isOfPart({ aggregate }: LevelCondition): boolean {
  if (aggregate?.kind === 'per') return aggregate.period !== 'year'
  return aggregate?.kind === 'mean' && aggregate.over === 'month'
}

/** Figures of the whole city are none of the office's own. */
function isActual({ kind, label }: Baseline): boolean {
  return kind === 'actual' && !/平均|全市|全国/u.test(label ?? '')
}

/** Whether two targets name one thing to be measured; what names nothing is the same as nothing. */
export function sameIndicator(a: Target, b: Target): boolean {
  if (a.indicator === null || b.indicator === null) return false
  const key = keyOfIndicator(a.indicator)
  return key !== null && key === keyOfIndicator(b.indicator)
}

/** Targets of the year that the year before had too, by their indicator. */
export function sharedTargets({ former, current }: InitiativeYears): readonly SharedTarget[] {
  return former.sheet.yearPlan.targets.flatMap((before, position) => {
    const after = current.sheet.yearPlan.targets.find(({ target }) =>
      sameIndicator(target, before.target),
    )
    return after === undefined ? [] : [{ before, position, after }]
  })
}

export interface SharedTarget {
  readonly before: PlacedTarget
  /** Of `before` in its half. */
  readonly position: number
  readonly after: PlacedTarget
}

/**
 * Whether a level asks for more than the former one: more of what should be many, fewer of what should be few. null where
 * the two cannot be held side by side, for their units or their ways differ.
 */
export function isRaised(old: LevelCondition, now: LevelCondition): boolean | null {
  if (old.compare !== now.compare || old.quantity.unit !== now.quantity.unit) return null
  return asksLessThan(old, now.quantity.value)
}

export function formatFigure(value: Decimal, unit: string | null): string {
  return `${formatDecimal(value)}${unit ?? ''}`
}

/** Whether a level asks for less than a value: fewer of what should be many, more of what should be few. */
export function asksLessThan({ compare: how, quantity }: LevelCondition, value: Decimal): boolean {
  if (how === 'exactly' || quantity.over !== null) return false
  const order = compare(quantity.value, value)
  return how === 'atLeast' || how === 'moreThan' ? order < 0 : order > 0
}
