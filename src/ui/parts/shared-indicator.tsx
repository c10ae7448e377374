/** An indicator several offices use: their targets and figures in a table, each with its place in one scale. */

import { comparisonsOf } from '../../judgement/progress.ts'
import {
  hasTiers,
  type OfficeReading,
  type SharedIndicator,
} from '../../judgement/shared-indicators.ts'
import { toNumber } from '../../lib/decimal.ts'
import { formatConditions } from '../format/condition.ts'
import { formatValue } from '../format/value.ts'
import { officeName } from '../office-name.ts'
import type { Site } from '../site.ts'
import { targetStanding } from '../standing.ts'
import { ResultActual } from './actual-value.tsx'
import { IntervalStrip, type Scale, type StripFigure, scaleOf } from './interval-strip.tsx'
import { figure } from './line-chart.tsx'
import { Original } from './original.tsx'
import { OutcomeSign } from './outcome-sign.tsx'
import { TableRegion } from './table-region.tsx'

interface SharedIndicatorsProps {
  readonly site: Site
  readonly indicator: SharedIndicator
}

export function SharedIndicatorTable({ site, indicator }: SharedIndicatorsProps) {
  const words = site.words.comparison
  const { name, unit, readings, cautions } = indicator
  const scale = scaleOf(readings.map(figureOf))
  const tiered = hasTiers(indicator)
  const end = (at: number) => `${figure(at)}${unit ?? ''}`
  return (
    <section class="shared-indicator">
      <h3>
        <Original site={site} text={name} />
      </h3>
      {cautions.length === 0 ? null : (
        <ul class="cautions">
          {cautions.map((caution) => (
            <li>{words.cautions[caution]}</li>
          ))}
        </ul>
      )}
      <TableRegion caption={name} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.office}</th>
            <th scope="col" class="number">
              {words.target}
            </th>
            <th scope="col" class="number">
              {words.actual}
            </th>
            {scale === null ? null : (
              <th scope="col" class="strip-head">
                <span class="visually-hidden">{words.picture}</span>
                <span class="strip-ends" aria-hidden="true">
                  <span>{end(scale.from)}</span>
                  <span>{end(scale.to)}</span>
                </span>
              </th>
            )}
            <th scope="col">{words.outcome}</th>
            {tiered ? <th scope="col">{words.tier}</th> : null}
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <Row site={site} reading={reading} scale={scale} tiered={tiered} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

interface RowProps {
  readonly site: Site
  readonly reading: OfficeReading
  readonly scale: Scale | null
  readonly tiered: boolean
}

function Row({ site, reading, scale, tiered }: RowProps) {
  const { judged, target, result, tier } = reading
  const interval = result?.actual?.measurement?.interval ?? null
  const unit = result?.actual?.unit ?? null
  const words = site.words.comparison
  return (
    <tr>
      <th scope="row">
        <a href={site.links.sheet(judged.id)}>{officeName(site, judged.office)}</a>
      </th>
      <td class="number">{formatConditions(target, site.language)}</td>
      <td class="number">
        {result === null ? words.noTier : <ResultActual site={site} result={result} />}
        {interval === null ? null : (
          <span class="interval">
            {words.interval(formatValue(interval.low, unit), formatValue(interval.high, unit))}
          </span>
        )}
      </td>
      {scale === null ? null : (
        <td class="strip-cell">
          <IntervalStrip figure={figureOf(reading)} scale={scale} />
        </td>
      )}
      <td>
        <OutcomeSign
          site={site}
          standing={result === null ? 'notEvaluated' : targetStanding(result)}
        />
      </td>
      {tiered ? <td class="number">{tier ?? words.noTier}</td> : null}
    </tr>
  )
}

function figureOf({ result }: OfficeReading): StripFigure {
  const actual = result?.actual ?? null
  const interval = actual?.measurement?.interval ?? null
  const level = result === null ? null : (comparisonsOf(result.evaluation)[0]?.level ?? null)
  return {
    value: actual === null || actual.value === null ? null : toNumber(actual.value),
    low: interval === null ? null : toNumber(interval.low),
    high: interval === null ? null : toNumber(interval.high),
    target: level === null ? null : toNumber(level),
    provisional: actual?.provisional ?? false,
  }
}
