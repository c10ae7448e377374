/**
 * The cell styles of a workbook, by number, that show a truth value as a box with or without its tick (cell check boxes of
 * Excel since 2024): the style names an entry of a list of bags, which leads over others to the kind of control.
 */
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/parse-xml.ts'

/**
 * @param bags The part `featurePropertyBag` of the workbook ([MS-XLSX] 2.6.186)
 * @returns Only styles that certainly are check boxes: where the list leads nowhere, the value stays a value
 */
export function checkBoxStyles(
  styles: XmlElement | null,
  bags: XmlElement | null,
): ReadonlySet<number> {
  const formats = childOf(styles, 'cellXfs')
  if (formats === null || bags === null) return none
  const listed = childrenOf(bags, 'bag')
  const mapped = listed.find(({ attributes }) => attributes['type'] === 'XFComplements')
  const entries = mapped === undefined ? [] : descendantsOf(mapped, 'bagId').map(textOf)
  // each bag is looked through once: it may be long, and named by many styles
  const links = listed.map(linksOf)
  const next = (bag: number, key: string) => Number(links[bag]?.get(key))
  const isBox = (complement: string | undefined) => {
    const format = Number(entries[Number(complement)])
    const shown = next(next(format, 'XFControls'), 'CellControl')
    return listed[shown]?.attributes['type'] === 'Checkbox'
  }
  const boxes = childrenOf(formats, 'xf').flatMap((format, index) => {
    const [complement] = descendantsOf(format, 'xfComplement')
    return complement !== undefined && isBox(complement.attributes['i']) ? [index] : []
  })
  return new Set(boxes)
}

/** Numbers of the bags that a bag leads to; of two by one key the first. */
function linksOf(bag: XmlElement): ReadonlyMap<string, string> {
  const links = childrenOf(bag, 'bagId').map(
    (link) => [link.attributes['k'] ?? '', textOf(link)] as const,
  )
  return new Map(links.toReversed())
}

const none: ReadonlySet<number> = new Set()
