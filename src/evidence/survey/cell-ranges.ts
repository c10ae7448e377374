/**
 * What somebody can work out about hidden counts from the totals that stand beside them. A table with its totals is a
 * flow: what comes into a row goes out into its cells, what comes into a column goes on into its total. How far one
 * hidden count can move while every published figure stays as it is, is then a question of maximal flow; no count is
 * below zero, and whoever solves the totals knows that too.
 */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Not published. */
  readonly hidden: boolean
}

const unlimited = Number.MAX_SAFE_INTEGER

/**
 * How many values a hidden count can have beside its own, given everything that is published: 0 is computed back.
 *
 * @param edges A circulation: at every node as much goes out as comes in
 */
export function roomOf(edges: readonly Edge[], edge: Edge): number {
  const others = edges.filter((each) => each.hidden && each !== edge)
  const more = maximalFlow(others, edge.to, edge.from, unlimited)
  const less = maximalFlow(others, edge.from, edge.to, edge.count)
  return more + less
}

/** Hidden counts can grow without a limit, and shrink to zero. */
function maximalFlow(edges: readonly Edge[], source: number, sink: number, limit: number): number {
  const arcs = edges.flatMap(({ from, to, count }) => {
    const forth: Arc = { from, to, room: unlimited, back: null }
    const back: Arc = { from: to, to: from, room: count, back: forth }
    forth.back = back
    return [forth, back]
  })
  let flow = 0
  while (flow < limit) {
    const path = findPath(arcs, source, sink)
    if (path === null) return flow
    const step = Math.min(limit - flow, ...path.map(({ room }) => room))
    for (const arc of path) {
      if (arc.room < unlimited) arc.room -= step
      if (arc.back !== null && arc.back.room < unlimited) arc.back.room += step
    }
    flow += step
  }
  return flow
}

interface Arc {
  readonly from: number
  readonly to: number
  room: number
  back: Arc | null
}

function findPath(arcs: readonly Arc[], source: number, sink: number): readonly Arc[] | null {
  const via = new Map<number, Arc>()
  const queue = [source]
  for (const node of queue) {
    for (const arc of arcs) {
      if (arc.from !== node || arc.room <= 0 || arc.to === source || via.has(arc.to)) continue
      via.set(arc.to, arc)
      if (arc.to === sink) return pathTo(via, source, sink)
      queue.push(arc.to)
    }
  }
  return null
}

function pathTo(via: ReadonlyMap<number, Arc>, source: number, sink: number): readonly Arc[] {
  const path: Arc[] = []
  for (let node = sink; node !== source; ) {
    const arc = via.get(node)
    if (arc === undefined) throw new Error('a path without a beginning')
    path.push(arc)
    node = arc.from
  }
  return path
}
