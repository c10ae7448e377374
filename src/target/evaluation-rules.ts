/**
 * How targets are judged where their words leave it open: dated data of the judgement, not of the language. The
 * defaults are the strictest reading that an office would still call its own.
 */
import { type Decimal, decimal, type Rounding } from '../lib/decimal.ts'

export interface EvaluationRules {
  readonly tolerance: Tolerance
  /** Units that count whole things: a level computed from a change is cut to whole numbers. */
  readonly wholeUnits: readonly string[]
  /** How: 7件 less 10 % is 6.3, so at most 6 (`floor` for upper bounds) or 6.3 rounded. */
  readonly wholeRounding: 'strict' | Rounding
}

/** What counts as near enough (約, 程度, 台半ば). A rule set of a city may bring its own, with its dates and source. */
export interface Tolerance {
  /** 約50%, 50%程度, 概ね50%: how far off still counts, as a share of the level (0.05 is 5 %). */
  readonly about: Decimal
  /** 60%台半ば: from which part of the ten to which (0.4 to 0.6 is 64 to 66). */
  readonly middle: { readonly from: Decimal; readonly to: Decimal }
  /** Where the rule is laid down, in Japanese and in English. */
  readonly source: string
  readonly sourceEnglish: string
}

export const defaultTolerance: Tolerance = {
  about: decimal('0.05'),
  middle: { from: decimal('0.4'), to: decimal('0.6') },
  source: '本システムの既定（±5%、半ばは幅の4割から6割）',
  sourceEnglish: 'default of this system (±5%, the middle is from 4 to 6 tenths)',
}

export const defaultRules: EvaluationRules = {
  tolerance: defaultTolerance,
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
}
