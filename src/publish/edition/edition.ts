/**
 * An edition (公表版): a year frozen as one value, with everything its judgements rest on. What is published is made from
 * it, and whoever has its records can make all of it again.
 */
import type { Observation } from '../../evidence/observation.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { decodeJson, encodeJson } from '../../lib/decimal-json.ts'
import { commonLicence } from '../../plan/licence.ts'
import type { Municipality } from '../../plan/municipality.ts'
import type { OpenData, PublishedDocument } from '../data/open-data.ts'

export interface Edition {
  readonly data: OpenData
  /** Whose rule sets and calendar hold. */
  readonly municipality: Municipality
  /** Every figure known of an office when its sheets were judged, by the office's id. */
  readonly observations: Readonly<Record<string, readonly Observation[]>>
}

/** Sheets stand once: in the documents they are left out and put back when the records are read. */
interface Records {
  readonly formatVersion: 1
  readonly municipality: Municipality
  readonly observations: Edition['observations']
  readonly data: Omit<OpenData, 'documents'> & { readonly documents: readonly PublishedDocument[] }
}

export function printRecords({ data, municipality, observations }: Edition): string {
  const documents = data.documents.map((each) => ({
    ...each,
    document: { ...each.document, sheets: [] },
  }))
  const records: Records = {
    formatVersion: 1,
    municipality,
    observations,
    data: { ...data, documents },
  }
  return `${encodeJson(records)}\n`
}

/** null for what is no edition of a version known here. */
export function readRecords(text: string): Edition | null {
  try {
    const records = decodeJson<Records>(text)
    return hasShape(records) ? withSheets(records) : null
  } catch {
    return null
  }
}

/** In outline: what stands inside is checked by computing with it. */
function hasShape({ formatVersion, municipality, observations, data }: Records): boolean {
  const lists = [municipality.offices, data.sheets, data.documents]
  return formatVersion === 1 && typeof observations === 'object' && lists.every(Array.isArray)
}

function withSheets({ data, municipality, observations }: Records): Edition {
  const documents = data.documents.map((each) => ({
    ...each,
    document: { ...each.document, sheets: sheetsOf(data.sheets, each.id) },
  }))
  // records of before had neither licence nor forms in them
  const { licence = commonLicence } = data.municipality as Partial<typeof data.municipality>
  const { forms = [] } = municipality as Partial<Municipality>
  return {
    municipality: { ...municipality, forms, licence },
    observations,
    data: { ...data, municipality: { ...data.municipality, licence }, documents },
  }
}

function sheetsOf(sheets: readonly JudgedSheet[], document: string) {
  return sheets
    .filter((sheet) => sheet.document.id === document)
    .toSorted((a, b) => a.position - b.position)
    .map(({ sheet }) => sheet)
}
