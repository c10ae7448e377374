/** A question over the waves of its series: shares, the line between those that can be compared, and why some cannot. */
import type { WaveBreak, WavePoint } from '../../evidence/survey/compare-waves.ts'
import type { QuestionResult } from '../../evidence/survey/result.ts'
import { say } from '../../evidence/survey/wording.ts'
import { formatYear, formatYearShort } from '../format/year.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { formatCount, numberOf } from './question-tables.tsx'
import { ShareRange } from './share-range.tsx'
import { WaveLine } from './wave-line.tsx'

export interface ComparedOption {
  readonly position: number
  readonly code: number
  readonly points: readonly WavePoint[]
}

interface WaveTableProps {
  readonly site: Site
  readonly question: QuestionResult
  readonly compared: readonly ComparedOption[]
}

export function WaveTable({ site, question, compared }: WaveTableProps) {
  const words = site.words.survey
  const own = compared.filter(({ position }) => position === question.position)
  const longest = [...own].sort((a, b) => b.points.length - a.points.length)[0]
  if (longest === undefined) return null
  const breaksOf = breaksIn(own)
  const broken = longest.points.filter(({ survey }) => breaksOf(survey).length > 0)
  return (
    <details class="broken-down" open={broken.length === 0 || undefined}>
      <summary>{words.waves}</summary>
      <TableRegion caption={`${words.question(question.position)} ${words.waves}`} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col" class="wave-cell">
              {words.trend}
            </th>
            {longest.points.map(({ survey, fiscalYear, n }) => (
              <th scope="col" class="number">
                {breaksOf(survey).length > 0 ? `${words.breakMark} ` : ''}
                {formatYearShort(fiscalYear, site.language)}
                <br />
                <span class="quiet">n={n === null ? words.masked : formatCount(n)}</span>
              </th>
            ))}
            <th scope="col" class="number wave-difference">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ code, points }) => {
            const option = question.rows.find((row) => row.code === code)
            const name = option === undefined ? String(code) : say(option.wording, site.language)
            return (
              <tr>
                <th scope="row">
                  {name}
                  {question.certainty != null && option?.weighted === null ? (
                    <span class="share-range">{words.beforeWeights}</span>
                  ) : null}
                </th>
                <td class="wave-cell">
                  <WaveLine
                    label={words.trendChart(name)}
                    marks={points.map(({ share, breaks }) => ({
                      share: numberOf(share),
                      breaks: breaks.length > 0,
                    }))}
                  />
                </td>
                {longest.points.map(({ survey }) => {
                  const point = points.find((each) => each.survey === survey)
                  return (
                    <td class="number">
                      {shareText(point, site)}
                      <ShareRange interval={point?.share == null ? null : point.interval} />
                    </td>
                  )
                })}
                <td class="number wave-difference">
                  <Difference point={points.at(-1)} site={site} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableRegion>
      {broken.length === 0 ? null : (
        <ul class="wave-breaks">
          {broken.flatMap(({ survey, fiscalYear }) =>
            breaksOf(survey).map((why) => (
              <li>{words.breakNote(formatYear(fiscalYear, site.language), words.breaks[why])}</li>
            )),
          )}
        </ul>
      )}
    </details>
  )
}

/** Of any of the options: some break where others are masked. */
function breaksIn(own: readonly ComparedOption[]): (survey: string) => readonly WaveBreak[] {
  const points = own.flatMap((option) => option.points)
  return (survey) => [
    ...new Set(points.flatMap((point) => (point.survey === survey ? point.breaks : []))),
  ]
}

/** A wave in which it was not asked, or nobody answered, has no share; one that is hidden has. */
function shareText(point: WavePoint | undefined, { words }: Site): string {
  if (point === undefined || point.n === 0) return '—'
  return point.share ?? words.survey.masked
}

function Difference({
  point,
  site,
}: {
  readonly point: WavePoint | undefined
  readonly site: Site
}) {
  const { survey, bracketed } = site.words
  const difference = point?.difference ?? null
  if (difference === null) return <>—</>
  const { points, beyondError } = difference
  const signed = `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(1)}`
  return (
    <>
      {survey.points(signed)}
      {beyondError === null ? null : (
        <span class="share-range">{bracketed(beyondError ? survey.beyond : survey.within)}</span>
      )}
    </>
  )
}
