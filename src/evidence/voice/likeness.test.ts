import { describe, expect, it } from 'vitest'
import { alike, fingerprintOf, likeness } from './likeness.ts'

const letter = '椿坂の公園の街灯が切れていて、夜に歩くと足もとが見えません。早く直してください。'
const of = (text: string) => likeness(fingerprintOf(letter), fingerprintOf(text))

describe('likeness', () => {
  it('is whole for the same words, whatever their width', () => {
    expect(of(letter)).toBe(1)
    expect(of(`${letter}\n`)).toBe(1)
  })

  it('stays high where little was changed, and low where another thing is spoken of', () => {
    expect(of(letter.replace('早く', 'すぐに'))).toBeGreaterThan(alike)
    expect(of('図書館の開館時間を延ばしてほしいです。仕事のあとでは間に合いません。')).toBeLessThan(
      0.3,
    )
    expect(of('')).toBe(0)
    expect(likeness([], [])).toBe(0)
  })
})
