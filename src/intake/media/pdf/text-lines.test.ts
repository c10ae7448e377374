import { describe, expect, it } from 'vitest'
import { type TextLine, textOfLines } from './text-lines.ts'

const line = (text: string, right = 100): TextLine => ({
  left: 0,
  top: 0,
  bottom: 10,
  right,
  text,
  size: 10,
  firstWidth: 10,
  overlaid: false,
})

describe('textOfLines', () => {
  it('joins Japanese that was broken in the middle of a word', () => {
    expect(textOfLines([line('参加者は30人以'), line('上、令和元年'), line('度は20人')], 100)).toBe(
      '参加者は30人以上、令和元年度は20人',
    )
  })

  it('joins a wide figure that was broken, which no blank would show to be one', () => {
    expect(textOfLines([line('貸出冊数：１，２０'), line('０冊以上')], 100)).toBe(
      '貸出冊数：１，２００冊以上',
    )
  })

  it('keeps a blank where figures, Latin words or a sign of a list begin the next line', () => {
    expect(textOfLines([line('実績:'), line('18件'), line('SNS'), line('and')], 100)).toBe(
      '実績: 18件 SNS and',
    )
    expect(textOfLines([line('18分'), line('・窓口の評価')], 100)).toBe('18分 ・窓口の評価')
  })

  it('ends a paragraph where the next word would have had room', () => {
    expect(textOfLines([line('一つ目', 30), line('二つ目')], 100)).toBe('一つ目\u2029二つ目')
  })
})
