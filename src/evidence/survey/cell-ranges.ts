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

/** Whether a hidden count can have so many values beside its own, given everything that is published. */
export type HasRoom = (edge: Edge, values: number) => boolean

const unlimited = Number.MAX_SAFE_INTEGER

/** @param edges A circulation: at every node as much goes out as comes in */
export function roomIn(edges: readonly Edge[]): HasRoom {
  const hidden = edges.filter((edge) => edge.hidden)
  const network = networkOf(hidden)
  return (edge, values) => {
    const own = hidden.indexOf(edge)
    const flow = (source: number, sink: number, limit: number) => {
      const rooms = roomsBeside(hidden, own)
      return maximalFlow(network, rooms, { source, sink, limit })
    }
    const more = flow(edge.to, edge.from, values)
    return (
      more >= values ||
      flow(edge.from, edge.to, Math.min(edge.count, values - more)) + more >= values
    )
  }
}

/** Of each edge two arcs, one each way: 2n along it and 2n + 1 against it. */
interface Network {
  readonly arcs: readonly { readonly from: number; readonly to: number }[]
  readonly leaving: ReadonlyMap<number, readonly number[]>
}

function networkOf(hidden: readonly Edge[]): Network {
  const arcs = hidden.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ])
  const leaving = new Map<number, number[]>()
  for (const [at, { from }] of arcs.entries()) {
    const others = leaving.get(from)
    if (others === undefined) leaving.set(from, [at])
    else others.push(at)
  }
  return { arcs, leaving }
}

/** Hidden counts can grow without a limit, and shrink to zero; the one that is asked about carries nothing. */
function roomsBeside(hidden: readonly Edge[], own: number): Float64Array {
  const rooms = new Float64Array(hidden.length * 2)
  for (const [at, { count }] of hidden.entries()) {
    if (at === own) continue
    rooms[2 * at] = unlimited
    rooms[2 * at + 1] = count
  }
  return rooms
}

interface Asked {
  readonly source: number
  readonly sink: number
  readonly limit: number
}

function maximalFlow(network: Network, rooms: Float64Array, { source, sink, limit }: Asked) {
  let flow = 0
  while (flow < limit) {
    const path = findPath(network, rooms, source, sink)
    if (path === null) return flow
    const step = Math.min(limit - flow, ...path.map((arc) => rooms[arc] ?? 0))
    for (const arc of path) {
      move(rooms, arc, -step)
      move(rooms, arc ^ 1, step)
    }
    flow += step
  }
  return flow
}

function move(rooms: Float64Array, arc: number, by: number): void {
  const room = rooms[arc] ?? 0
  if (room < unlimited) rooms[arc] = room + by
}

/** The arcs of a shortest way, from its end to its beginning. */
function findPath(
  { arcs, leaving }: Network,
  rooms: Float64Array,
  source: number,
  sink: number,
): readonly number[] | null {
  const via = new Map<number, number>([[source, -1]])
  const queue = [source]
  for (const node of queue) {
    for (const arc of leaving.get(node) ?? []) {
      const to = arcs[arc]?.to ?? source
      if ((rooms[arc] ?? 0) <= 0 || via.has(to)) continue
      via.set(to, arc)
      if (to === sink) return pathTo(via, arcs, sink)
      queue.push(to)
    }
  }
  return null
}

function pathTo(
  via: ReadonlyMap<number, number>,
  arcs: Network['arcs'],
  sink: number,
): readonly number[] {
  const path: number[] = []
  for (let arc = via.get(sink) ?? -1; arc !== -1; arc = via.get(arcs[arc]?.from ?? sink) ?? -1) {
    path.push(arc)
  }
  return path
}
