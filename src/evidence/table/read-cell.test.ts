/** Days and texts as people write them into cells. */
import { describe, expect, it } from 'vitest'
import { quotedCell } from './quoted-cell.ts'
import { readDayCell } from './read-cell.ts'

const read = (cell: string) => readDayCell({ key: 'on', label: '受付日' }, cell)

describe('a cell that holds a day', () => {
  it.each([
    '2021-06-01',
    ' 令和3年6月1日 ',
    '2021/6/1 9:05',
    '２０２１/６/１　１０：３０',
    '2021-06-01T10:30:15.250',
  ])('is read: %j', (cell) => expect(read(cell)).toEqual({ ok: true, value: '2021-06-01' }))

  it('is read in a time that grows with its length only', () => {
    const since = performance.now()
    expect(read(`2021${' '.repeat(300_000)}x`).ok).toBe(false)
    expect(performance.now() - since).toBeLessThan(2_000)
  })

  it('is told as it begins, without what tells who somebody is', () => {
    const told = JSON.stringify(read(`山田太郎さん、090-1234-5678。${'長い文です。'.repeat(30)}`))
    expect(told).toContain('は日付として読めません')
    expect(told).not.toMatch(/山田|1234|(?:長い文です。){6}/u)
    expect(quotedCell('平成32年4月31日')).toBe('平成32年4月31日')
    expect(quotedCell('伝書鳩')).toBe('伝書鳩')
  })
})
