import { describe, expect, it } from 'vitest'
import { href, routes } from './routes.ts'

describe('href', () => {
  it('fills in the parameters and escapes them', () => {
    expect(href('officeYear', { office: 'minato', year: 2020 })).toBe('/offices/minato/years/2020')
    expect(href('office', { office: '港/区' })).toBe('/offices/%E6%B8%AF%2F%E5%8C%BA')
  })

  it('puts English pages under /en and leaves pages of the office where they are', () => {
    expect(href('sheet', { sheet: 'a1' }, { language: 'en' })).toBe('/en/sheets/a1')
    expect(href('draft', { draft: 'd1' }, { language: 'en' })).toBe('/drafts/d1')
  })

  it('leaves out what is not asked', () => {
    expect(href('search', {}, { query: { q: '広報 紙', office: null } })).toBe(
      '/search?q=%E5%BA%83%E5%A0%B1+%E7%B4%99',
    )
  })

  it('can jump to a place on the page', () => {
    expect(
      href('source', { document: 'd' }, { query: { field: 'sheets.0' }, anchor: 'chosen' }),
    ).toBe('/documents/d?field=sheets.0#chosen')
  })
})

describe('routes', () => {
  it('lets nobody act without signing in, except to sign in and out, to take an invitation, to answer a survey and to write to the offices', () => {
    const open = Object.entries(routes).filter(
      ([, { method, who }]) => method === 'POST' && who === 'anyone',
    )
    expect(open.map(([name]) => name)).toEqual([
      'beginSession',
      'giveCode',
      'signOut',
      'acceptInvitation',
      'sendAnswer',
      'sendVoice',
      'askVoiceState',
      'applyForTalk',
      'takeBackApplication',
    ])
  })
})
