/** The content of an HTML element in reading order: lines of words, tables still unopened, and white space. */
import { cellText, paragraphEnd } from '../block.ts'
import { ListSigns } from './list-sign.ts'
import { type Element, isElement, type Node } from './node.ts'

export type FlowPart =
  | { readonly kind: 'line'; readonly text: string }
  /** `depth` is that of its cells. */
  | { readonly kind: 'table'; readonly element: Element; readonly depth: number }
  | { readonly kind: 'gap' }

export interface Flow {
  readonly parts: readonly FlowPart[]
  /** Elements that a browser would not show. */
  readonly hidden: number
}

/** @param depth How deep in the page the nodes lie, elements around them counted */
export function flowOf(nodes: readonly Node[], depth: number): Flow {
  const flowing = new Flowing()
  flowing.nodes(nodes, depth)
  flowing.endLine()
  return flowing
}

class Flowing implements Flow {
  readonly parts: FlowPart[] = []
  hidden = 0
  readonly #signs = new ListSigns()
  #text = ''
  /** Elements around us in which line ends are line ends. */
  #asTyped = 0

  nodes(nodes: readonly Node[], depth: number): void {
    for (const node of nodes) {
      if (node.nodeName === '#text') this.#words(plainText(node))
      else if (isElement(node) && !silent.has(node.tagName)) this.#element(node, depth)
    }
  }

  #words(text: string): void {
    const [first = '', ...others] = this.#asTyped > 0 ? text.split('\n') : [text]
    this.#text += first
    for (const line of others) {
      this.endLine()
      this.#text = line
    }
  }

  #element(element: Element, depth: number): void {
    const { tagName } = element
    if (isHidden(element)) this.hidden += 1
    const breaks = tagName === 'br' || breaking.has(tagName)
    if (breaks) this.endLine()
    // deeper than any page people wrote: the words are taken without their structure
    if (depth > deepest) this.#text += flatText(element)
    else if (tagName === 'table') this.parts.push({ kind: 'table', element, depth: depth + 1 })
    else {
      if (tagName === 'li') this.#text += this.#signs.signOf(element)
      const asTyped = typed.has(tagName) ? 1 : 0
      this.#asTyped += asTyped
      this.nodes(element.childNodes, depth + 1)
      this.#asTyped -= asTyped
    }
    if (breaks) this.endLine()
    if (apart.has(tagName)) this.parts.push({ kind: 'gap' })
  }

  endLine(): void {
    const text = cellText(this.#text.replace(/[\t\n\f\r ]+/gu, ' '))
    this.#text = ''
    if (text !== '') this.parts.push({ kind: 'line', text })
  }
}

const deepest = 300

function flatText(element: Element): string {
  let text = ''
  const left: Node[] = element.childNodes.toReversed()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text') text += plainText(node)
    else if (isElement(node) && !silent.has(node.tagName)) {
      if (breaking.has(node.tagName)) text += ' '
      for (const child of node.childNodes.toReversed()) left.push(child)
    }
  }
  return text
}

/** Readings above words (rt) are no words of their own. */
const silent = new Set(
  'script style template head noscript svg math object iframe rt rp'.split(' '),
)

const breaking = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure figcaption ul ol menu dir li dl dt dd hr pre xmp listing blockquote center hgroup search form fieldset legend optgroup option address details summary caption table tr td th'.split(
    ' ',
  ),
)

/** What stands in them is shown as it was typed. */
const typed = new Set('pre xmp listing textarea'.split(' '))

/** Behind these stands white space. */
const apart = new Set(
  'h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure hr blockquote'.split(' '),
)

function plainText(node: Node): string {
  return 'value' in node ? node.value.replaceAll(paragraphEnd, ' ') : ''
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)),
  )
}
