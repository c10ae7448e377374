/** What a measure of a register says: how it counts, its values by year, and the indicators it speaks for. */
import type { Child } from 'hono/jsx'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { YearLabel } from '../parts/year-label.tsx'
import type { Site } from '../site.ts'
import { MeasuredValue } from './measured-value.tsx'
import type { ShownFigure, ShownMeasure } from './shown.ts'

interface MeasureSectionProps {
  readonly site: Site
  readonly shown: ShownMeasure
  /** How it is counted, in words. */
  readonly method: string
  /** Links of whoever may change it. */
  readonly children?: Child
}

export function MeasureSection({ site, shown, method, children }: MeasureSectionProps) {
  const words = site.words.registers
  const { definition } = shown.measure
  const name =
    site.language === 'en' ? (definition.nameEnglish ?? definition.name) : definition.name
  const bound = [...new Set(shown.bindings.map(({ indicator }) => indicator.name))]
  return (
    <section class="measure">
      <h3>{name}</h3>
      <p>
        <span class="label">{words.method}</span> <Original site={site} text={method} />
      </p>
      {bound.length === 0 ? null : (
        <p>
          <span class="label">{words.usedFor}</span>{' '}
          <Original site={site} text={bound.join(site.words.listSeparator)} />
        </p>
      )}
      <TableRegion caption={name} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" class="number">
              {words.value}
            </th>
            <th scope="col" class="number">
              {words.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.years
            .filter(isTold)
            .toReversed()
            .map((figure) => (
              <tr>
                <th scope="row">
                  <YearLabel site={site} year={figure.fiscalYear} />
                </th>
                <td class="number">
                  {bound.length === 0 || (figure.value === null && figure.masked !== true) ? (
                    <MeasuredValue site={site} figure={figure} />
                  ) : (
                    <a href={site.links.trace(figure.source, figure.fiscalYear)}>
                      <MeasuredValue site={site} figure={figure} />
                    </a>
                  )}
                  {figure.masked !== true && figure.told?.masked === true ? (
                    <span class="figure-note">（公表では秘匿）</span>
                  ) : null}
                </td>
                <td class="number">
                  {figure.masked === true ? words.few : words.rowsOf(figure.n ?? 0)}
                </td>
              </tr>
            ))}
        </tbody>
      </TableRegion>
      {children}
    </section>
  )
}

/** A year without a value and without a row has nothing to say. */
function isTold({ value, n, masked }: ShownFigure): boolean {
  return value !== null || (n ?? 0) > 0 || masked === true
}
