import { describe, expect, it } from 'vitest'
import { listProblems } from '../plan/list-problems.ts'
import { readDocument } from './read-document.ts'
import { sheetText } from './testing/documents.ts'

const read = readDocument('a', new TextEncoder().encode(sheetText))
const confidenceOf = (path: string) =>
  read.ok ? read.value.fields.find((field) => field.path === path)?.confidence : null

describe('confidence', () => {
  it('is certain of what the form prints', () => {
    expect(confidenceOf('sheets.0.title')).toBe('certain')
    expect(confidenceOf('sheets.0.yearPlan.activities.0')).toBe('certain')
  })

  it('says what was concluded from elsewhere', () => {
    expect(confidenceOf('fiscalYear')).toBe('inferred')
    expect(confidenceOf('office')).toBe('inferred')
  })

  it('is doubtful where a problem stands on the words', () => {
    const asked = read.ok ? listProblems(read.value.document).flatMap(({ span }) => span ?? []) : []
    const doubtful = read.ok
      ? read.value.fields.filter(({ confidence }) => confidence === 'doubtful')
      : []
    expect(doubtful.length).toBeGreaterThan(0)
    for (const { span } of doubtful) {
      expect(asked.some(({ start, end }) => start < span.end && end >= span.start)).toBe(true)
    }
  })
})
