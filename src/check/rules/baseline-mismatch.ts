/**
 * A level and the change it is said to be (52.5%, 15%以上向上) that do not agree with the printed baseline. Rounding is
 * allowed for: every baseline that prints as the given digits is tried.
 */

import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  round,
} from '../../lib/decimal.ts'
import type { LevelCondition } from '../../target/ast.ts'
import { sameUnit } from '../../target/evaluate/actual.ts'
import { type DocumentView, quoteTarget } from '../document-view.ts'
import {
  changeOf,
  formatFigure,
  formerActual,
  levelOf,
  type PlacedPromise,
  promisesOf,
  sameIndicator,
} from '../promises.ts'
import type { DocumentRule, Found } from '../rule.ts'
import { formatLevel, levelInEnglish } from '../words/format-level.ts'

export const baselineMismatch: DocumentRule = {
  id: 'baseline-mismatch',
  title: '基準値と合わない目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '基準にした数値を確かめ、目標に書き添えてください。',
  english: {
    title: 'Target that does not follow from its baseline',
    remedy: 'Check the baseline used, and print it beside the target.',
  },
  find(document, others) {
    const known = [document, ...others].flatMap((view) =>
      promisesOf(view).map((promise) => ({ view, promise })),
    )
    return promisesOf(document).flatMap((promise) => mismatchOf(document, promise, known))
  },
  cases: {
    for: [
      {
        what: 'fifteen per cent more than another baseline than the one printed',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '【令和3年度】朝市を知っている区民の割合 40.0%以上(平成30年度と比較して15%以上向上)(平成30年度実績:30.6%)',
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'the baseline stands in the earlier version',
        documents: [
          {
            sheets: [
              {
                title: '朝市',
                multiYear: [
                  '【令和3年度】朝市を知っている区民の割合 36.0%以上(平成30年度実績:30.6%)',
                ],
              },
            ],
          },
          {
            sheets: [
              {
                title: '朝市',
                multiYear: [
                  '【令和3年度】朝市を知っている区民の割合 40.0%以上(平成30年度と比較して15%以上向上)',
                ],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a rise each year, and where it leads in several',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '【令和3年度】朝市の来場者数 1,042人以上(平成30年度と比較して毎年5%増)(平成30年度実績:900人)',
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'a level that rounds to what it says',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '【令和3年度】朝市を知っている区民の割合 35.2%以上(平成30年度と比較して15%以上向上)(平成30年度実績:30.6%)',
                ],
              },
            ],
          },
        ],
      },
      {
        what: 'no baseline is printed anywhere',
        documents: [
          {
            sheets: [
              {
                multiYear: [
                  '【令和3年度】朝市を知っている区民の割合 40.0%以上(平成30年度と比較して15%以上向上)',
                ],
              },
            ],
          },
        ],
      },
    ],
  },
}

interface Known {
  readonly view: DocumentView
  readonly promise: PlacedPromise
}

function mismatchOf(
  view: DocumentView,
  promise: PlacedPromise,
  known: readonly Known[],
): readonly Found[] {
  const [level, condition] = [levelOf(promise.target), changeOf(promise.target)]
  if (level === null || condition === null || condition.change.unit !== '%') return []
  // 毎年2%増 is walked once a year, and the years it takes are not said beside it
  if (condition.aggregate?.kind === 'per') return []
  const { from, amount } = condition.change
  if (from.value !== null && !sameUnit(from.value.unit, level.quantity.unit)) return []
  const home =
    from.value === null && from.fiscalYear !== null
      ? findBaseline(promise, { year: from.fiscalYear, unit: level.quantity.unit }, known)
      : null
  const baseline = from.value?.value ?? home?.value ?? null
  if (baseline === null || agrees(baseline, amount, level.quantity.value)) return []
  const implied = divide(
    multiply(level.quantity.value, decimal(100)),
    add(decimal(100), amount),
    1,
    'half-up',
  )
  const expected = round(scaled(baseline, amount), level.quantity.value.scale, 'half-up')
  return [
    {
      sheet: promise.number,
      ...saysOf({ level, year: from.fiscalYear, amount, baseline, implied, expected }),
      quotes: [
        quoteTarget(view, promise.placed),
        ...(home === null || home.known === null
          ? []
          : [quoteTarget(home.known.view, home.known.promise.placed)]),
      ],
    },
  ]
}

interface Mismatch {
  readonly level: LevelCondition
  /** Of the baseline; null where the sentence names none. */
  readonly year: FiscalYear | null
  readonly amount: Decimal
  readonly baseline: Decimal
  /** The baseline from which the change would give the level; null where there is none. */
  readonly implied: Decimal | null
  /** What the change gives from the printed baseline. */
  readonly expected: Decimal
}

function saysOf(mismatch: Mismatch): Pick<Found, 'message' | 'english'> {
  const { level, year, amount, implied } = mismatch
  const figure = (value: Decimal) => formatFigure(value, level.quantity.unit)
  const [baseline, expected] = [figure(mismatch.baseline), figure(mismatch.expected)]
  const change = formatDecimal(amount)
  const whose = year === null ? '基準' : `${formatFiscalYear(year)}の`
  const whoseEnglish = year === null ? 'the baseline' : `the figure of FY${year}`
  return {
    message: `目標${formatLevel(level)}は${implied === null ? '' : `${figure(implied)}の${change}%増減にあたりますが、`}${whose}実績は${baseline}と書かれています（計算すると${expected}）。`,
    english: `The target of ${levelInEnglish(level)} ${implied === null ? 'does not fit:' : `is a change of ${change}% from ${figure(implied)}, but`} ${whoseEnglish} is given as ${baseline}, which would make it ${expected}.`,
  }
}

interface Baseline {
  readonly value: Decimal
  /** Where it is printed; null: beside the target itself. */
  readonly known: Known | null
}

function findBaseline(
  { target }: PlacedPromise,
  { year, unit }: { readonly year: FiscalYear; readonly unit: string | null },
  known: readonly Known[],
): Baseline | null {
  const own = formerActual(target, year, unit)
  if (own !== null) return { value: own, known: null }
  for (const each of known) {
    if (!sameIndicator(each.promise.target, target)) continue
    const value = formerActual(each.promise.target, year, unit)
    if (value !== null) return { value, known: each }
  }
  return null
}

/** Whether some baseline that prints as these digits gives the level, rounded as the level is. */
function agrees(baseline: Decimal, percent: Decimal, level: Decimal): boolean {
  const half: Decimal = { coefficient: 5n, scale: baseline.scale + 1 }
  const ends = [add(baseline, { ...half, coefficient: -5n }), add(baseline, half)]
    .map((end) => round(scaled(end, percent), level.scale, 'half-up'))
    .toSorted(compare)
  const [least, most] = ends
  return (
    least !== undefined &&
    most !== undefined &&
    compare(least, level) <= 0 &&
    compare(level, most) <= 0
  )
}

function scaled(baseline: Decimal, percent: Decimal): Decimal {
  return multiply(baseline, add(decimal(1), { ...percent, scale: percent.scale + 2 }))
}
