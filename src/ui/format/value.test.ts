import { describe, expect, it } from 'vitest'
import { decimal } from '../../lib/decimal.ts'
import { formatDifference, formatValue } from './value.ts'

describe('formatValue', () => {
  it('keeps the digits as precise as they were written', () => {
    expect(formatValue(decimal('85.80'), '%')).toBe('85.80%')
    expect(formatValue(decimal('12000'), '世帯')).toBe('12,000世帯')
  })

  it('counts stars out', () => {
    expect(formatValue(decimal(2), '☆')).toBe('☆☆')
    expect(formatValue(decimal('2.5'), '☆')).toBe('2.5☆')
  })

  it('writes a true minus sign', () => {
    expect(formatValue(decimal('-1.54'), 'ポイント')).toBe('−1.54ポイント')
  })
})

describe('formatDifference', () => {
  it('calls the distance of two shares points', () => {
    expect(formatDifference(decimal('-3.5'), '%', 'ja')).toBe('−3.5ポイント')
    expect(formatDifference(decimal('2.7'), '%', 'en')).toBe('+2.7 points')
  })

  it('signs every distance, zero included', () => {
    expect(formatDifference(decimal(3), '件', 'ja')).toBe('+3件')
    expect(formatDifference(decimal(0), '件', 'ja')).toBe('±0件')
  })
})
