/**
 * Holds the records of an edition against the sources they were read from: what a person corrected, or somebody changed,
 * shows as a field that says something else than the text it was read from.
 */
import { readLaidOut } from '../intake/read-document.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { PublishedDocument } from '../publish/data/open-data.ts'
import { documentJson } from '../publish/document-json.ts'
import type { Edition } from '../publish/edition/edition.ts'

export interface Departure {
  /** Office's code and path of the field: `tsubakizaka sheets.0.yearPlan.targets.1`. */
  readonly where: string
  /** As the source says it, and as the records do; null where one has nothing. */
  readonly source: string | null
  readonly record: string | null
}

export function compareWithSource({ data, municipality }: Edition): readonly Departure[] {
  const offices = municipality.offices.map(({ name }) => name)
  return data.documents.flatMap((published) => departuresOf(published, offices))
}

function departuresOf(
  { office, document, text }: PublishedDocument,
  offices: readonly string[],
): readonly Departure[] {
  const context = {
    offices,
    ...(document.fiscalYear === null ? {} : { fiscalYear: document.fiscalYear }),
  }
  const readings = [true, false].map((markup) => {
    const laid = { text, places: [], problems: [], markup }
    const read = readLaidOut(document.source, laid, context)
    if (!read.ok) return [{ where: office, source: null, record: document.source }]
    const [source, record] = [meaningOf(read.value.document), meaningOf(document)]
    return compare(source, record, '').map((each) => ({
      ...each,
      where: `${office} ${each.where}`,
    }))
  })
  return readings.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** What the sheets and panels say; how the document is filed is the office's decision. */
function meaningOf(document: PlanDocument): unknown {
  const { sheets, panels, initiatives } = documentJson(document, [])
  return { sheets, panels, initiatives }
}

const places = new Set(['problems', 'inferred', 'computed', 'computedMultiYear', 'place'])

function compare(source: unknown, record: unknown, where: string): readonly Departure[] {
  if (isObject(source) && isObject(record)) {
    const keys = [...new Set([...Object.keys(source), ...Object.keys(record)])]
    return keys
      .filter((key) => !places.has(key))
      .flatMap((key) => compare(source[key], record[key], where === '' ? key : `${where}.${key}`))
  }
  if (JSON.stringify(source) === JSON.stringify(record)) return []
  return [{ where, source: shown(source), record: shown(record) }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value)
}
