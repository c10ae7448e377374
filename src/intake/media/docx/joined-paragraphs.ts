/**
 * Paragraphs between which the end of the first was deleted: with that change accepted they are one, set as the second is.
 * So a figure that was cut in two (4 ↵ 0人) is whole again.
 */
import { childOf, isElement, type XmlElement } from '../xml/parse-xml.ts'

/** @returns The same elements in order, some of them joined */
export function joinedParagraphs(elements: readonly XmlElement[]): {
  readonly elements: readonly XmlElement[]
  readonly joined: number
} {
  if (!elements.some(endIsDeleted)) return { elements, joined: 0 }
  const kept: XmlElement[] = []
  let joined = 0
  /** What goes before the words of the next paragraph. */
  let open: XmlElement[] = []
  for (const element of elements) {
    if (element.name === 'p' && endIsDeleted(element)) open.push(element)
    else if (element.name === 'p' && open.length > 0) {
      joined += open.length
      kept.push({
        ...element,
        children: [...own(element), ...open.flatMap(words), ...words(element)],
      })
      open = []
    } else {
      kept.push(...open, element)
      open = []
    }
  }
  return { elements: [...kept, ...open], joined }
}

function endIsDeleted(element: XmlElement): boolean {
  if (element.name !== 'p') return false
  const mark = childOf(childOf(element, 'pPr'), 'rPr')
  return childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null
}

function own({ children }: XmlElement) {
  return children.filter((child) => isElement(child) && child.name === 'pPr')
}

function words({ children }: XmlElement) {
  return children.filter((child) => !isElement(child) || child.name !== 'pPr')
}
