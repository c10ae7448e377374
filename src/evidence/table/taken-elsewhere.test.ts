import { describe, expect, it } from 'vitest'
import {
  elsewhereNotes,
  type ListedThing,
  mostOfIt,
  mostOfLetters,
  officesWithMost,
  type ThingElsewhere,
} from './taken-elsewhere.ts'

const thing = (key: string, number = ''): ListedThing => ({ key, number })
const at = (office: string, ...things: readonly ListedThing[]): readonly ThingElsewhere[] =>
  things.map((each) => ({ office, ...each }))

describe('officesWithMost', () => {
  const list = [thing('a', '1'), thing('b', '2'), thing('c', '3')]
  const offices = (listed: readonly ListedThing[], elsewhere: readonly ThingElsewhere[]) =>
    officesWithMost(listed, elsewhere, mostOfIt)

  it('names the offices that have more than half of a list', () => {
    const elsewhere = [
      ...at('北区', thing('a', '1'), thing('b', '2')),
      ...at('南区', thing('a', '1')),
      ...at('西区', ...list),
    ]
    expect(offices(list, elsewhere)).toEqual(['北区', '西区'])
    expect(offices([...list, thing('d')], at('北区', ...list.slice(1)))).toEqual([])
    expect(offices([], at('北区', ...list))).toEqual([])
  })

  it('takes two numbers of former lists for two things, and a missing one for none', () => {
    expect(offices(list, at('北区', thing('a', '7'), thing('b', '8')))).toEqual([])
    expect(offices(list, at('北区', thing('a'), thing('b')))).toEqual(['北区'])
  })

  it('counts one thing elsewhere once, and does not speak of one alone', () => {
    const campaign = ['1', '2', '3'].map((number) => thing('a', number))
    expect(offices(campaign, at('北区', thing('a')))).toEqual([])
    expect(offices([thing('a')], at('北区', thing('a')))).toEqual([])
  })
})

describe('officesWithMost of letters', () => {
  const letters = (count: number, from = 0) =>
    Array.from({ length: count }, (_, nth) => thing(`letter ${from + nth}`, `${from + nth}`))
  const made = (count: number) => letters(count, 1_000)
  const forgotten = (things: readonly ListedThing[]): readonly ThingElsewhere[] =>
    at('北区', ...things).map((each) => ({ ...each, byNumber: true }))
  const offices = (listed: readonly ListedThing[], elsewhere: readonly ThingElsewhere[]) =>
    officesWithMost(listed, elsewhere, mostOfLetters)

  it('answers no guess that stands among fewer than ten that are known', () => {
    for (const known of [1, 2, 8]) {
      const guess = thing('the guess')
      const there = at('北区', ...letters(known), guess)
      expect(offices([...letters(known), guess], there)).toEqual([])
      expect(offices([...letters(known), guess, ...made(1)], there)).toEqual([])
    }
  })

  it('names the offices that have ten or more, and three quarters', () => {
    expect(offices(letters(10), at('北区', ...letters(10)))).toEqual(['北区'])
    expect(offices([...letters(12), ...made(4)], at('北区', ...letters(12)))).toEqual(['北区'])
    expect(offices([...letters(12), ...made(5)], at('北区', ...letters(12)))).toEqual([])
  })

  it('takes a campaign that is known by one of its letters for one', () => {
    const campaign = letters(20).map(({ number }) => thing('a', number))
    expect(offices(campaign, at('北区', ...campaign))).toEqual([])
  })

  it('never lets numbers that were counted up help a guess of words', () => {
    const counted = forgotten(letters(10))
    const guess = thing('the guess')
    // ten of fourteen are less than three quarters, eleven are not
    const listed = [...letters(10), guess, ...made(3)]
    expect(offices(listed, counted)).toEqual([])
    expect(offices(listed, [...counted, ...at('北区', guess)])).toEqual([])
  })

  it('knows a list all of which is forgotten by its numbers, and the rest of one by its words', () => {
    expect(offices(letters(9), forgotten(letters(9)))).toEqual([])
    expect(offices(letters(12), forgotten(letters(12)))).toEqual(['北区'])
    const half = [...forgotten(letters(12)), ...at('北区', ...letters(12, 12))]
    expect(offices(letters(24), half)).toEqual(['北区'])
  })

  it('tells the share that it asks for', () => {
    const told = { things: '声', same: '受付日とことば' }
    const [letter] = elsewhereNotes(['北区'], { ...told, rule: mostOfLetters })
    expect(letter?.message).toContain('この一覧の4分の3以上は、「北区」に')
    const [other] = elsewhereNotes(['北区'], { ...told, rule: mostOfIt })
    expect(other?.message).toContain('この一覧の半分より多くは、')
  })
})
