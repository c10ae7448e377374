import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/lib/decimal.ts'
import { printOffice } from '../../src/publish/edition/index-results.ts'
import { differing, office } from './fictional-ward.ts'

/** 51.5% against 55%, of a sample whose share lies between these. */
function missedBetween(low: string, high: string) {
  const { judgement } = differing
  const targets = judgement?.targets.map((target) => ({
    ...target,
    actual: target.actual && {
      ...target.actual,
      measurement: {
        ...{ k: null, method: null },
        interval: { low: decimal(low), high: decimal(high) },
      },
    },
  }))
  return { ...differing, judgement: judgement && { ...judgement, targets: targets ?? [] } }
}

const rowsOf = (low: string, high: string) =>
  printOffice([missedBetween(low, high)], { ...office, forms: [] })

describe('the first page of an edition', () => {
  it('says of a miss where it may be chance, as the site does', () => {
    expect(rowsOf('47.0', '56.0')).toContain(
      '実績を目標と比べました。目標との差は誤差の範囲内です。',
    )
    expect(rowsOf('49.0', '54.0')).toContain('実績を目標と比べました。')
    expect(rowsOf('49.0', '54.0')).not.toContain('誤差')
  })
})
