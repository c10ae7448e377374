/** A logic model drawn: layers from what is hoped for to what is done, lines for what contributes to what. */
import type { LogicModel, LogicNode, LogicNodeKind } from '../../plan/logic-model.ts'

const layerNames: Readonly<Partial<Record<LogicNodeKind, string>>> = {
  desiredState: 'めざす状態',
  outcome: 'アウトカム指標',
  strategy: '戦略',
  activity: '取組',
}
const order: readonly LogicNodeKind[] = ['desiredState', 'outcome', 'strategy', 'activity']

/** In the picture's own units. */
const box = { width: 180, height: 66, gapX: 20, gapY: 54, label: 110 }
const letters = 12
const mostLines = 3

/** The same as a list stands beside it; the picture adds nothing to it. */
export function LogicDiagram({ model }: { readonly model: LogicModel }) {
  const layers = order
    .map((kind) => ({ kind, nodes: model.nodes.filter((node) => node.kind === kind) }))
    .filter(({ nodes }) => nodes.length > 0)
  if (layers.length === 0) {
    return <p class="missing">まだ何も書かれていません。下の欄に書いて保存すると、図になります。</p>
  }
  const widest = Math.max(...layers.map(({ nodes }) => nodes.length))
  const width = box.label + widest * (box.width + box.gapX)
  const height = layers.length * (box.height + box.gapY) - box.gapY + 8
  const places = new Map(
    layers.flatMap(({ nodes }, layer) =>
      nodes.map((node, at) => [node.id, placeOf(at, nodes.length, layer, width)] as const),
    ),
  )
  return (
    <section class="logic-picture" aria-label="ロジックモデルの図" tabindex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={spoken(model)}
      >
        {model.edges.map(({ from, to }) => {
          const [low, high] = [places.get(from), places.get(to)]
          if (low === undefined || high === undefined) return null
          const [x1, x2] = [low.x + box.width / 2, high.x + box.width / 2]
          return <line class="logic-edge" x1={x1} y1={low.y} x2={x2} y2={high.y + box.height} />
        })}
        {layers.map(({ kind }, layer) => (
          <text class="logic-layer" x={0} y={layer * (box.height + box.gapY) + box.height / 2 + 4}>
            {layerNames[kind]}
          </text>
        ))}
        {model.nodes.map((node) => {
          const place = places.get(node.id)
          return place === undefined ? null : <Box node={node} {...place} />
        })}
      </svg>
    </section>
  )
}

function placeOf(at: number, count: number, layer: number, width: number) {
  const free = width - box.label - count * (box.width + box.gapX)
  return {
    x: box.label + free / 2 + at * (box.width + box.gapX),
    y: 2 + layer * (box.height + box.gapY),
  }
}

function Box({ node, x, y }: { readonly node: LogicNode; readonly x: number; readonly y: number }) {
  const lines = linesOf(node.text)
  return (
    <g>
      <rect class="logic-box" x={x} y={y} width={box.width} height={box.height} rx={6} />
      {lines.map((line, at) => (
        <text
          class="logic-text"
          x={x + box.width / 2}
          y={y + 22 + at * 16 + (mostLines - lines.length) * 8}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

/** Long words are cut in the picture; the list beside it has them whole. */
function linesOf(text: string): readonly string[] {
  const all = Array.from({ length: Math.ceil(text.length / letters) }, (_, at) =>
    text.slice(at * letters, (at + 1) * letters),
  )
  if (all.length <= mostLines) return all
  return [...all.slice(0, mostLines - 1), `${(all[mostLines - 1] ?? '').slice(0, letters - 1)}…`]
}

function spoken({ nodes }: LogicModel): string {
  const counts = order.flatMap((kind) => {
    const { length } = nodes.filter((node) => node.kind === kind)
    return length === 0 ? [] : [`${layerNames[kind]}${length}件`]
  })
  return `ロジックモデル：${counts.join('、')}。同じ内容を下の一覧に示しています。`
}

/** The model as a list: each thing with what it contributes to. */
export function LogicList({ model }: { readonly model: LogicModel }) {
  if (model.nodes.length === 0) return null
  const text = (id: string) => model.nodes.find((node) => node.id === id)?.text ?? ''
  return (
    <details class="logic-list">
      <summary>図と同じ内容を一覧で読む</summary>
      <ul>
        {model.nodes.map(({ id, kind, text: words }) => {
          const towards = model.edges.filter(({ from }) => from === id).map(({ to }) => text(to))
          return (
            <li>
              {layerNames[kind]}：{words}
              {towards.length === 0 ? '' : `（「${towards.join('」「')}」につながる）`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
