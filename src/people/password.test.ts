import { describe, expect, it } from 'vitest'
import { hashPassword, isPassword } from './password.ts'
import { passwordProblems } from './password-problems.ts'

describe('a password hash', () => {
  it('knows its password, in any width, and no other', async () => {
    const hash = await hashPassword('潮の満ち干 12月')
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/)
    expect(await isPassword('潮の満ち干 12月', hash)).toBe(true)
    expect(await isPassword('潮の満ち干 １２月', hash)).toBe(true)
    expect(await isPassword('潮の満ち干 11月', hash)).toBe(false)
    expect(await isPassword('潮の満ち干 12月', null)).toBe(false)
    expect(await hashPassword('潮の満ち干 12月')).not.toBe(hash)
  })
})

describe('passwordProblems', () => {
  const of = { email: 'minato@example.jp', name: '潮田みなと' }
  const codes = (password: string) => passwordProblems(password, of).map(({ code }) => code)

  it('takes a long one of any kind', () => {
    expect(codes('correct horse battery')).toEqual([])
    expect(codes('しおのみちひと つきのかたち')).toEqual([])
  })

  it.each([
    ['short', 'みじかい'],
    ['long', 'あいうえお'.repeat(41)],
    ['simple', 'aaaaaaaaaaaaaaa'],
    ['own-name', 'Minato-is-at-sea'],
  ])('says that it is %s', (what, password) => {
    expect(codes(password)).toEqual([`password/${what}`])
  })
})
