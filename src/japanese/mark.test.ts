import { describe, expect, it } from 'vitest'
import { readMark } from './mark.ts'

describe('readMark', () => {
  it('numbers the circled marks without a gap from 1 to 50', () => {
    const marks = [
      ...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿',
    ]
    const numbers = marks.map((mark) => readMark(mark, 0)?.number)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
  })

  it.each([
    ['実施(ii)', 2, { form: 'bracketed', number: 2, start: 2, end: 6 }],
    ['（ⅰ）', 0, { form: 'bracketed', number: 1, start: 0, end: 3 }],
    ['⑶', 0, { form: 'bracketed', number: 3, start: 0, end: 1 }],
    ['柱Ⅲ', 1, { form: 'roman', number: 3, start: 1, end: 2 }],
    ['ⅻ', 0, { form: 'roman', number: 12, start: 0, end: 1 }],
  ])('reads the mark in %s', (text, at, expected) => {
    expect(readMark(text, at)).toEqual(expected)
  })

  it.each(['1', '(1)', '(iiii)', '(案)', '☆', 'ア', ''])('finds none in %j', (text) => {
    expect(readMark(text, 0)).toBeNull()
  })
})
