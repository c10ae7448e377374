import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

describe('excerptOf', () => {
  it('marks the words whatever their width, case or kana', () => {
    expect(excerptOf('区のホームページとＳＮＳで知らせる', 'ほーむぺーじ sns')).toEqual([
      { text: '区の', match: false },
      { text: 'ホームページ', match: true },
      { text: 'と', match: false },
      { text: 'ＳＮＳ', match: true },
      { text: 'で知らせる', match: false },
    ])
  })

  it('cuts a long text around the first match and says so', () => {
    const pieces = excerptOf(`${'前'.repeat(50)}見守り${'後'.repeat(200)}`, '見守り')
    expect(pieces[0]).toEqual({ text: '…', match: false })
    expect(pieces[1]).toEqual({ text: '前'.repeat(20), match: false })
    expect(pieces[2]).toEqual({ text: '見守り', match: true })
    expect(pieces.at(-1)).toEqual({ text: '…', match: false })
  })

  it('gives the beginning when nothing matches', () => {
    expect(excerptOf('短い文', '無い')).toEqual([{ text: '短い文', match: false }])
  })
})
