/** Figures of citizens' voices and the indicators they speak for: what they say now, and binding another. */
import { type VoiceMeasure, voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import { type BindableIndicators, BindingForm } from '../parts/binding-form.tsx'
import { BoundIndicator } from '../parts/bound-indicator.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { YearLabel } from '../parts/year-label.tsx'
import { MeasuredValue } from '../registers/measured-value.tsx'
import type { ShownBinding, ShownFigure } from '../registers/shown.ts'
import type { Site } from '../site.ts'
import { DeskFrame } from './desk-frame.tsx'

interface ShownVoiceBinding {
  readonly binding: ShownBinding & { readonly kind: string }
  /** Newest first. */
  readonly figures: readonly ShownFigure[]
}

export interface BindingsPageProps {
  readonly site: Site
  readonly bindings: readonly ShownVoiceBinding[]
  readonly indicators: BindableIndicators
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
}

const title = '声の件数と指標'
const fields = {
  'binding/no-measure': 'binding-measure',
  'binding/year': 'binding-from',
  binding: 'binding-indicator',
}

export function BindingsPage(props: BindingsPageProps) {
  const { site, bindings, indicators, problems, typed } = props
  const nameOf = (office: string) =>
    indicators.find((each) => each.office.id === office)?.office.name ?? ''
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="結び付けは変わっていません"
      lead="声への対応の記録から数えて、取組シートの指標の実績とします。声が届くたび、質問が終わるたびに計算し直します。"
    >
      <section>
        <h2>いまの結び付き</h2>
        {bindings.length === 0 ? <p class="missing">まだありません。下で決めてください。</p> : null}
        {bindings.map((bound) => (
          <Bound site={site} bound={bound} officeName={nameOf(bound.binding.office)} />
        ))}
      </section>
      <section>
        <h2 id="bindings">指標に結び付ける</h2>
        <Measures />
        {indicators.every(({ names }) => names.length === 0) ? (
          <p class="missing">指標がまだありません。取組シートに目標を書くと、ここで選べます。</p>
        ) : (
          <BindingForm
            action={site.links.voiceBindings()}
            measures={Object.entries(voiceMeasures).map(([value, { ja }]) => ({
              value,
              label: ja,
            }))}
            indicators={indicators}
            typed={typed}
          />
        )}
      </section>
    </DeskFrame>
  )
}

function Measures() {
  return (
    <dl class="voice-facts">
      {Object.values(voiceMeasures).map(({ ja, method }) => (
        <div>
          <dt>{ja}</dt>
          <dd>{method}</dd>
        </div>
      ))}
    </dl>
  )
}

interface BoundProps {
  readonly site: Site
  readonly bound: ShownVoiceBinding
  readonly officeName: string
}

function Bound({ site, bound, officeName }: BoundProps) {
  const { binding, figures } = bound
  const name = voiceMeasures[binding.kind as VoiceMeasure]?.ja ?? binding.kind
  const ending = site.links.endVoiceBinding(binding.id)
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
  const { source, n } = figure
  const year: FiscalYear = figure.fiscalYear
  if (figure.value === null) return <span class="missing">まだありません</span>
  return (
    <a href={site.links.trace(source, year)}>
      {n === null ? '記録を見る' : `${n}件の記録を見る`}
      <span class="visually-hidden">（{year}年度）</span>
    </a>
  )
}
