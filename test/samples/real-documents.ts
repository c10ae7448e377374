/** The five published documents, where they lie beside the project; their words never come in here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeReading } from '../../src/actions/read-for-judgement.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { documentJson } from '../../src/publish/document-json.ts'

const folder = join(import.meta.dirname, '../../../shared/samples')

/** Why tests on real documents are skipped, null when they are there. */
export const missing = existsSync(folder) ? null : `no documents in ${folder}`

// biome-ignore lint/suspicious/noExplicitAny: the published JSON is checked from outside, as a stranger would
export type Json = any

/** The document whose file name begins so (`000`), as `torikumi read --json` gives it. */
export function readReal(number: string): { readonly json: Json; readonly text: string } {
  const name = readdirSync(folder).find((file) => file.startsWith(number))
  if (name === undefined) throw new Error(`no document ${number} in ${folder}`)
  const bytes = readFileSync(join(folder, name))
  const read = readDocument(name, bytes)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { document, judged } = judgeReading(read.value, null)
  const json = JSON.parse(JSON.stringify(documentJson(document, judged)))
  return { json, text: read.value.text }
}

export function sheetTargets(document: Json): Json[] {
  return document.sheets.flatMap((sheet: Json) => [
    ...sheet.multiYear.targets,
    ...sheet.yearPlan.targets,
  ])
}

export function overviewTargets(document: Json): Json[] {
  return [
    ...document.panels.flatMap((panel: Json) => [
      ...panel.outcomes,
      ...panel.themes.flatMap((theme: Json) => theme.targets),
    ]),
    ...document.initiatives.flatMap((initiative: Json) => initiative.targets),
  ]
}
