import { describe, expect, it } from 'vitest'
import { disposition, file } from './file-response.ts'

describe('disposition', () => {
  it('gives a Japanese name whole and a plain one beside it', () => {
    expect(disposition('令和2年度 椿坂区.pdf', 'attachment')).toBe(
      `attachment; filename="torikumi.pdf"; filename*=UTF-8''${encodeURIComponent('令和2年度 椿坂区.pdf')}`,
    )
  })

  it('lets no name end its own quotes, name a folder or begin another header', () => {
    const value = disposition('a"; x="b\r\nSet-Cookie: c/../d\'(e).csv', 'inline')
    expect(value).not.toMatch(/[\r\n/]/u)
    expect(value.match(/"/g)).toHaveLength(2)
    expect(value).toContain('%27%28e%29')
  })
})

describe('file', () => {
  it('says what it is and how long', async () => {
    const answer = file({ bytes: Buffer.from('あ'), mediaType: 'text/csv', name: 'あ.csv' })
    expect(answer.headers.get('content-length')).toBe('3')
    expect(answer.headers.get('content-type')).toBe('text/csv')
    expect(await answer.text()).toBe('あ')
  })
})
