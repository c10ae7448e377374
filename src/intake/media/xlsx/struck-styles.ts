/** The cell styles of a workbook, by number, whose letters are struck out as a whole. */
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts'
import { isSwitchedOn } from './shared-strings.ts'

export function struckStyles(styles: XmlElement | null): ReadonlySet<number> {
  const list = (name: string, item: string) => {
    const found = childOf(styles, name)
    return found === null ? [] : childrenOf(found, item)
  }
  const struckFonts = list('fonts', 'font').map((font) => {
    const strike = childOf(font, 'strike')
    return strike !== null && isSwitchedOn(strike.attributes['val'])
  })
  const struck = list('cellXfs', 'xf').flatMap(({ attributes }, index) =>
    struckFonts[Number(attributes['fontId'])] === true ? [index] : [],
  )
  return new Set(struck)
}
