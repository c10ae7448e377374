import { describe, expect, it } from 'vitest'
import { readDocument } from '../intake/read-document.ts'
import { type Beside, subjectOf } from './subject-of-document.ts'

const body = [
  '計画\t取組の方針・目標内容\t当年度の取組内容',
  '\t(目標) ・朝市の来場者数 900人以上\t(目標) ・朝市の来場者数 900人以上',
  '',
].join('\n')

/** A document of sheets with these numbers; each is its own undertaking, named after its number. */
function subject(
  numbers: readonly number[],
  speaking: Beside['speaking'] = [],
  parts: Beside['parts'] = [],
): string {
  const text = numbers
    .map((number) => `取組項目${number}\n\n【朝市${number}】\n\n${body}`)
    .join('\n')
  const read = readDocument('朝市.txt', new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return subjectOf(read.value.document, { initiatives: numbers.map(String), speaking, parts })
}

/** Sheets of one document, which is named after the first of them. */
const speaks = (...numbers: number[]) =>
  numbers.map((number) => ({ document: `of ${numbers[0]}`, initiative: String(number), number }))

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

  it('is the pillar again, where it was corrected and others speak beside it', () => {
    const pillars = [...speaks(1, 2), ...speaks(3, 4)]
    expect(subject([1, 2], pillars)).toBe('1 朝市1\n2 朝市2')
    expect(subject([1, 2, 5], pillars)).toBe('1 朝市1\n2 朝市2\n5 朝市5')
    expect(subject([1, 2, 3], pillars)).toBe('')
  })

  it('is the pillar, too, when one of its sheets was corrected by itself before', () => {
    const pillars = [...speaks(2), ...speaks(1), ...speaks(3, 4)]
    expect(subject([1, 2], pillars)).toBe('')
    expect(subject([1, 2], pillars, [['1', '2']])).toBe('1 朝市1\n2 朝市2')
  })

  it('is no sheet, and not the whole year, where a document holds none', () => {
    const read = readDocument(
      '朝市.txt',
      new TextEncoder().encode(`取組項目1\n\n【朝市】\n\n${body}`),
    )
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
    const beside = { initiatives: [], speaking: speaks(1, 2), parts: [] }
    expect(subjectOf({ ...read.value.document, sheets: [] }, beside)).not.toBe('')
  })

  it('is nothing where only the names were changed', () => {
    const renamed = speaks(1, 2).map((sheet) => ({ ...sheet, initiative: `old ${sheet.number}` }))
    expect(subject([1, 2], renamed)).toBe('')
  })
})
