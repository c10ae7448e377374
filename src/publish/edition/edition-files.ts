/** An edition as the files of a folder: data, forms, records, and a page that says what is there. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { encodeJson } from '../../lib/decimal-json.ts'
import { keysOf } from '../../lib/keyed.ts'
import { dataFiles } from '../data/data-file.ts'
import type { FormLayout } from '../form/form-layout.ts'
import { layOutDocument } from '../form/lay-out-document.ts'
import { isPrinted, templateFor } from '../form/templates.ts'
import { formFormats } from '../form-format.ts'
import { printForm } from '../print-form.ts'
import { type Edition, printRecords } from './edition.ts'
import { printIndex } from './index-page.ts'
import type { PublishedOffice } from './index-results.ts'
import { sha256 } from './manifest.ts'

export interface EditionFile {
  /** With `/`, below the folder. */
  readonly path: string
  readonly mediaType: string
  /** The same records make the same bytes. */
  readonly reproducible: boolean
  /** Hash of all it is made from; what the program itself brings is not in it. */
  madeFrom(): string
  make(): Promise<Uint8Array>
}

export const recordsPath = 'records/edition.json'

/** In order of the folder; nothing is made before it is asked for. */
export function listEditionFiles(edition: Edition): readonly EditionFile[] {
  const { data } = edition
  const whole = once(() => Buffer.from(printRecords(edition)))
  const madeFrom = once(() => sha256(whole()))
  const tables = dataFiles.map(
    (file): EditionFile => ({
      path: `data/${file.name}`,
      mediaType: file.mediaType,
      reproducible: file.reproducible,
      madeFrom,
      make: () => file.make(data),
    }),
  )
  const offices = officesOf(edition).map((office) => {
    const own = formsOf(edition, office)
    return { ...office, own, forms: own.map(({ path }) => path) }
  })
  const forms = offices.flatMap(({ own }) => own)
  const told = withSheets(edition, offices)
  const records: EditionFile = {
    path: recordsPath,
    mediaType: 'application/json',
    reproducible: true,
    madeFrom,
    make: async () => whole(),
  }
  const files = [...tables, ...forms, records]
  return [
    {
      path: 'index.html',
      mediaType: 'text/html; charset=utf-8',
      // what it says may be worded otherwise by a later program: editions of before stay right
      reproducible: false,
      madeFrom,
      make: async () => Buffer.from(printIndex(data, told, recordsPath)),
    },
    ...files,
  ]
}

/** Those whose sheets the first page counts, in their order, though no official form may be theirs; then those with an overview alone. */
function withSheets(
  { data }: Edition,
  printed: readonly PublishedOffice[],
): readonly PublishedOffice[] {
  const told = new Map<string, PublishedOffice>()
  for (const { office } of data.sheets) {
    told.set(office.code, { code: office.code, name: office.name, forms: [] })
  }
  for (const { code, name, forms } of printed) {
    told.set(code, { code, name: told.get(code)?.name ?? name, forms })
  }
  return [...told.values()]
}

/** Those an import has added are in nobody's configuration: the documents say which there are. */
function officesOf({ data }: Edition): readonly Pick<Office, 'code' | 'name'>[] {
  const names = new Map<string, string>()
  for (const { office, document } of data.documents) {
    if (isPrinted(document.form)) names.set(office, document.office ?? office)
  }
  return [...names].map(([code, name]) => ({ code, name }))
}

function formsOf(
  { data, municipality }: Edition,
  { code, name }: Pick<Office, 'code' | 'name'>,
): readonly EditionFile[] {
  const documents = data.documents.filter(
    ({ office, document }) => office === code && isPrinted(document.form),
  )
  const title = `${name} ${data.fiscalYear}年度`
  const madeFrom = once(() =>
    sha256(Buffer.from(encodeJson([title, documents, municipality.forms]))),
  )
  const layouts = (): readonly FormLayout[] =>
    documents.map(({ document, text }) => {
      const { form, fiscalYear } = document
      return layOutDocument(document, text, templateFor(form, fiscalYear, municipality.forms))
    })
  return keysOf(formFormats).map((format) => ({
    path: `forms/${code}.${format}`,
    mediaType: formFormats[format].mediaType,
    reproducible: format === 'html',
    madeFrom,
    make: () => printForm(format, title, layouts()),
  }))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
