/** Plane transformations as PDF writes them: six numbers, applied to points as rows. */
import type { Rectangle } from './letter.ts'

export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The upright rectangle around the transformed one. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Rectangle {
  const corners = [
    apply(matrix, x0, y0),
    apply(matrix, x1, y0),
    apply(matrix, x0, y1),
    apply(matrix, x1, y1),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

/** As pdfjs hands it over: an array, or an object with the keys 0 to 5. */
export function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number>
  return [0, 1, 2, 3, 4, 5].map((at) => Number(list[at] ?? 0)) as unknown as Matrix
}
