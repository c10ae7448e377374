/**
 * Former figures printed beside targets (令和元年度実績:11件) as observations of their own years. A figure of
 * somebody else (全市平均) is one of another indicator; a target set for an earlier year is none.
 */
import type { Decimal } from '../lib/decimal.ts'
import { divide, equal } from '../lib/decimal.ts'
import type { PlacedTarget, Sheet } from '../plan/sheet.ts'
import type { Baseline, Quantity } from '../target/ast.ts'
import type { ReportedObservation } from './observation.ts'

/**
 * Every actual printed beside a target of the sheet, each once though both halves repeat it. Blanks are kept with a
 * null value: it is known that the figure was not there.
 *
 * @param document Id or source of the document the sheet was read from
 */
export function printedBaselines(sheet: Sheet, document: string): readonly ReportedObservation[] {
  const found: ReportedObservation[] = []
  for (const placed of [...sheet.yearPlan.targets, ...sheet.multiYear.targets]) {
    for (const baseline of placed.target.baselines) {
      const observation = observe(placed, baseline, document)
      if (observation === null || found.some((each) => sameFigure(each, observation))) continue
      found.push(observation)
    }
  }
  return found
}

function sameFigure(a: ReportedObservation, b: ReportedObservation): boolean {
  if (a.indicator !== b.indicator || a.fiscalYear !== b.fiscalYear) return false
  return a.value === null || b.value === null ? a.value === b.value : equal(a.value, b.value)
}

function observe(
  { target, span }: PlacedTarget,
  baseline: Baseline,
  document: string,
): ReportedObservation | null {
  if (baseline.kind !== 'actual' || baseline.fiscalYear === null) return null
  if (target.indicator === null) return null
  const others = baseline.label !== null && isOthers(baseline.label)
  return {
    indicator: others ? `${target.indicator}(${baseline.label})` : target.indicator,
    fiscalYear: baseline.fiscalYear,
    value: decimalOf(baseline.quantity),
    unit: baseline.quantity?.unit ?? baseline.unit,
    asOf: null,
    provisional: false,
    finalOn: null,
    n: null,
    source: { kind: 'baseline', document, span },
  }
}

/** Whether a figure is that of the whole city, the country or other offices. */
function isOthers(label: string): boolean {
  return /平均|全市|全国|全区|他区|他市|府内|県内/u.test(label)
}

/** A fraction as a decimal; thirds are cut at six digits, which no printed figure reaches. */
function decimalOf(quantity: Quantity | null): Decimal | null {
  if (quantity === null) return null
  return quantity.over === null
    ? quantity.value
    : divide(quantity.value, quantity.over, 6, 'half-up')
}
