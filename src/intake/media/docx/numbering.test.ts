import { describe, expect, it } from 'vitest'
import { parseXml } from '../xml/parse-xml.ts'
import { numbering } from './numbering.ts'

const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

function listOf(...levels: readonly string[]) {
  const xml = `<w:numbering xmlns:w="http://w"><w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
  const numbers = numbering(parseXml(new TextEncoder().encode(xml)))
  return (index: number) => numbers.next('1', index)
}

describe('numbering', () => {
  it('counts as Word does, anew below each entry of the level above', () => {
    const next = listOf(level(0, 'decimalEnclosedCircle', '%1'), level(1, 'decimal', '(%2)'))
    expect([next(0), next(1), next(1), next(0), next(1)]).toEqual(['①', '(1)', '(2)', '②', '(1)'])
  })

  it.each([
    ['bullet', '\uf06c', '●'],
    ['bullet', '\uf0b7', '・'],
    ['bullet', '○', '○'],
    ['aiueoFullWidth', '(%1)', '(ア)'],
    ['japaneseCounting', '第%1', '第一'],
    ['lowerRoman', '(%1)', '(i)'],
    ['none', '', ''],
  ])('prints %s %s as %s', (format, text, sign) => {
    expect(listOf(level(0, format, text))(0)).toBe(sign)
  })

  it('prints nothing for a list nobody defined', () => {
    expect(numbering(null).next('9', 0)).toBe('')
  })
})
