/** Figures of citizens' voices and the indicators they speak for: what they say now, and binding another. */
import { type VoiceMeasure, voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import type { Problem } from '../../lib/problem.ts'
import type { BindableIndicators } from '../parts/binding-form.tsx'
import { BoundMeasures } from '../registers/bound-measures.tsx'
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
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="結び付けは変わっていません"
      lead="声への対応の記録から数えて、取組シートの指標の実績とします。声が届くたび、質問が終わるたびに計算し直します。"
    >
      <BoundMeasures
        {...{ site, indicators, typed }}
        action={site.links.voiceBindings()}
        bindings={bindings.map(({ binding, figures }) => ({
          ...{ binding, figures },
          name: voiceMeasures[binding.kind as VoiceMeasure]?.ja ?? binding.kind,
          ending: site.links.endVoiceBinding(binding.id),
        }))}
        measures={Object.entries(voiceMeasures).map(([value, { ja }]) => ({ value, label: ja }))}
        methods={Object.values(voiceMeasures).map(({ ja, method }) => ({ name: ja, method }))}
      />
    </DeskFrame>
  )
}
