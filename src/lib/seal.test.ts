import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSeals } from './seal.ts'

const secret = Buffer.from('秘密')
const seals = createSeals(randomBytes(32))

describe('createSeals', () => {
  it('opens what it sealed, and seals the same secret differently each time', () => {
    const sealed = seals.seal(secret, 'totp a')
    expect(Buffer.from(seals.open(sealed, 'totp a'))).toEqual(secret)
    expect(Buffer.from(sealed).includes(secret)).toBe(false)
    expect(seals.seal(secret, 'totp a')).not.toEqual(sealed)
  })

  it('opens nothing for another row, with another key, or after a change of one bit', () => {
    const sealed = seals.seal(secret, 'totp a')
    expect(() => seals.open(sealed, 'totp b')).toThrow()
    expect(() => createSeals(randomBytes(32)).open(sealed, 'totp a')).toThrow()
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => seals.open(changed, 'totp a'), `byte ${at}`).toThrow()
    }
  })

  it('takes no short key', () => {
    expect(() => createSeals(randomBytes(16))).toThrow(TypeError)
  })
})
