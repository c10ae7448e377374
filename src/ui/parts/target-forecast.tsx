/** What can be said ahead of a verdict, in sentences with their numbers; marked 見込み, for it decides nothing. */

import type { TargetForecast } from '../../judgement/forecast-target.ts'
import { compare, decimal, sign } from '../../lib/decimal.ts'
import { formatDay } from '../format/day.ts'
import { formatValue } from '../format/value.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

interface TargetForecastsProps {
  readonly site: Site
  readonly forecasts: readonly (TargetForecast | null)[]
}

/** Nothing where nothing can be said. */
export function TargetForecasts({ site, forecasts }: TargetForecastsProps) {
  const said = forecasts
    .filter((each) => each !== null)
    .map((forecast) => ({
      indicator: forecast.indicator,
      sentences: sentencesOf(site, forecast),
    }))
    .filter(({ sentences }) => sentences.length > 0)
    .filter((each, at, all) => all.findIndex((other) => isSame(each, other)) === at)
  if (said.length === 0) return null
  const words = site.words.forecast
  return (
    <section class="forecasts">
      <h2 id="forecast">{words.title}</h2>
      <p class="field-hint">{words.hint}</p>
      <ul class="passages">
        {said.map(({ indicator, sentences }) => (
          <li>
            {indicator === null ? null : (
              <span class="target-indicator">
                <Original site={site} text={indicator} />
              </span>
            )}
            {sentences.map((sentence) => (
              <span class="reading">{sentence}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A target that stands in both halves of the plan is spoken of once. */
function isSame(a: Said, b: Said): boolean {
  return a.indicator === b.indicator && a.sentences.join() === b.sentences.join()
}

interface Said {
  readonly indicator: string | null
  readonly sentences: readonly string[]
}

function sentencesOf(site: Site, forecast: TargetForecast): readonly string[] {
  const { wayGone, onPath, projection, passedBefore } = forecast
  return [
    ...(passedBefore ? [passedWords(site, forecast)] : []),
    // who has arrived is told by the conclusion
    ...(wayGone === null || compare(wayGone, decimal(100)) >= 0 ? [] : [wayWords(site, forecast)]),
    ...(onPath === null ? [] : [pathWords(site, forecast)]),
    ...(projection === null ? [] : [projectionWords(site, forecast)]),
  ]
}

function passedWords(site: Site, { baseline, level, unit }: TargetForecast): string {
  if (baseline === null) return ''
  return site.words.forecast.passed({
    from: formatValue(baseline.value, unit),
    fromYear: formatYear(baseline.fiscalYear, site.language),
    to: formatValue(level, unit),
  })
}

function wayWords(site: Site, { baseline, level, unit, due, wayGone }: TargetForecast): string {
  if (baseline === null || wayGone === null) return ''
  return site.words.forecast[sign(wayGone) < 0 ? 'away' : 'way']({
    from: formatValue(baseline.value, unit),
    fromYear: formatYear(baseline.fiscalYear, site.language),
    to: formatValue(level, unit),
    toYear: due === null ? null : formatYear(due, site.language),
    gone: formatValue(wayGone, '%'),
  })
}

function pathWords(site: Site, { onPath, level, unit, due, baseline }: TargetForecast): string {
  if (onPath === null || due === null || baseline === null) return ''
  const upward = compare(level, baseline.value) >= 0
  return site.words.forecast.path({
    to: formatValue(level, unit),
    toYear: formatYear(due, site.language),
    now: formatValue(onPath, unit),
    upward,
  })
}

function projectionWords(site: Site, { projection, unit }: TargetForecast): string {
  if (projection === null) return ''
  return site.words.forecast.projection({
    value: formatValue(projection.value, unit),
    months: projection.months,
    asOf: formatDay(projection.asOf, site.language),
  })
}
