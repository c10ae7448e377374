import { describe, expect, it } from 'vitest'
import { driverOptions, formatAddress, isAddress, printAddress } from './address.ts'

const socket = {
  host: '/srv/市のデータ/run',
  port: 5432,
  user: 'torikumi_owner',
  password: 'a/b:c@d',
  database: 'torikumi',
}

describe('an address', () => {
  it('of a socket comes back from its URL', () => {
    expect(driverOptions(printAddress(socket))).toEqual(socket)
    expect(isAddress(printAddress(socket))).toBe(true)
  })

  it('of another machine is left to the driver, which knows its options', () => {
    expect(driverOptions('postgres://a:b@db.example:6432/c?sslmode=require')).toBeNull()
    expect(isAddress('postgresql://db.example/c')).toBe(true)
  })

  it('is shown without user and password', () => {
    expect(formatAddress('postgres://a:secret@db.example:6432/c')).toBe('db.example:6432/c')
    expect(formatAddress(printAddress(socket))).toBe('/srv/市のデータ/run:5432/torikumi')
  })

  it.each(['', 'torikumi', 'mysql://db.example/c', 'postgres:///c'])('is not %j', (text) => {
    expect(isAddress(text)).toBe(false)
  })
})
