import { describe, expect, it } from 'vitest'
import { type ListedThing, officesWithMost, type ThingElsewhere } from './taken-elsewhere.ts'

const thing = (key: string, number = ''): ListedThing => ({ key, number })
const at = (office: string, ...things: readonly ListedThing[]): readonly ThingElsewhere[] =>
  things.map((each) => ({ office, ...each }))

describe('officesWithMost', () => {
  const list = [thing('a', '1'), thing('b', '2'), thing('c', '3')]

  it('names the offices that have more than half of a list', () => {
    const elsewhere = [
      ...at('北区', thing('a', '1'), thing('b', '2')),
      ...at('南区', thing('a', '1')),
      ...at('西区', ...list),
    ]
    expect(officesWithMost(list, elsewhere)).toEqual(['北区', '西区'])
    expect(officesWithMost([...list, thing('d')], at('北区', ...list.slice(1)))).toEqual([])
    expect(officesWithMost([], at('北区', ...list))).toEqual([])
  })

  it('takes two numbers of former lists for two things, and a missing one for none', () => {
    expect(officesWithMost(list, at('北区', thing('a', '7'), thing('b', '8')))).toEqual([])
    expect(officesWithMost(list, at('北区', thing('a'), thing('b')))).toEqual(['北区'])
  })

  it('counts one thing elsewhere once, and does not speak of one alone', () => {
    const campaign = ['1', '2', '3'].map((number) => thing('a', number))
    expect(officesWithMost(campaign, at('北区', thing('a')))).toEqual([])
    expect(officesWithMost([thing('a')], at('北区', thing('a')))).toEqual([])
  })
})
