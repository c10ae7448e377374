/** What `torikumi export --format` may ask for, and the files each makes of a year. */

import type { ActionContext } from '../actions/context.ts'
import { listForms } from '../actions/get-form.ts'
import { getOpenData } from '../actions/get-open-data.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { dataFiles, findDataFile, shiftJisOf } from '../publish/data/data-file.ts'
import type { Encoded } from '../publish/data/shift-jis.ts'
import { findFormFormat, formFormats } from '../publish/form-format.ts'
import { printForm } from '../publish/print-form.ts'

export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Characters that the encoding asked for does not have. */
  readonly missing: Encoded['missing']
}

/** Files of open data by format; the others are forms. */
const dataFormats: Readonly<Record<string, readonly string[]>> = {
  csv: dataFiles.flatMap(({ name }) => (name.endsWith('.csv') ? [name] : [])),
  'csv-shift_jis': ['sheets.sjis.csv', 'targets.sjis.csv', 'actuals.sjis.csv'],
  json: ['documents.json'],
  csvw: ['csvw-metadata.json'],
  dcat: ['catalogue.jsonld'],
  stratml: ['stratml.xml'],
  data: dataFiles.map(({ name }) => name),
}

export const exportFormats: readonly string[] = [
  ...Object.keys(formFormats),
  ...Object.keys(dataFormats),
]

export interface Wanted {
  readonly fiscalYear: FiscalYear
  /** Office's code; null for all. */
  readonly office: string | null
  readonly format: string
}

/** One after the other, each made when it is wanted; none when there is nothing for the year. */
export async function* exportFiles(
  context: ActionContext,
  { fiscalYear, office, format }: Wanted,
): AsyncGenerator<ExportedFile> {
  const form = findFormFormat(format)
  if (form !== null) {
    for (const { office: own, layouts } of await listForms(context, { fiscalYear, office })) {
      const bytes = await printForm(form, layouts[0]?.title ?? own.name, layouts)
      yield { name: `${fiscalYear}-${own.code}.${form}`, bytes, missing: [] }
    }
    return
  }
  const data = await getOpenData(context, { fiscalYear, office })
  if (data === null) return
  for (const name of dataFormats[format] ?? []) {
    const encoded = await shiftJisOf(data, name)
    const bytes = encoded?.bytes ?? (await findDataFile(name)?.make(data))
    if (bytes !== undefined) yield { name, bytes, missing: encoded?.missing ?? [] }
  }
}
