/** The cell styles of a workbook, by number, whose letters a symbol font shows as signs, each with that font. */
import { isSymbolFont } from '../symbol-fonts.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts'

export function symbolStyles(styles: XmlElement | null): ReadonlyMap<number, string> {
  const list = (name: string, item: string) => {
    const found = childOf(styles, name)
    return found === null ? [] : childrenOf(found, item)
  }
  const fonts = list('fonts', 'font').map((font) => settingOf(font, 'name') ?? undefined)
  return new Map(
    list('cellXfs', 'xf').flatMap(({ attributes }, index): readonly [number, string][] => {
      const font = fonts[Number(attributes['fontId'])]
      return isSymbolFont(font) ? [[index, font]] : []
    }),
  )
}
