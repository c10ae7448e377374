/** The list that paragraphs of each style stand in; a style based on another stands in its list, if in none of its own. */
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts'
import { type ListPlace, listPlaceOf } from './read-blocks.ts'

export function styleLists(styles: XmlElement | null): ReadonlyMap<string, ListPlace | null> {
  const lists = new Map<string, ListPlace | null>()
  const basedOn = new Map<string, string>()
  for (const style of styles === null ? [] : childrenOf(styles, 'style')) {
    const id = style.attributes['styleId'] ?? ''
    const place = listPlaceOf(childOf(style, 'pPr'))
    if (place === null) basedOn.set(id, settingOf(style, 'basedOn') ?? '')
    else lists.set(id, place)
  }
  for (const style of basedOn.keys()) {
    const line = lineOf(style, basedOn, lists)
    const place = lists.get(basedOn.get(line.at(-1) ?? '') ?? '') ?? null
    for (const each of line) lists.set(each, place)
  }
  return lists
}

/** The style and those it is based on, up to one whose list is known; a style may be based on itself by a detour. */
function lineOf(
  style: string,
  basedOn: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, unknown>,
): readonly string[] {
  const line = new Set<string>()
  let at = style
  for (; basedOn.has(at) && !known.has(at) && !line.has(at); at = basedOn.get(at) ?? '')
    line.add(at)
  return [...line]
}
