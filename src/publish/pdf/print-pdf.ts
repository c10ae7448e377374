/**
 * The official form as PDF/UA-1: tagged, in Japanese, header cells marked, fonts in the file. What was asked of the
 * compiler is counted in what came back: a cell that got lost on the way is never passed on.
 */
import type { FormLayout } from '../form/form-layout.ts'
import { compileTypst } from './compile-typst.ts'
import { drawable } from './drawable.ts'
import { markHeaders } from './mark-headers.ts'
import { printTypst } from './typst-source.ts'

/** @param layouts One after the other in one file */
export async function printPdf(title: string, layouts: readonly FormLayout[]): Promise<Uint8Array> {
  const { pdf, headers, cells } = markHeaders(
    await compileTypst(printTypst(title, layouts.map(drawable))),
  )
  const all = layouts.flatMap(({ sections }) =>
    sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat())),
  )
  const wanted = all.filter(({ header }) => header !== null).length
  if (cells !== all.length || headers !== wanted) {
    throw new Error(
      `the PDF has ${cells} cells, ${headers} of them heads: ${all.length} and ${wanted} were asked for`,
    )
  }
  return pdf
}
