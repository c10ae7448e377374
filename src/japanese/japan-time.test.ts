import { describe, expect, it } from 'vitest'
import { inJapan } from './japan-time.ts'

describe('inJapan', () => {
  it('tells the day and the minute, whatever the machine’s time zone', () => {
    expect(inJapan(new Date('2026-11-26T14:51:59Z'))).toEqual({
      day: '2026-11-26',
      minute: '23:51',
    })
    expect(inJapan(new Date('2026-12-31T15:00:00Z'))).toEqual({
      day: '2027-01-01',
      minute: '00:00',
    })
  })

  it('agrees with the time zones the platform knows, on every day of a hundred years', () => {
    const zone = { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' } as const
    const platform = new Intl.DateTimeFormat('sv-SE', zone)
    for (let at = Date.UTC(1952, 4, 1, 14, 59); at < Date.UTC(2052, 4, 1); at += 86_400_000) {
      const { day, minute } = inJapan(new Date(at))
      expect(`${day} ${minute}`).toBe(platform.format(new Date(at)))
    }
  })
})
