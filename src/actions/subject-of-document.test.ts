import { describe, expect, it } from 'vitest'
import { readDocument } from '../intake/read-document.ts'
import { type SpeakingSheet, subjectOf } from './subject-of-document.ts'

/** A document of sheets with these numbers; each is its own undertaking, named after its number. */
function subject(numbers: readonly number[], speaking: readonly SpeakingSheet[] = []): string {
  const text = numbers
    .map(
      (number) =>
        `「汐待みらいプラン2.0」に基づく取組等\n\n取組項目${number}\n\n【朝市${number}】\n`,
    )
    .join('\n')
  const read = readDocument('朝市.txt', new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return subjectOf(read.value.document, { initiatives: numbers.map(String), speaking })
}

const speaks = (...numbers: number[]) =>
  numbers.map((number) => ({ initiative: String(number), number }))

describe('subjectOf', () => {
  it('is the sheet, where a document holds one', () => {
    expect(subject([3])).toBe('3 朝市3')
    expect(subject([3], speaks(1, 2, 3))).toBe('3 朝市3')
  })

  it('is nothing for the whole year', () => {
    expect(subject([1, 2, 3])).toBe('')
    expect(subject([1, 2], speaks(1, 2, 3))).toBe('')
  })

  it('is the sheets that no other document of the year has', () => {
    expect(subject([4, 5], speaks(1, 2, 3))).toBe('4 朝市4\n5 朝市5')
  })

  it('is nothing where only the names were changed', () => {
    const renamed = speaks(1, 2).map((sheet) => ({ ...sheet, initiative: `old ${sheet.number}` }))
    expect(subject([1, 2], renamed)).toBe('')
  })
})
