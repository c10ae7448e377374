import { describe, expect, it } from 'vitest'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

// RFC 6238, appendix B: the secret and two of its codes, cut to six digits
const secret = Buffer.from('12345678901234567890')

describe('totpStep', () => {
  it.each([
    { seconds: 59, code: '287082', step: 1 },
    { seconds: 1_111_111_109, code: '081804', step: 37_037_036 },
    { seconds: 2_000_000_000, code: '279037', step: 66_666_666 },
  ])('finds the step of $code', async ({ seconds, code, step }) => {
    expect(await totpStep(secret, code, new Date(seconds * 1000))).toBe(step)
  })

  it('takes half a minute early and late, and no more', async () => {
    const at = (seconds: number) => totpStep(secret, '081804', new Date(seconds * 1000))
    expect(await at(1_111_111_109 + 30)).toBe(37_037_036)
    expect(await at(1_111_111_109 - 30)).toBe(37_037_036)
    expect(await at(1_111_111_109 + 61)).toBeNull()
  })

  it('reads full-width digits and spaces, and nothing that is no code', async () => {
    const now = new Date(59_000)
    expect(await totpStep(secret, '２８７ ０８２', now)).toBe(1)
    for (const code of ['', '28708', '2870820', 'abcdef', '287083']) {
      expect(await totpStep(secret, code, now), code).toBeNull()
    }
  })
})

describe('totpAddress', () => {
  it('names who it is for and what for', async () => {
    const { address, typed } = await totpAddress(newTotpSecret(), {
      issuer: '汐待市 取組',
      account: 'a@example.jp',
    })
    expect(address).toMatch(/^otpauth:\/\/totp\//)
    expect(decodeURIComponent(address)).toContain('汐待市 取組')
    expect(typed).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  })
})

describe('recovery codes', () => {
  it('are all different, and are known again however they are typed', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(8)
    for (const code of codes) {
      expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
      const hash = hashRecoveryCode('p', code)
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(hashRecoveryCode('p', ` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(hash)
      expect(hashRecoveryCode('q', code)).not.toBe(hash)
    }
    expect(hashRecoveryCode('p', '123456')).toBeNull()
  })
})
