/** The logic model as an office writes it (めざす状態 → アウトカム指標 → 戦略 → 取組), as the model pages draw. */
import { keyOfIndicator } from '../../plan/indicator.ts'
import type { LogicEdge, LogicModel, LogicNode, LogicNodeKind } from '../../plan/logic-model.ts'
import type { ListField } from './form-fields.ts'
import { cell, type SheetText } from './sheet-text.ts'

export interface LogicLayer {
  readonly list: ListField
  readonly kind: LogicNodeKind
}

/** From what is hoped for to what is done. */
export const logicLayers: readonly LogicLayer[] = [
  { list: 'desiredStates', kind: 'desiredState' },
  { list: 'outcomes', kind: 'outcome' },
  { list: 'strategies', kind: 'strategy' },
  { list: 'efforts', kind: 'activity' },
]

/** A row that names no row above it contributes to all of the layer above; an empty layer is stepped over. */
export function logicModelOfText({ lists }: SheetText): LogicModel {
  const nodes: LogicNode[] = []
  const edges: LogicEdge[] = []
  let above: readonly string[] = []
  for (const { list, kind } of logicLayers) {
    const rows = lists[list].filter((row) => cell(row, 'words') !== '')
    for (const row of rows) {
      const text = cell(row, 'words')
      const indicator = kind === 'outcome' ? keyOfIndicator(text) : null
      nodes.push({ id: row.id, kind, text, span: { start: 0, end: 0 }, indicator })
      const named = above.filter((id) => id === cell(row, 'towards'))
      edges.push(...(named.length > 0 ? named : above).map((to) => ({ from: row.id, to })))
    }
    if (rows.length > 0) above = rows.map(({ id }) => id)
  }
  return { nodes, edges }
}
