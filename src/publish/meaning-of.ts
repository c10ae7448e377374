/** What a document says and nothing of where it stood: two readings of the same words have one meaning. */
import type { PlanDocument } from '../plan/document.ts'
import { documentJson } from './document-json.ts'

/** What a document says, as the contract has it, without places and without what the reader asked. */
export function meaningOf(document: PlanDocument): unknown {
  const json = documentJson(
    document,
    document.sheets.map(() => ({ judgement: null, multiYearJudgement: null })),
  )
  return without(json, new Set(['source', 'place', 'span', 'problems', 'inferred', 'unread']))
}

/** `span` of a target is its years, and stays: only places have a start. */
function without(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !keys.has(key) || (key === 'span' && !isPlace(part)))
      .map(([key, part]) => [key, without(part, keys)]),
  )
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value
}
