/** Finds the actual a condition speaks of, and asks whether it is in the same unit and may still rise. */
import { type Decimal, sign } from '../../lib/decimal.ts'
import type { Shape } from '../ast.ts'
import type { Actual } from '../evidence.ts'
import type { Step } from '../step.ts'
import type { Case } from './case.ts'

export type FoundActual =
  | { readonly ok: true; readonly actual: Actual & { readonly value: Decimal } }
  | { readonly ok: false; readonly step: Step }

export function findActual(
  { subject }: Shape,
  unit: string | null,
  { target, evidence }: Case,
): FoundActual {
  const label = subject ?? target.indicator ?? '指標'
  const named = evidence.actuals.find((actual) => actual.subject === subject)
  const actual =
    named ?? (subject === null && evidence.actuals.length === 1 ? evidence.actuals[0] : undefined)
  if (actual === undefined || actual.value === null) {
    return {
      ok: false,
      step: { kind: 'missing', what: `「${label}」の実績`, english: `the actual of 「${label}」` },
    }
  }
  if (!sameUnit(unit, actual.unit)) {
    return {
      ok: false,
      step: {
        kind: 'missing',
        what: `「${label}」の実績（単位が目標は${unit ?? ''}、実績は${actual.unit ?? ''}で、比べられません）`,
        english: `an actual in the target's unit (${unit ?? ''}, not ${actual.unit ?? ''})`,
      },
    }
  }
  return { ok: true, actual: { ...actual, value: actual.value } }
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
