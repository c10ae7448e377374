/** An edition as the files of a folder: data, forms, records, and a page that says what is there. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { dataFiles } from '../data/data-file.ts'
import type { FormLayout } from '../form/form-layout.ts'
import { layOutDocument } from '../form/lay-out-document.ts'
import { isPrinted, templateFor } from '../form/templates.ts'
import { type FormFormat, formFormats } from '../form-format.ts'
import { printForm } from '../print-form.ts'
import { type Edition, printRecords } from './edition.ts'
import { printIndex } from './index-page.ts'

export interface EditionFile {
  /** With `/`, below the folder. */
  readonly path: string
  readonly mediaType: string
  /** The same records make the same bytes. */
  readonly reproducible: boolean
  make(): Promise<Uint8Array>
}

export const recordsPath = 'records/edition.json'

/** In order of the folder; nothing is made before it is asked for. */
export function listEditionFiles(edition: Edition): readonly EditionFile[] {
  const { data } = edition
  const tables = dataFiles.map(
    (file): EditionFile => ({
      path: `data/${file.name}`,
      mediaType: file.mediaType,
      reproducible: file.reproducible,
      make: () => file.make(data),
    }),
  )
  const forms = officesOf(edition).flatMap((office) => formsOf(edition, office))
  const records: EditionFile = {
    path: recordsPath,
    mediaType: 'application/json',
    reproducible: true,
    make: async () => Buffer.from(printRecords(edition)),
  }
  const files = [...tables, ...forms, records]
  return [
    {
      path: 'index.html',
      mediaType: 'text/html; charset=utf-8',
      reproducible: true,
      make: async () => Buffer.from(printIndex(data, files)),
    },
    ...files,
  ]
}

function officesOf({ municipality, data }: Edition): readonly Pick<Office, 'code' | 'name'>[] {
  return municipality.offices.filter(({ code }) =>
    data.documents.some(({ office, document }) => office === code && isPrinted(document.form)),
  )
}

function formsOf(
  { data, municipality }: Edition,
  { code, name }: Pick<Office, 'code' | 'name'>,
): readonly EditionFile[] {
  const layouts = (): readonly FormLayout[] =>
    data.documents
      .filter(({ office, document }) => office === code && isPrinted(document.form))
      .map(({ document, text }) => {
        const { form, fiscalYear } = document
        return layOutDocument(document, text, templateFor(form, fiscalYear, municipality.forms))
      })
  return (Object.keys(formFormats) as FormFormat[]).map((format) => ({
    path: `forms/${code}.${format}`,
    mediaType: formFormats[format].mediaType,
    reproducible: format === 'html',
    make: () => printForm(format, `${name} ${data.fiscalYear}年度`, layouts()),
  }))
}
