/**
 * Ruling lines in what a page draws: straight strokes along the page, and thin filled boxes, which many programs draw
 * lines with. The edges of a stroked box are lines too.
 */

import type { Rule } from './letter.ts'
import { apply, type Matrix } from './matrix.ts'

/** @param path Pairs and codes as pdfjs packs them: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close */
export function pathRules(
  path: ArrayLike<number>,
  matrix: Matrix,
  filled: boolean,
): readonly Rule[] {
  return subpaths(path, matrix).flatMap((points) => (filled ? thinBox(points) : strokes(points)))
}

type Point = readonly [number, number]

const step = [3, 3, 7, 5, 1]

function subpaths(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const all: Point[][] = []
  let own: Point[] = []
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4
    const length = step[code] ?? 1
    if (code === 0) {
      own = []
      all.push(own)
    }
    if (code === 4) own.push(own[0] ?? [0, 0])
    else own.push(apply(matrix, path[at + length - 2] ?? 0, path[at + length - 1] ?? 0))
    at += length
  }
  return all
}

/** How far from straight a line may be, and how thick a box that stands for one. */
const slant = 1
const thickest = 3.5
/** Shorter ones are parts of letters and signs. */
const shortest = 4

function strokes(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap(([x1, y1], index) => {
    const [x0, y0] = points[index] ?? [x1, y1]
    return straight(x0, y0, x1, y1)
  })
}

function straight(x0: number, y0: number, x1: number, y1: number): readonly Rule[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  if (height <= slant && width >= shortest) {
    return [{ horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
  }
  if (width <= slant && height >= shortest) {
    return [{ horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
  }
  return []
}

function thinBox(points: readonly Point[]): readonly Rule[] {
  if (points.length < 4 || points.length > 6) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thickest && right - left > 2 * (bottom - top)) {
    return straight(left, (top + bottom) / 2, right, (top + bottom) / 2)
  }
  if (right - left <= thickest && bottom - top > 2 * (right - left)) {
    return straight((left + right) / 2, top, (left + right) / 2, bottom)
  }
  return []
}
