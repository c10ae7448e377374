import { describe, expect, it } from 'vitest'
import { hostsFor, isAllowedHost } from './allowed-host.ts'

describe('hostsFor', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])('names the loopback for %s', (address) => {
    expect(hostsFor(address)).toEqual(['localhost', '127.0.0.1', '[::1]'])
  })

  it('adds another address of the loopback', () => {
    expect(hostsFor('127.0.0.5')).toContain('127.0.0.5')
  })

  it.each(['0.0.0.0', '::', '192.0.2.7', 'plan.example', '127.0.0.1.example'])(
    'leaves the name open for %s, which others can reach',
    (address) => {
      expect(hostsFor(address)).toBeNull()
    },
  )
})

describe('isAllowedHost', () => {
  const hosts = hostsFor('127.0.0.1')

  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '[::1]', '[::1]:8080'])(
    'knows %s as our own name',
    (header) => {
      expect(isAllowedHost(header, hosts)).toBe(true)
    },
  )

  it.each([
    'rebound.example:3000',
    'localhost.example',
    '127.0.0.1.example:3000',
    'localhost:3000:3000',
    'a@localhost',
    '',
    null,
  ])('does not know %s', (header) => {
    expect(isAllowedHost(header, hosts)).toBe(false)
  })

  it('takes any name where none were given', () => {
    expect(isAllowedHost('plan.example', null)).toBe(true)
  })
})
