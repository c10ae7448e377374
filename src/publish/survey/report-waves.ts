/** A question beside the waves before it, in the report: shares with their ranges, the difference, and what breaks the series. */
import type { WavePoint } from '../../evidence/survey/compare-waves.ts'
import type { QuestionResult, ResultRow } from '../../evidence/survey/result.ts'
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import { literal } from '../pdf/typst-source.ts'
import { type Cell, masked, table } from './report-table.ts'

export interface ReportedWaves {
  readonly position: number
  readonly code: number
  readonly points: readonly WavePoint[]
}

/** Shares of the waves before, with the reasons why some cannot be compared. */
export function waves(
  { position, rows, certainty }: QuestionResult,
  comparisons: readonly ReportedWaves[],
): string {
  const own = comparisons.filter((each) => each.position === position)
  const longest = own.toSorted((a, b) => b.points.length - a.points.length)[0]?.points ?? []
  if (longest.length === 0) return ''
  const isRanged = own.some(({ points }) => points.some(({ interval }) => interval !== null))
  const breaks = longest.flatMap(({ survey, fiscalYear }) => {
    const points = own.flatMap((each) => each.points.filter((point) => point.survey === survey))
    const why = new Set(points.flatMap((point) => point.breaks))
    return [...why].map((each) => `${formatFiscalYear(fiscalYear)}は、${breakWords[each]}。`)
  })
  return [
    `#heading(level: 3, ${literal(`前の回との比較（%${isRanged ? '、下は95%の範囲' : ''}）`)})`,
    table(
      ['選択肢', ...longest.map(({ fiscalYear }) => formatFiscalYear(fiscalYear)), '前回との差'],
      own.map(({ code, points }) => [
        nameOf(
          rows.find((row) => row.code === code),
          code,
          certainty != null,
        ),
        ...longest.map(({ survey }) => shareIn(points.find((point) => point.survey === survey))),
        differenceOf(points.at(-1)),
      ]),
      [4, ...longest.map(() => 2), 4],
    ),
    ...breaks.map((why) => `#par(${literal(why)})`),
  ].join('\n')
}

/** Beside weighted options one whose shares are as counted says so. */
function nameOf(row: ResultRow | undefined, code: number, isWeighted: boolean): Cell {
  const figure = row?.wording.ja ?? String(code)
  return isWeighted && row?.weighted === null ? { figure, under: words.beforeWeights } : figure
}

const breakWords: Readonly<Record<WavePoint['breaks'][number], string>> = {
  kind: '調査の対象が変わったため、前の回とつながりません',
  method: '調査の方法が変わったため、前の回とつながりません',
  wording: '設問の文が変わったため、前の回とつながりません',
  weights: '人口に合わせた補正の有無が違うため、前の回とつながりません',
}

/** A wave in which it was not asked, or nobody answered, has no share; one that is hidden has. */
function shareIn(point: WavePoint | undefined): Cell {
  if (point === undefined || point.n === 0) return '—'
  if (point.share === null) return masked
  const { share, interval } = point
  return interval === null ? share : { figure: share, under: `${interval.low}–${interval.high}` }
}

function differenceOf(point: WavePoint | undefined): string {
  const difference = point?.difference ?? null
  if (difference === null) return '—'
  const { points, beyondError } = difference
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  const said = `${sign}${Math.abs(points).toFixed(1)}ポイント`
  if (beyondError === null) return said
  return `${said}（誤差${beyondError ? 'を超える' : 'の内'}）`
}
