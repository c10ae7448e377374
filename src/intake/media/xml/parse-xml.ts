/**
 * The XML inside office files → a tree of elements by local name: prefixes are the same in all of them. Entities that
 * a document type declares are never expanded (a few lines of them can stand for gigabytes), nor is anything fetched.
 */
import { SaxesParser } from 'saxes'
import { decodeXml } from './decode-xml.ts'

export interface XmlElement {
  /** Without its prefix: `tbl` for `w:tbl`. */
  readonly name: string
  /** By local name; of two alike the last counts. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** null when the text is not well formed, holds a document type, or is nested beyond reason. */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  const building = new Building()
  return walkXml(bytes, building) ? building.root : null
}

/** What walks along with the parser; names are local. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/** For parts too large for a tree. false when the text is not well formed or was refused. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new NotWellFormed()
  })
  parser.on('error', () => {
    throw new NotWellFormed()
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new NotWellFormed()
    visitor.open(localName(name), localNames(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(localName(name))
  })
  parser.on('text', (text) => visitor.text(text))
  parser.on('cdata', (text) => visitor.text(text))
  try {
    parser.write(decodeXml(bytes)).close()
    return true
  } catch (error) {
    if (error instanceof NotWellFormed) return false
    throw error
  }
}

class NotWellFormed extends Error {}

/** Tables in tables in text boxes go to some twenty levels a table. */
const deepest = 500

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null)
  for (const name in attributes) local[localName(name)] = attributes[name] ?? ''
  return local
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

class Building implements XmlVisitor {
  root: XmlElement | null = null
  readonly #open: OpenElement[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element = { name, attributes, children: [] }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
    this.root ??= element
  }

  close(): void {
    this.#open.pop()
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text)
  }
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object'
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => isElement(child) && child.name === name,
  )
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (isElement(child) && child.name === name) return child
  }
  return null
}

/** The attribute `val` of a child, as Word writes most settings; null without the child. */
export function settingOf(element: XmlElement | null, name: string): string | null {
  const child = childOf(element, name)
  return child === null ? null : (child.attributes['val'] ?? '')
}

/** Every descendant of that name, in order; those inside one another too. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (each: XmlElement) => {
    if (each.name === name) found.push(each)
    for (const child of each.children) if (isElement(child)) visit(child)
  }
  visit(element)
  return found
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
}
