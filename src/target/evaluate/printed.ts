/** Former figures printed beside the target: which of them a change looks back on. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Baseline, Quantity, Reference, Target } from '../ast.ts'
import type { Evidence } from '../evidence.ts'
import { sameUnit } from './actual.ts'

type Printed = Baseline & { readonly quantity: Quantity }

/** The actual of one year; null where none is printed. */
export function printedOfYear(
  year: FiscalYear,
  target: Target,
  evidence: Evidence,
): Quantity | null {
  const ofYear = actualsOf(target).filter(({ fiscalYear }) => fiscalYear === year)
  return comparable(ofYear, evidence)?.quantity ?? null
}

/** Of a peer or a forecast the one under its name; of the plan's start the only one there is. */
export function printedFor(
  from: Reference,
  target: Target,
  evidence: Evidence,
): (Quantity & { readonly fiscalYear: FiscalYear | null }) | null {
  const named = target.baselines.filter(isFilled).find(({ label }) => isNamed(from, label))
  const found = named ?? (from.kind === 'plan-start' ? onlyOne(target, evidence) : undefined)
  return found === undefined ? null : { ...found.quantity, fiscalYear: found.fiscalYear }
}

function isNamed(from: Reference, label: string | null): boolean {
  return label !== null && (from.asWritten.includes(label) || label.includes('平均'))
}

/** One figure, or one in several units: 約23%(392市町村). */
function onlyOne(target: Target, evidence: Evidence): Printed | undefined {
  const [first, ...others] = actualsOf(target)
  if (first === undefined) return undefined
  const isOne = others.every(
    ({ fiscalYear, unit }) => fiscalYear === first.fiscalYear && !sameUnit(unit, first.unit),
  )
  return isOne ? comparable([first, ...others], evidence) : undefined
}

/** Of one thing in several units the figure in the unit of the actual, else the first. */
function comparable(printed: readonly Printed[], { actuals }: Evidence): Printed | undefined {
  const unit = actuals[0]?.unit ?? null
  return printed.find((each) => unit !== null && sameUnit(each.unit, unit)) ?? printed[0]
}

function actualsOf({ baselines }: Target): readonly Printed[] {
  return baselines.filter(isFilled).filter(({ kind }) => kind === 'actual')
}

function isFilled(baseline: Baseline): baseline is Printed {
  return baseline.quantity !== null
}
