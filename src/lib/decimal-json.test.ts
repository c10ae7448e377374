import { describe, expect, it } from 'vitest'
import { decimal } from './decimal.ts'
import { decodeJson, encodeJson } from './decimal-json.ts'

describe('encodeJson', () => {
  it('keeps the precision as written', () => {
    const reading = { quantity: { value: decimal('85.80'), unit: '%' }, none: null }
    expect(encodeJson(reading)).toBe(
      '{"quantity":{"value":{"decimal":"85.80"},"unit":"%"},"none":null}',
    )
    expect(decodeJson(encodeJson(reading))).toEqual(reading)
  })

  it('refuses a decimal that is none', () => {
    expect(() => decodeJson('{"decimal":"eight"}')).toThrow(TypeError)
  })
})
