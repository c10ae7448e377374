/**
 * A measure (測り方): which rows of a register count, what is drawn from them, for which time, and how it is rounded.
 * Most kinds are a pair of sums, numerator k and denominator n, so that one row changes them in one step; the least, the
 * most and the newest value are looked up in an index. There is no median: it is neither.
 */
import type { Rounding } from '../../lib/decimal.ts'
import type { Basis } from '../../target/evidence.ts'

export interface MeasureDefinition {
  readonly name: string
  readonly nameEnglish: string | null
  readonly unit: string
  readonly of: MeasureKind
  /** Rows that do not fit are not looked at; every condition must hold. */
  readonly where: readonly Condition[]
  /** Key of the date field that says when a row counts (受付日, or 公表日 for 公表ベース). A row without that day does not. */
  readonly day: string
  /**
   * Key of the number field that names the fiscal year a row belongs to whatever its day (会計年度: April's payments of
   * the year before); null: the day decides.
   */
  readonly yearField: string | null
  readonly time: MeasureTime
  /** Digits behind the point. */
  readonly places: number
  readonly rounding: Extract<Rounding, 'half-up' | 'down' | 'up'>
  /** A figure of money is final when the books close, any other when its time is over. */
  readonly finalWith: 'time' | 'books'
}

export type MeasureKind =
  | { readonly kind: 'count' }
  /** Rows that also meet `counted`, of all. In % where the unit is %. */
  | { readonly kind: 'share'; readonly counted: readonly Condition[] }
  | { readonly kind: 'sum' | 'mean' | 'minimum' | 'maximum'; readonly field: string }
  /**
   * What stands in the newest row that has a value. `tie` is the key of a number or date field by which the greater of
   * two rows of one day is the newer; where that decides nothing (null), the one that came later.
   */
  | { readonly kind: 'latest'; readonly field: string; readonly tie: string | null }
  /** Sum of one field by the sum of another (収納額 by 調定額). In % where the unit is %. */
  | { readonly kind: 'rate'; readonly field: string; readonly by: string }
  /** How many rows the month with the fewest has (毎月2回以上). A month without a row has 0; one not yet over is not looked at. */
  | { readonly kind: 'fewestInMonth' }

/** Whether its value is one of those entered, and not made of all: kept row by row. */
export function isKeptByRow({ kind }: MeasureKind): boolean {
  return kind === 'minimum' || kind === 'maximum' || kind === 'latest'
}

/** Whether its value is that of one row or one month among all it looks at. */
export function picksValue(of: MeasureKind): boolean {
  return isKeptByRow(of) || of.kind === 'fewestInMonth'
}

/** Keys of every field that decides what it says. */
export function fieldsOf({ of, where, day, yearField }: MeasureDefinition): readonly string[] {
  const counted = of.kind === 'share' ? of.counted : []
  return [
    ...[...where, ...counted].map(({ field }) => field),
    ...('field' in of ? [of.field] : []),
    ...(of.kind === 'rate' ? [of.by] : []),
    ...[day, ...(yearField === null ? [] : [yearField])],
  ]
}

/** What its figure of a year covers, for targets that say it (月2回, 累計6件); null where no word of a target asks for it. */
export function basisOf({ of, time }: Pick<MeasureDefinition, 'of' | 'time'>): Basis | null {
  switch (of.kind) {
    case 'count':
    case 'sum':
      if (time.kind === 'months') return null
      return time.kind === 'year' ? 'year' : 'standing'
    case 'fewestInMonth':
      return 'month'
    case 'minimum':
      return 'lowest'
    case 'mean':
    case 'latest':
    case 'share':
    case 'rate':
      return 'moving'
    default:
      return null
  }
}

export type MeasureTime =
  | { readonly kind: 'year' }
  /** Months of the fiscal year, both counted in; April is 4. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /**
   * Everything since the register began, to a day of the fiscal year, counted in (登録数, 10月1日現在). `day` absent or
   * beyond the month: to the month's end (3月末現在).
   */
  | { readonly kind: 'asOf'; readonly month: number; readonly day?: number | undefined }

export interface Condition {
  readonly field: string
  readonly is: 'equal' | 'notEqual' | 'atLeast' | 'atMost' | 'filled' | 'blank'
  /** '' for filled and blank. */
  readonly value: string
}

export interface Measure {
  readonly id: string
  readonly register: string
  readonly key: string
  /** Counted from 1; each counts its rows anew. */
  readonly revision: number
  readonly definition: MeasureDefinition
}
