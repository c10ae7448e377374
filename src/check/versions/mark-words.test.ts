import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarkedWords, markWords } from './mark-words.ts'

const shown = (parts: readonly MarkedWords[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')

describe('markWords', () => {
  it.each([
    [
      '集いを開く(年3回)。',
      '集いを開く(年2回)。',
      '集いを開く(年[3]回)。',
      '集いを開く(年[2]回)。',
    ],
    ['割合 42.5%以上', '割合 41%以上', '割合 [42.5]%以上', '割合 [41]%以上'],
    ['情報共有(年2回)', '情報共有(随時)', '情報共有([年2回])', '情報共有([随時])'],
    ['朝市を開く。', '朝市を開く。', '朝市を開く。', '朝市を開く。'],
    ['', '朝市', '', '[朝市]'],
  ])('marks what differs between %s and %s', (old, current, markedOld, markedNew) => {
    const marked = markWords(old, current)
    expect(shown(marked.old)).toBe(markedOld)
    expect(shown(marked.new)).toBe(markedNew)
  })

  it('loses no letter, and what is not marked is the same on both sides', () => {
    const line = fc.string({ unit: fc.constantFrom(...'朝市の来場者数900人(年2回)AB、 ') })
    fc.assert(
      fc.property(line, line, (old, current) => {
        const marked = markWords(old, current)
        const whole = (parts: readonly MarkedWords[]) => parts.map(({ text }) => text).join('')
        const kept = (parts: readonly MarkedWords[]) =>
          whole(parts.filter(({ differs }) => !differs))
        expect(whole(marked.old)).toBe(old)
        expect(whole(marked.new)).toBe(current)
        expect(kept(marked.old)).toBe(kept(marked.new))
      }),
    )
  })
})
