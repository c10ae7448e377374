/** Figures of a ward council and the indicators they speak for: what they say now, binding another, ending one. */
import {
  councilMeasureMethods,
  councilMeasureNames,
} from '../../../evidence/council/council-measures.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { summaryOf } from '../../parts/field-problems.ts'
import { Layout } from '../../parts/layout.tsx'
import { BoundMeasures } from '../../registers/bound-measures.tsx'
import type { ShownBinding, ShownFigure } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface CouncilMeasuresPageProps {
  readonly site: Site
  readonly office: Office
  readonly bindings: readonly {
    readonly binding: ShownBinding
    readonly name: string
    readonly figures: readonly ShownFigure[]
  }[]
  /** Names of the office's indicators. */
  readonly indicators: readonly string[]
  readonly measures: readonly {
    readonly kind: keyof typeof councilMeasureMethods
    readonly question: string | null
    readonly name: string
  }[]
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
}

const fields = {
  'binding/no-measure': 'binding-measure',
  'binding/year': 'binding-from',
  binding: 'binding-indicator',
}

export function CouncilMeasuresPage(props: CouncilMeasuresPageProps) {
  const { site, office, bindings, indicators, measures, problems, typed } = props
  const title = `${office.name}の区政会議の数と指標`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: '数と指標', href: null },
      ]}
    >
      <ErrorSummary title="結び付けは変わっていません" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          区政会議の記録から数えて、取組シートの指標の実績とします。会議を開くたび、意見が進むたび、投票が締め切られるたびに計算し直します。
        </p>
      </header>
      <BoundMeasures
        {...{ site, typed }}
        indicators={[{ office, names: indicators }]}
        action={site.links.councilMeasures(office.code)}
        bindings={bindings.map((bound) => ({
          ...bound,
          ending: site.links.endCouncilBinding(office.code, bound.binding.id),
        }))}
        measures={measures.map(({ kind, question, name }) => ({
          value: question === null ? kind : `${kind} ${question}`,
          label: name,
        }))}
        methods={[...new Set(measures.map(({ kind }) => kind))].map((kind) => ({
          name: councilMeasureNames[kind],
          method: councilMeasureMethods[kind],
        }))}
      />
    </Layout>
  )
}
