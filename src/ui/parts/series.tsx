/** An indicator over the years: the small chart and, always beside it, the table with the same figures. */
import type { IndicatorSeries } from '../../judgement/judged-sheet.ts'
import { formatYearShort } from '../format/year.ts'
import type { Site } from '../site.ts'
import { figure, LineChart } from './line-chart.tsx'
import { Original } from './original.tsx'
import { TableRegion } from './table-region.tsx'
import { YearLabel } from './year-label.tsx'

interface SeriesProps {
  readonly site: Site
  readonly series: IndicatorSeries
  /** Opens the table, where the figures themselves are the page's matter. */
  readonly open?: boolean
  /** false on the indicator's own page. */
  readonly linked?: boolean
}

export function Series({ site, series, open, linked = true }: SeriesProps) {
  const words = site.words.sheet
  const drawable = series.points.filter(({ actual, target }) => actual !== null || target !== null)
  return (
    <figure class="series">
      <figcaption class="series-name">
        <SeriesName site={site} series={series} linked={linked} />
        {series.unit === null ? null : (
          <span class="series-unit">
            <Original site={site} text={site.words.bracketed(series.unit)} />
          </span>
        )}
      </figcaption>
      {drawable.length < 2 ? null : (
        <div class="series-chart">
          <LineChart
            label={words.chartLabel(series.indicator)}
            points={drawable.map((point) => ({
              label: formatYearShort(point.fiscalYear, site.language),
              year: point.fiscalYear,
              actual: point.actual,
              provisional: point.provisional,
              target: point.target,
            }))}
          />
          <p class="series-legend" aria-hidden="true">
            <span class="legend-actual">{words.legendActual}</span>
            {drawable.some(({ target }) => target !== null) ? (
              <span class="legend-target">{words.legendTarget}</span>
            ) : null}
          </p>
        </div>
      )}
      <details class="series-details" open={open === true || drawable.length < 2}>
        <summary>{words.asTable}</summary>
        <SeriesTable site={site} series={series} />
      </details>
    </figure>
  )
}

function SeriesName({ site, series, linked }: SeriesProps) {
  const name = <Original site={site} text={series.indicator} />
  if (series.id === undefined || linked === false) return name
  return <a href={site.links.indicator(series.id)}>{name}</a>
}

function SeriesTable({ site, series }: SeriesProps) {
  const words = site.words.sheet
  const unit = series.unit === null ? '' : site.words.bracketed(series.unit)
  return (
    <TableRegion caption={words.chartLabel(series.indicator)} quietCaption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" class="number">
            {words.target}
            {unit}
          </th>
          <th scope="col" class="number">
            {words.actual}
            {unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr>
            <th scope="row">
              {point.sheet === null ? (
                <YearLabel site={site} year={point.fiscalYear} />
              ) : (
                <a href={site.links.sheet(point.sheet)}>
                  <YearLabel site={site} year={point.fiscalYear} />
                </a>
              )}
            </th>
            <td class="number">{point.target === null ? words.noFigure : figure(point.target)}</td>
            <td class="number">
              {point.actual === null ? words.noFigure : figure(point.actual)}
              {point.provisional ? site.words.bracketed(words.provisionalMark) : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
