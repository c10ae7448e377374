/**
 * How targets are judged where their words leave it open: dated data of the judgement, not of the language. The
 * defaults are the strictest reading that an office would still call its own.
 */
import { type Decimal, decimal, type Rounding } from '../lib/decimal.ts'

export interface EvaluationRules {
  /** 約50%: how far off still counts, as a share of the level (0.05 is 5 %). */
  readonly approximation: Decimal
  /** Units that count whole things: a level computed from a change is cut to whole numbers. */
  readonly wholeUnits: readonly string[]
  /** How: 7件 less 10 % is 6.3, so at most 6 (`floor` for upper bounds) or 6.3 rounded. */
  readonly wholeRounding: 'strict' | Rounding
  /** Digits kept behind the point in computed levels of other units. */
  readonly scale: number
}

export const defaultRules: EvaluationRules = {
  approximation: decimal('0.05'),
  wholeUnits: [
    '件',
    '人',
    '回',
    '社',
    '世帯',
    '団体',
    '校',
    '箇所',
    'か所',
    '台',
    '隻',
    '施設',
    '名',
    '戸',
    '個',
    '本',
  ],
  wholeRounding: 'strict',
  scale: 6,
}
