/** A page's drawing instructions → its letters and ruling lines, in one pass for both. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Drawing, type FontFace } from './drawing.ts'
import { type Operations, stepsFor } from './drawing-steps.ts'
import type { PageMarks } from './letter.ts'
import { type Matrix, toMatrix } from './matrix.ts'

type PDFOperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

export interface Drawn {
  readonly marks: PageMarks
  /** By annotation the words it draws. */
  readonly drawnBy: ReadonlyMap<string, string>
  /** From what the page counts in to points from its upper left corner. */
  readonly matrix: Matrix
}

/**
 * @param list The instructions of the page, as pdf.js gives them
 * @param isShown Whether a screen shows a layer
 */
export function readMarks(
  page: PDFPageProxy,
  list: PDFOperatorList,
  ops: Operations,
  isShown: (layer: unknown) => boolean,
): Drawn {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const fonts = (name: string) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontFace) : null
  const matrix = toMatrix(transform)
  const drawing = new Drawing(matrix, { left: 0, top: 0, right: width, bottom: height }, fonts)
  const steps = stepsFor(drawing, ops, isShown)
  const { fnArray, argsArray } = list
  for (let index = 0; index < fnArray.length; index += 1) {
    steps.get(fnArray[index] ?? -1)?.((argsArray[index] ?? []) as readonly unknown[])
  }
  const { letters, rules, unknown, invisible, concealed, drawnBy } = drawing
  const marks = { width, height, letters, rules, unknown, invisible, concealed }
  return { marks, drawnBy, matrix }
}
