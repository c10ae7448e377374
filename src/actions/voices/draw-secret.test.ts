import { describe, expect, it } from 'vitest'
import { drawSecret, hashSecret } from './draw-secret.ts'

describe('drawSecret', () => {
  it('is the same for the same form, and another for another', () => {
    expect(drawSecret('a')).toEqual(drawSecret('a'))
    expect(drawSecret('a').secret).not.toBe(drawSecret('b').secret)
    expect(drawSecret().secret).not.toBe(drawSecret().secret)
    expect(drawSecret().submission).toBeNull()
  })

  it('is spelt in signs that can be read aloud, and not kept with the form', () => {
    const { secret, submission } = drawSecret('a')
    expect(secret).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/)
    expect(drawSecret(submission).secret).not.toBe(secret)
    expect(submission).not.toBe('a')
  })

  it('is known again however it is typed', () => {
    expect(hashSecret(' AB2CD-EF3GH ')).toEqual(hashSecret('ab2cdef3gh'))
  })
})
