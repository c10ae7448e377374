/** Nodes of an HTML page as parse5 makes them. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null
}

/** All text in it, however deep, as it stands in the file. */
export function textIn(element: Pick<Element, 'childNodes'>): string {
  let text = ''
  const left: Node[] = element.childNodes.toReversed()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) left.push(child)
  }
  return text
}
