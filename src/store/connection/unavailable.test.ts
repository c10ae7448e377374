import { describe, expect, it } from 'vitest'
import { DatabaseUnavailable, unavailableReason } from './unavailable.ts'

const withCode = (code: string) => Object.assign(new Error(code), { code })

describe('unavailableReason', () => {
  it.each([
    ['ECONNREFUSED', 'unreachable'],
    ['CONNECTION_CLOSED', 'unreachable'],
    ['57P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['53100', 'full'],
    ['53300', 'busy'],
    ['57014', 'busy'],
    ['23505', null],
    ['42501', null],
  ])('takes %s for %s', (code, reason) => {
    expect(unavailableReason(withCode(code))).toBe(reason)
  })

  it('takes what has no code for a bug', () => {
    expect(unavailableReason(new TypeError('x'))).toBeNull()
    expect(unavailableReason('x')).toBeNull()
  })
})

describe('DatabaseUnavailable', () => {
  it('warns where it is unknown whether something was kept', () => {
    const known = new DatabaseUnavailable('unreachable', withCode('57P01'))
    const unknown = new DatabaseUnavailable('unreachable', withCode('57P01'), true)
    expect(known.problem.message).not.toContain('保存できたかどうか')
    expect(unknown.problem.message).toContain('保存できたかどうか')
  })
})
