import { describe, expect, it } from 'vitest'
import { squeeze } from './squeeze.ts'
import { fold } from './width.ts'

describe('squeeze', () => {
  it.each([
    ['収 納 率', '収納率'],
    ['  取組\n\t内容　(案)\r\n', '取組内容(案)'],
    ['令和 2 年度', '令和2年度'],
    ['実績: 11件', '実績:11件'],
    ['PDCA  cycle', 'PDCA cycle'],
    ['Plan, Do,\nCheck (P D)', 'Plan, Do, Check (P D)'],
    ['10 20', '10 20'],
    ['ＳＮＳ ＬＩＮＥ', 'ＳＮＳ ＬＩＮＥ'],
    ['LINE 登録', 'LINE登録'],
    ['区政会議', '区政会議'],
  ])('takes %j to %j', (text, expected) => {
    expect(squeeze(text).text).toBe(expected)
  })

  it('keeps the place of each word in the source', () => {
    const text = squeeze('収 納\n率', 10)
    expect(text.span(0, 3)).toEqual({ start: 10, end: 15 })
    expect(text.span(1, 2)).toEqual({ start: 12, end: 13 })
    expect(squeeze('a \n b').span(1, 2)).toEqual({ start: 1, end: 4 })
  })

  it('goes on from text that was folded before', () => {
    const text = squeeze(fold('ｶﾞ ｲﾄﾞ　ａ', 5))
    expect(text.text).toBe('ガイドa')
    expect(text.span(1, 3)).toEqual({ start: 8, end: 11 })
    expect(text.span(3, 4)).toEqual({ start: 12, end: 13 })
  })

  it('leaves nothing of blanks alone, but knows where they began', () => {
    expect(squeeze(' \n', 4).span(0, 0)).toEqual({ start: 4, end: 4 })
  })
})
