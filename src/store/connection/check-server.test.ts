import { describe, expect, it } from 'vitest'
import { judgeServer } from './check-server.ts'

const server = { number: 180_004, version: '18.4', encoding: 'UTF8' }

describe('judgeServer', () => {
  it('takes PostgreSQL 15 and later', () => {
    expect(judgeServer(server)).toEqual([])
    expect(judgeServer({ ...server, number: 150_000, version: '15.0' })).toEqual([])
  })

  it('tells all that is wrong: the version as the server prints it, and the encoding', () => {
    const old = { number: 140_012, version: '14.12', encoding: 'EUC_JP' }
    expect(judgeServer(old)).toMatchObject([
      { code: 'database/too-old', message: expect.stringContaining('14.12') },
      { code: 'database/not-unicode', message: expect.stringContaining('EUC_JP') },
    ])
  })
})
