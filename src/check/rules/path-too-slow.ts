/**
 * This year's step against the way to the multi-year target: less than half of an even pace, or less than a third of
 * the way where no year is given for reaching it. A gap to be closed is walked by the figure it is the gap of.
 */
import {
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  subtract,
} from '../../lib/decimal.ts'
import { wordKey } from '../../plan/word-key.ts'
import { quoteTarget, type SheetView } from '../document-view.ts'
import {
  formatFigure,
  formerActual,
  levelOf,
  type PlacedPromise,
  promisesOfSheet,
  sameIndicator,
} from '../promises.ts'
import type { Found, SheetRule } from '../rule.ts'

export const pathTooSlow: SheetRule = {
  id: 'path-too-slow',
  title: '届かない歩み',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: 'いつまでにどう届くのかを書いてください。',
  english: {
    title: 'A pace that does not reach the goal',
    remedy: 'Say how, and by when, the goal will be reached.',
  },
  find(sheet) {
    const promises = promisesOfSheet(sheet)
    const steps = promises.filter(({ half }) => half === 'yearPlan')
    return promises
      .filter(({ half, target }) => half === 'multiYear' && target.years === null)
      .flatMap((aim) => steps.flatMap((step) => slowStep(sheet, aim, step)))
  },
  cases: {
    for: [
      {
        what: 'a gap to be halved, and a step of a tenth of it',
        documents: [
          {
            sheets: [
              {
                multiYear: ['令和元年度の全市平均収納率との乖離(4.00%)の半減(2.00%)をめざす。'],
                targets: ['令和2年度収納率 84.20% 参考:令和元年度実績84.00%'],
              },
            ],
          },
        ],
      },
      {
        what: 'three years for ten points, one point in the first two',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】朝市を知っている区民の割合 50%以上(平成30年度実績:40%)'],
                targets: ['【令和2年度】朝市を知っている区民の割合 41%以上'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'an even pace',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】朝市を知っている区民の割合 50%以上(平成30年度実績:40%)'],
                targets: ['【令和2年度】朝市を知っている区民の割合 47%以上'],
              },
            ],
          },
        ],
      },
      {
        what: 'no baseline, no way to measure',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】朝市を知っている区民の割合 50%以上'],
                targets: ['【令和2年度】朝市を知っている区民の割合 41%以上'],
              },
            ],
          },
        ],
      },
    ],
  },
}

interface Way {
  /** What has to be gained in all, and by this year's target. */
  readonly whole: Decimal
  readonly gained: Decimal
  readonly from: number
}

function slowStep(sheet: SheetView, aim: PlacedPromise, step: PlacedPromise): readonly Found[] {
  const way = sameIndicator(aim.target, step.target) ? wayOfLevel(aim, step) : wayOfGap(aim, step)
  const year = sheet.fiscalYear
  if (way === null || year === null || compare(way.whole, decimal(0)) <= 0) return []
  const percent = divide(multiply(way.gained, decimal(100)), way.whole, 0, 'half-up')
  if (percent === null || compare(percent, decimal(0)) < 0) return []
  const due = aim.target.fiscalYear
  if (due !== null && due <= way.from) return []
  if (
    Number(percent.coefficient) >=
    leastPercent(year - way.from, due === null ? null : due - way.from)
  )
    return []
  const unit = levelOf(aim.target)?.quantity.unit ?? null
  const undated = due === null ? 'いつまでに届くかも書かれていません。' : ''
  return [
    {
      message: `必要な${formatFigure(way.whole, unit)}のうち、当年度の目標で進むのは${formatFigure(way.gained, unit)}（${formatDecimal(percent)}%）です。${undated}`,
      english: `Of the ${formatFigure(way.whole, unit)} needed, this year’s target gains ${formatFigure(way.gained, unit)} (${formatDecimal(percent)}%).${due === null ? ' No year is given for reaching it.' : ''}`,
      quotes: [quoteTarget(sheet.view, aim.placed), quoteTarget(sheet.view, step.placed)],
    },
  ]
}

/** Half of an even pace; a third of the way where no year is given. */
function leastPercent(yearsGone: number, yearsInAll: number | null): number {
  return yearsInAll === null ? 100 / 3 : (Math.min(1, yearsGone / yearsInAll) * 100) / 2
}

/** From the oldest former figure printed to the level of the aim. */
function wayOfLevel(aim: PlacedPromise, step: PlacedPromise): Way | null {
  const [level, now] = [levelOf(aim.target), levelOf(step.target)]
  if (level === null || now === null) return null
  const start = startOf(aim, step, level.quantity.unit)
  if (start === null) return null
  if (level.quantity.unit !== now.quantity.unit) return null
  if (step.target.fiscalYear === aim.target.fiscalYear) return null
  const up = level.compare === 'atLeast' || level.compare === 'moreThan'
  const toward = (value: Decimal) =>
    up ? subtract(value, start.value) : subtract(start.value, value)
  return {
    whole: toward(level.quantity.value),
    gained: toward(now.quantity.value),
    from: start.year,
  }
}

function startOf(
  aim: PlacedPromise,
  step: PlacedPromise,
  unit: string | null,
): { value: Decimal; year: number } | null {
  const years = [...aim.target.baselines, ...step.target.baselines]
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => year !== null)
    .toSorted((a, b) => a - b)
  for (const year of years) {
    const value = formerActual(aim.target, year, unit) ?? formerActual(step.target, year, unit)
    if (value !== null) return { value, year }
  }
  return null
}

/** A gap (全市平均収納率との乖離) closes as far as the figure it is the gap of rises, the others standing still. */
function wayOfGap(aim: PlacedPromise, step: PlacedPromise): Way | null {
  const [level, now] = [levelOf(aim.target), levelOf(step.target)]
  if (level === null || now === null || !isGapOf(aim, step)) return null
  const gap = aim.target.conditions.find((each) => each.kind === 'change')?.change.from
  const year = gap?.fiscalYear ?? null
  if (gap?.value == null || year === null) return null
  const start = formerActual(step.target, year, now.quantity.unit)
  if (start === null) return null
  return {
    whole: subtract(gap.value.value, level.quantity.value),
    gained: subtract(now.quantity.value, start),
    from: year,
  }
}

function isGapOf(aim: PlacedPromise, step: PlacedPromise): boolean {
  const [gap, figure] = [wordKey(aim.target.indicator ?? ''), wordKey(step.target.indicator ?? '')]
  const head = /^[^(（]+/u.exec(step.target.indicator ?? '')?.[0] ?? ''
  return /(?:乖離|差)$/u.test(gap) && figure !== '' && gap.includes(wordKey(head))
}
