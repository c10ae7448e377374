/** A figure as the API tells it: its shape, and how an observation becomes one. One from few people tells no value. */
import * as z from 'zod'
import type { IndicatorFigure } from '../../actions/evidence/get-indicator.ts'
import { type Decimal, printDecimal, toNumber } from '../../lib/decimal.ts'
import { day } from './operation.ts'

export const figureShape = z.object({
  fiscalYear: z.int(),
  value: z.number().nullable().describe('空は値なし。0ではない。null: no value, which is not 0.'),
  valueAsWritten: z.string().nullable().describe('丸めたままの数字。Digits as rounded.'),
  unit: z.string().nullable(),
  k: z.number().nullable().describe('割合・率の分子。Numerator of a share or a rate.'),
  n: z.int().nullable().describe('数えた記録・回答の数。Rows or answers behind it.'),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  asOf: day.nullable(),
  provisional: z.boolean(),
  method: z.string().nullable(),
  masked: z
    .boolean()
    .describe(
      '少人数のため秘匿。値と数は空です。Masked as it is from few people: value and counts are null.',
    ),
})

type Told = Pick<IndicatorFigure, 'value' | 'unit' | 'n' | 'asOf' | 'provisional'> & {
  readonly measured:
    | (Pick<NonNullable<IndicatorFigure['measured']>, 'k' | 'method' | 'interval'> & {
        readonly masked?: boolean
      })
    | null
}

export function figureOf({ value, unit, n, asOf, provisional, measured }: Told) {
  const interval = measured?.interval ?? null
  return {
    value: numberOf(value),
    valueAsWritten: value === null ? null : printDecimal(value),
    unit,
    k: numberOf(measured?.k ?? null),
    n,
    interval:
      interval === null ? null : { low: toNumber(interval.low), high: toNumber(interval.high) },
    asOf,
    provisional,
    method: measured?.method ?? null,
    masked: measured?.masked === true,
  }
}

function numberOf(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value)
}
