import { describe, expect, it } from 'vitest'
import { decimal } from '../lib/decimal.ts'
import { readCoverage } from './read-coverage.ts'

describe('readCoverage', () => {
  it.each([
    ['月平均閲覧件数', 'mean'],
    ['登録者数（累計）', 'cumulative'],
    ['確認テストの最低点', 'lowest'],
    ['年間の相談件数', 'year'],
  ] as const)('hears from 「%s」 what the figure covers', (name, basis) => {
    expect(readCoverage(name)).toEqual({ basis })
  })

  it('hears the top of a scale, and otherwise nothing', () => {
    expect(readCoverage('理解度（５点満点）')).toEqual({ scale: decimal(5) })
    expect(readCoverage('講座の参加者数')).toEqual({})
  })
})
