/** What is measured of records that are no register's, and the indicators it speaks for: what it says now, and binding more. */
import { type BindableIndicators, BindingForm } from '../parts/binding-form.tsx'
import { BoundIndicator } from '../parts/bound-indicator.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { YearLabel } from '../parts/year-label.tsx'
import type { Site } from '../site.ts'
import { MeasuredValue } from './measured-value.tsx'
import type { ShownBinding, ShownFigure } from './shown.ts'

interface ShownBound {
  readonly binding: ShownBinding
  /** What is counted. */
  readonly name: string
  /** Newest first. */
  readonly figures: readonly ShownFigure[]
  /** Where the form that ends it is sent. */
  readonly ending: string
}

interface BoundMeasuresProps {
  readonly site: Site
  readonly bindings: readonly ShownBound[]
  readonly indicators: BindableIndicators
  readonly measures: readonly { readonly value: string; readonly label: string }[]
  /** How they are counted: kinds of measures, where there are several of a kind. */
  readonly methods: readonly { readonly name: string; readonly method: string }[]
  /** Where the form that binds is sent. */
  readonly action: string
  /** What was chosen in a form that was refused. */
  readonly typed: Readonly<Record<string, string>>
}

export function BoundMeasures(props: BoundMeasuresProps) {
  const { site, bindings, indicators, measures, methods, action, typed } = props
  const nameOf = (office: string) =>
    indicators.find((each) => each.office.id === office)?.office.name ?? ''
  return (
    <>
      <section>
        <h2>いまの結び付き</h2>
        {bindings.length === 0 ? <p class="missing">まだありません。下で決めてください。</p> : null}
        {bindings.map((bound) => (
          <Bound site={site} bound={bound} officeName={nameOf(bound.binding.office)} />
        ))}
      </section>
      <section>
        <h2 id="bindings">指標に結び付ける</h2>
        <dl class="voice-facts">
          {methods.map(({ name, method }) => (
            <div>
              <dt>{name}</dt>
              <dd>{method}</dd>
            </div>
          ))}
        </dl>
        {indicators.every(({ names }) => names.length === 0) ? (
          <p class="missing">指標がまだありません。取組シートに目標を書くと、ここで選べます。</p>
        ) : (
          <BindingForm {...{ action, measures, indicators, typed }} />
        )}
      </section>
    </>
  )
}

interface BoundProps {
  readonly site: Site
  readonly bound: ShownBound
  readonly officeName: string
}

function Bound({ site, bound, officeName }: BoundProps) {
  const { binding, name, figures, ending } = bound
  return (
    <section class="measure">
      <h3>{name}</h3>
      <BoundIndicator officeName={officeName} binding={binding} ending={ending} />
      <TableRegion caption={`${name}（${binding.indicator.name}）`} quietCaption>
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col" class="number">
              いまの値
            </th>
            <th scope="col">根拠</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr>
              <th scope="row">
                <YearLabel site={site} year={figure.fiscalYear} />
              </th>
              <td class="number">
                <MeasuredValue site={site} figure={figure} />
              </td>
              <td>
                <Trace site={site} figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

function Trace({ site, figure }: { readonly site: Site; readonly figure: ShownFigure }) {
  const { source, n, fiscalYear } = figure
  if (figure.value === null) return <span class="missing">まだありません</span>
  return (
    <a href={site.links.trace(source, fiscalYear)}>
      {n === null ? '記録を見る' : `${n}件の記録を見る`}
      <span class="visually-hidden">（{fiscalYear}年度）</span>
    </a>
  )
}
