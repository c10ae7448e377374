/**
 * Content controls that nobody has filled in show words that ask to (「ここに入力」): those are no value. They are taken out
 * of the document before it is read, its paragraphs and cells stay.
 */
import { childOf, isElement, textOf, type XmlElement } from '../xml/parse-xml.ts'

export interface Emptied {
  readonly element: XmlElement
  /** Controls whose words were taken out. */
  readonly count: number
}

export function withoutPlaceholders(root: XmlElement): Emptied {
  let count = 0
  const kept = (element: XmlElement): XmlElement => {
    // what stands there for older programs is the same again
    if (element.name === 'Fallback') return element
    const asks = element.name === 'sdt' && isOn(childOf(element, 'sdtPr'))
    if (asks && textOf(element).trim() !== '') count += 1
    return withChildren(element, asks ? withoutRuns : kept)
  }
  const element = kept(root)
  return { element, count }
}

function withoutRuns(element: XmlElement): XmlElement {
  const children = element.children.filter((child) => !isElement(child) || child.name !== 'r')
  return withChildren({ ...element, children }, withoutRuns)
}

/** The same element where nothing in it is another. */
function withChildren(element: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement {
  let same = true
  const children = element.children.map((child) => {
    if (!isElement(child)) return child
    const changed = change(child)
    if (changed !== child) same = false
    return changed
  })
  return same ? element : { ...element, children }
}

function isOn(settings: XmlElement | null): boolean {
  const shows = childOf(settings, 'showingPlcHdr')
  const value = shows?.attributes['val'] ?? '1'
  return shows !== null && value !== '0' && value !== 'false'
}
