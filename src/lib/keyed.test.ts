import { describe, expect, it } from 'vitest'
import { keyed, keysOf } from './keyed.ts'

describe('keysOf', () => {
  it('gives the keys in the order they are written in', () => {
    expect(keysOf({ plan: 1, do: 2, check: 3 })).toEqual(['plan', 'do', 'check'])
  })
})

describe('keyed', () => {
  it('makes a table key by key, once each and in their order', () => {
    const asked: string[] = []
    const table = keyed(['plan', 'do'], (key) => {
      asked.push(key)
      return key.length
    })
    expect(table).toEqual({ plan: 4, do: 2 })
    expect(asked).toEqual(['plan', 'do'])
  })
})
