/** A sheet typed twice is settled: differences, and what both misread. */
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { questionKinds, type Settlement, settleEntries, type TwoEntries } from './settle-entries.ts'
import { questionOf } from './testing/a-survey.ts'

/** 問3 is put to those who chose 1 in 問1, 問4 to those who chose 2 in 問3. */
const questions = [
  questionOf(1, 'single', 3),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'single', 3, { onlyIf: { position: 1, options: [1] } }),
  questionOf(4, 'text', 0, { onlyIf: { position: 3, options: [2] } }),
]

const typed = (words: string): Settlement => ({ as: 'typed', words })
const first: Settlement = { as: 'first', words: '' }
const second: Settlement = { as: 'second', words: '' }

function settle(entries: TwoEntries, decided: Readonly<Record<number, Settlement>>) {
  const settled = settleEntries(questions, entries, (position) => decided[position] ?? null)
  return settled.ok ? settled.value : settled.problems.map(({ code }) => code)
}

const both = (a: Answer, b: Answer): TwoEntries => ({ first: a, second: b })

describe('settleEntries', () => {
  // both read 2 where the sheet says 1, so nobody typed 問3
  const skipped = both([[2], [1], null, null], [[2], [1, 2], null, null])

  it('takes what was typed alike as it is, and asks for what differs', () => {
    expect(settle(skipped, {})).toEqual(['answer/2/undecided'])
    expect(settle(skipped, { 2: second })).toEqual([[2], [1, 2], null, null])
  })

  it('lets an answer both typed alike be corrected, and asks for the questions that opens', () => {
    expect(settle(skipped, { 1: typed('1'), 2: first })).toEqual(['answer/3/opened'])
    expect(settle(skipped, { 1: typed('1'), 2: first, 3: typed('3') })).toEqual([
      [1],
      [1],
      [3],
      null,
    ])
    expect(settle(skipped, { 1: typed('1'), 2: first, 3: first })).toEqual([[1], [1], null, null])
  })

  it('answers alike, whatever it was that both typed alike', () => {
    // in turn: 問3 not put, put and left blank, put and answered
    const sheets = [
      skipped,
      both([[1], [1], null, null], [[1], [1, 2], null, null]),
      both([[1], [1], [3], null], [[1], [1, 2], [3], null]),
    ]
    const tries: Readonly<Record<number, Settlement>>[] = [
      { 2: first, 3: typed('1') },
      { 2: first, 3: typed('-') },
      { 1: typed('1'), 2: first },
      { 1: typed('1'), 2: first, 3: typed(' ') },
      { 1: typed('1'), 2: first, 3: typed('2') },
      { 1: typed('2'), 2: first, 3: typed('1') },
      { 2: first, 4: typed('駅前') },
      { 1: typed('1') },
    ]
    for (const tried of tries) {
      const told = sheets.map((entries) => JSON.stringify(settle(entries, tried)))
      expect(told.every((each) => each === told[0] && each.includes('answer/'))).toBe(true)
    }
    // and what is then decided counts, not what was typed
    for (const entries of sheets) {
      expect(settle(entries, { 1: typed('1'), 2: first, 3: first })).toEqual([
        ...[[1], [1], null, null],
      ])
      expect(settle(entries, { 1: typed('1'), 2: first, 3: typed('3') })).toEqual([
        ...[[1], [1], [3], null],
      ])
      expect(settle(entries, { 1: typed('2'), 2: first })).toEqual([[2], [1], null, null])
    }
  })

  it('goes on to what that opens in turn', () => {
    const decided = { 1: typed('1'), 2: first, 3: typed('2') }
    expect(settle(skipped, decided)).toEqual(['answer/4/opened'])
    expect(settle(skipped, { ...decided, 4: typed('駅前') })).toEqual([[1], [1], [2], '駅前'])
  })

  it('asks where only one of the two was to look at a question, and has it blank', () => {
    const entries = both([[1], [1], null, null], [[2], [1], null, null])
    expect(settle(entries, { 1: first })).toEqual(['answer/3/opened'])
    expect(settle(entries, { 1: second })).toEqual([[2], [1], null, null])
    expect(questionKinds(questions, entries)).toEqual(['differing', 'same', 'skipped', 'skipped'])
    expect(questionKinds(questions, skipped)).toEqual(['same', 'differing', 'same', 'same'])
  })

  it('does not ask about a question that the sheet does not put', () => {
    const entries = both([[1], [1], [2], '駅'], [[3], [1], null, null])
    expect(settle(entries, { 1: second })).toEqual([[3], [1], null, null])
    expect(settle(entries, { 1: first })).toEqual(['answer/3/undecided', 'answer/4/undecided'])
    // and while the first is not decided, all may still be put
    expect(settle(entries, {})).toEqual([
      'answer/1/undecided',
      'answer/3/undecided',
      'answer/4/undecided',
    ])
  })

  it('drops nothing in silence that somebody wrote for a question not put', () => {
    const both12 = { 1: typed('2'), 2: first }
    expect(settle(skipped, { ...both12, 3: typed('1') })).toEqual(['answer/3/closed'])
    expect(settle(skipped, { 2: first, 3: typed('1') })).toEqual(['answer/3/filter'])
    expect(settle(skipped, { 2: first, 3: typed(' ') })).toEqual([[2], [1], null, null])
  })

  it('refuses two answers to one question, and what is no option', () => {
    expect(settle(skipped, { 2: { as: 'second', words: '1' } })).toEqual(['answer/2/two'])
    expect(settle(skipped, { 1: typed('9'), 2: first })).toEqual(['answer/1/option'])
  })

  it('takes no empty field for an answer that is said to be on the sheet', () => {
    const decided = { 1: typed('1'), 2: first }
    expect(settle(skipped, { ...decided, 3: typed(' ') })).toEqual(['answer/3/unwritten'])
    expect(settle(skipped, { ...decided, 3: typed('-') })).toEqual([[1], [1], null, null])
  })

  it('takes a hyphen for no answer, and no sheet without any', () => {
    expect(settle(skipped, { 1: typed('-'), 2: first })).toEqual([null, [1], null, null])
    expect(settle(skipped, { 1: typed('-'), 2: typed('') })).toEqual(['answer/empty'])
  })
})
