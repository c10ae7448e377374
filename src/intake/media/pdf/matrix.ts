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

/** The upright rectangle around the transformed one. Called for every letter: it makes no lists. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Rectangle {
  const [a, b, c, d, e, f] = matrix
  const left = Math.min(a * x0, a * x1)
  const right = Math.max(a * x0, a * x1)
  const up = Math.min(c * y0, c * y1)
  const down = Math.max(c * y0, c * y1)
  const near = Math.min(b * x0, b * x1)
  const far = Math.max(b * x0, b * x1)
  const top = Math.min(d * y0, d * y1)
  const bottom = Math.max(d * y0, d * y1)
  return {
    left: left + up + e,
    top: near + top + f,
    right: right + down + e,
    bottom: far + bottom + f,
  }
}

/** Moved along its own axes before it is applied. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}

/** As pdfjs hands it over: an array, or an object with the keys 0 to 5. */
export function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number>
  return [0, 1, 2, 3, 4, 5].map((at) => Number(list[at] ?? 0)) as unknown as Matrix
}
