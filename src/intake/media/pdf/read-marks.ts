/** A page's drawing instructions → its letters and ruling lines, in one pass for both. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Drawing, type FontFace } from './drawing.ts'
import { type Operations, stepsFor } from './drawing-steps.ts'
import type { PageMarks } from './letter.ts'
import { toMatrix } from './matrix.ts'

type PDFOperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** @param list The instructions of the page, as pdf.js gives them */
export function readMarks(page: PDFPageProxy, list: PDFOperatorList, ops: Operations): PageMarks {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const fonts = (name: string) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontFace) : null
  const drawing = new Drawing(
    toMatrix(transform),
    { left: 0, top: 0, right: width, bottom: height },
    fonts,
  )
  const steps = stepsFor(drawing, ops)
  const { fnArray, argsArray } = list
  for (let index = 0; index < fnArray.length; index += 1) {
    steps.get(fnArray[index] ?? -1)?.((argsArray[index] ?? []) as readonly unknown[])
  }
  const { letters, rules, unknown, invisible } = drawing
  return { width, height, letters, rules, unknown, invisible }
}
