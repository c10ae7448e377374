import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCode } from './error-code.ts'

describe('errorCode', () => {
  it('tells what the system said', () => {
    let thrown: unknown = null
    try {
      readFileSync('/no/such/file')
    } catch (cause) {
      thrown = cause
    }
    expect(errorCode(thrown)).toBe('ENOENT')
  })

  it.each([[new Error('a bug')], ['words'], [null], [undefined], [{ code: 'ENOENT' }]])(
    'knows none of %o',
    (cause) => {
      expect(errorCode(cause)).toBeNull()
    },
  )
})
