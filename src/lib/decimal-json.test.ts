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

  it('writes what holds no decimal as JSON always does, and changes nothing it is given', () => {
    const reading = { list: [decimal('1.0'), 2, 'a', undefined], at: new Date(0), left: undefined }
    expect(encodeJson(reading)).toBe(
      '{"list":[{"decimal":"1.0"},2,"a",null],"at":"1970-01-01T00:00:00.000Z"}',
    )
    expect(reading.list[0]).toEqual(decimal('1.0'))
  })

  it('refuses a decimal that is none', () => {
    expect(() => decodeJson('{"decimal":"eight"}')).toThrow(TypeError)
  })
})
