/**
 * The logic model (ロジックモデル) behind a panel or a sheet: what is done, for which target, by which strategy, so
 * that what becomes true. An edge runs from what contributes to what it contributes to; nothing is concluded that
 * the layout does not say.
 */
import type { Passage, Span } from '../lib/span.ts'
import { type IndicatorKey, keyOfIndicator } from './indicator.ts'
import type { Panel, Theme } from './overview.ts'
import type { PlacedTarget, Sheet } from './sheet.ts'

export interface LogicModel {
  readonly nodes: readonly LogicNode[]
  readonly edges: readonly LogicEdge[]
}

export interface LogicNode {
  /** Unique in its model. */
  readonly id: string
  readonly kind: LogicNodeKind
  readonly text: string
  readonly span: Span
  /** What an outcome or target measures, null where it names nothing or the node measures nothing. */
  readonly indicator: IndicatorKey | null
}

/** From what is hoped for to what is done. */
export type LogicNodeKind =
  | 'desiredState'
  | 'purpose'
  | 'outcome'
  | 'strategy'
  | 'theme'
  | 'target'
  | 'activity'

export interface LogicEdge {
  /** Id of the node that contributes. */
  readonly from: string
  readonly to: string
}

/** activity, target → theme → strategy → outcome → desired state; a missing layer is stepped over. */
export function logicModelOfPanel(panel: Panel): LogicModel {
  const build = new Building()
  const state = build.passages('desiredState', [panel.desiredState], [])
  const outcomes = build.targets('outcome', panel.outcomes, state)
  const aims = outcomes.length > 0 ? outcomes : state
  const strategy = build.passages('strategy', panel.strategy === null ? [] : [panel.strategy], aims)
  for (const theme of panel.themes) addTheme(build, theme, strategy.length > 0 ? strategy : aims)
  return build.done()
}

function addTheme(build: Building, theme: Theme, aims: readonly string[]) {
  const heading = build.passages('theme', [theme.title], aims)
  const targets = build.targets('target', theme.targets, heading)
  build.passages('activity', theme.activities, targets.length > 0 ? targets : heading)
}

/** A sheet as a model: activities → targets of the year → those of the period → strategy → purpose. */
export function logicModelOfSheet(sheet: Sheet): LogicModel {
  const build = new Building()
  const { multiYear, yearPlan } = sheet
  const purpose = build.passages('purpose', multiYear.purpose, [])
  const strategy = build.passages('strategy', multiYear.strategy, purpose)
  const aims = strategy.length > 0 ? strategy : purpose
  const outcomes = build.targets('outcome', multiYear.targets, aims)
  const heights = outcomes.length > 0 ? outcomes : aims
  const targets = build.targets('target', yearPlan.targets, heights)
  build.passages('activity', yearPlan.activities, targets.length > 0 ? targets : heights)
  return build.done()
}

/** Where one indicator appears in several models or layers: one thing seen from two sides (domain row 7). */
export function sharedIndicators(
  models: readonly LogicModel[],
): ReadonlyMap<IndicatorKey, readonly { readonly model: number; readonly node: string }[]> {
  const places = new Map<IndicatorKey, { model: number; node: string }[]>()
  for (const [model, { nodes }] of models.entries()) {
    for (const { id, indicator } of nodes) {
      if (indicator === null) continue
      places.set(indicator, [...(places.get(indicator) ?? []), { model, node: id }])
    }
  }
  return new Map([...places].filter(([, found]) => found.length > 1))
}

class Building {
  readonly #nodes: LogicNode[] = []
  readonly #edges: LogicEdge[] = []

  /** Adds a node for each passage, contributing to every one of `aims`; gives their ids. */
  passages(kind: LogicNodeKind, passages: readonly Passage[], aims: readonly string[]) {
    return passages.map(({ text, span }) => this.#add(kind, text, span, null, aims))
  }

  targets(kind: LogicNodeKind, targets: readonly PlacedTarget[], aims: readonly string[]) {
    return targets.map(({ target, span }) => {
      const indicator = target.indicator === null ? null : keyOfIndicator(target.indicator)
      const same = this.#nodes.filter((node) => indicator !== null && node.indicator === indicator)
      // a step towards an indicator of the layer above contributes to that one, not to its neighbours
      const own = same.map(({ id }) => id).filter((id) => aims.includes(id))
      return this.#add(kind, target.asWritten, span, indicator, own.length > 0 ? own : aims)
    })
  }

  done(): LogicModel {
    return { nodes: this.#nodes, edges: this.#edges }
  }

  #add(
    kind: LogicNodeKind,
    text: string,
    span: Span,
    indicator: IndicatorKey | null,
    aims: readonly string[],
  ): string {
    const number = this.#nodes.filter((node) => node.kind === kind).length + 1
    const id = `${kind}-${number}`
    this.#nodes.push({ id, kind, text, span, indicator })
    this.#edges.push(...aims.map((to) => ({ from: id, to })))
    return id
  }
}
