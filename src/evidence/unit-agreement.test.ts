import { describe, expect, it } from 'vitest'
import { unitAgreement } from './unit-agreement.ts'

describe('unitAgreement', () => {
  it.each([
    ['人', '名'],
    ['か所', '箇所'],
    ['%', null],
    ['', '件'],
  ])('takes %j and %j for one unit', (measure, indicator) => {
    expect(unitAgreement(measure, indicator)).toBe('same')
  })

  it.each([
    ['件', '回'],
    ['人', '世帯'],
  ])('takes %j and %j for two names of a count', (measure, indicator) => {
    expect(unitAgreement(measure, indicator)).toBe('otherWord')
  })

  it.each([
    ['人', '%'],
    ['%', 'ポイント'],
    ['円', '千円'],
    ['分', '時間'],
    ['件', '点'],
  ])('never takes %j for %j', (measure, indicator) => {
    expect(unitAgreement(measure, indicator)).toBe('otherKind')
  })
})
