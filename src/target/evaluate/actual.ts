/** Finds the actuals a condition speaks of, and asks whether they are in the target's unit and on its scale. */
import { compare, type Decimal, formatDecimal, sign } from '../../lib/decimal.ts'
import type { Shape } from '../ast.ts'
import type { Actual } from '../evidence.ts'
import type { Step } from '../step.ts'
import type { Case } from './case.ts'
import { missing, missingActual } from './missing.ts'

export type KnownActual = Actual & { readonly value: Decimal }

export type FoundActual =
  | { readonly ok: true; readonly actual: KnownActual }
  | { readonly ok: false; readonly step: Step }

/** The words for what a condition measures. */
export function labelOf({ subject }: Pick<Shape, 'subject'>, { target }: Case): string {
  return subject ?? target.indicator ?? '指標'
}

/**
 * The actuals of what a condition measures: one, or one for each of its parts. None found is one that is missing.
 *
 * @param unit What they must be counted in; null takes any
 */
export function findActuals(shape: Shape, unit: string | null, of: Case): readonly FoundActual[] {
  const { actuals } = of.evidence
  const named = actuals.filter(({ subject }) => subject === shape.subject)
  const found = named.length > 0 || shape.subject !== null ? named : actuals.slice(0, 2)
  const label = labelOf(shape, of)
  if (found.length === 0 || (named.length === 0 && found.length > 1)) {
    return [{ ok: false, step: missingActual(label) }]
  }
  return found.map((actual) => {
    const whose = actual.part === undefined ? label : `${label}（${actual.part}）`
    const { value } = actual
    if (value === null) return { ok: false, step: missingActual(whose) }
    const step = mismatch(shape, unit, { ...actual, value }, whose)
    return step === null ? { ok: true, actual: { ...actual, value } } : { ok: false, step }
  })
}

/** Why a figure cannot be held against the target though it is there; null where it can. */
function mismatch(
  { scale }: Shape,
  unit: string | null,
  actual: KnownActual,
  label: string,
): Step | null {
  if (!sameUnit(unit, actual.unit)) {
    return missing(
      `「${label}」の実績（単位が目標は${unit ?? ''}、実績は${actual.unit ?? ''}で、比べられません）`,
      `an actual of 「${label}」 in the target's unit (${unit ?? ''}, not ${actual.unit ?? ''})`,
    )
  }
  if (scale === null || unit === '位') return null
  const top = formatDecimal(scale)
  if (actual.scale !== undefined && compare(actual.scale, scale) !== 0) {
    const other = formatDecimal(actual.scale)
    return missing(
      `「${label}」の${top}${unit ?? ''}満点での実績（実績は${other}${unit ?? ''}満点で、比べられません）`,
      `an actual of 「${label}」 on a scale of ${top} (it is given on a scale of ${other})`,
    )
  }
  if (compare(actual.value, scale) <= 0) return null
  return missing(
    `「${label}」の${top}${unit ?? ''}満点での実績（実績の${formatDecimal(actual.value)}${unit ?? ''}は満点を超えています）`,
    `an actual of 「${label}」 on a scale of ${top} (${formatDecimal(actual.value)} is beyond it)`,
  )
}

const sameAs: Readonly<Record<string, string>> = {
  名: '人',
  者: '人',
  人数: '人',
  件数: '件',
  回数: '回',
  パーセント: '%',
  '％': '%',
  ポイント: 'ポイント',
  pt: 'ポイント',
  カ所: '箇所',
  か所: '箇所',
  ヶ所: '箇所',
  ヵ所: '箇所',
  '★': '☆',
}

/** Units agree when one is not said or both mean the same; % and ポイント never do. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  return (sameAs[a] ?? a) === (sameAs[b] ?? b)
}

/** Whether a figure of the running year can only grow: it counts things and is no mean or share. */
export function onlyRises(
  { aggregate }: Shape,
  unit: string | null,
  value: Decimal,
  { rules }: Case,
): boolean {
  const counted = unit !== null && rules.wholeUnits.includes(unit)
  return counted && aggregate?.kind !== 'mean' && sign(value) >= 0
}
