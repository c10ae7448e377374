/** Finds modules that import each other in a ring: every module in such a knot is named in one ring at least. */

/**
 * @param {ReadonlyMap<string, readonly string[]>} graph Each module with the modules it imports
 * @returns {string[][]} Rings, the first module standing at the end again
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const rings = []
  const told = new Set()
  for (const start of [...graph.keys()].sort()) {
    if (told.has(start)) continue
    const ring = shortestWay(graph, start, start)
    if (ring === null) continue
    for (const module of ring) told.add(module)
    rings.push(ring)
  }
  return rings
}

/**
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @param {string} from
 * @param {string} to
 * @returns {string[] | null}
 */
function shortestWay(graph, from, to) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map()
  const queue = [from]
  for (let module = queue.shift(); module !== undefined; module = queue.shift()) {
    for (const next of graph.get(module) ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, module)
      if (next === to) return wayBack(cameFrom, to)
      queue.push(next)
    }
  }
  return null
}

/**
 * @param {ReadonlyMap<string, string>} cameFrom
 * @param {string} to
 */
function wayBack(cameFrom, to) {
  const way = [to]
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) {
    way.unshift(at)
    if (at === to) break
  }
  return way
}
