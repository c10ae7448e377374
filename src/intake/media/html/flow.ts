/** The content of an HTML element in reading order: lines of words, tables still unopened, and white space. */
import { cellText, paragraphEnd } from '../block.ts'
import { RaisedFigures, type Script } from '../raised-figures.ts'
import { controlWords } from './control-words.ts'
import { ListSigns } from './list-sign.ts'
import { mathWords } from './math-words.ts'
import { type Element, isElement, type Node } from './node.ts'
import type { PageStyles } from './page-styles.ts'
import type { Unread } from './unread.ts'

export type FlowPart =
  | { readonly kind: 'line'; readonly text: string }
  /** `depth` is that of its cells. */
  | { readonly kind: 'table'; readonly element: Element; readonly depth: number }
  | { readonly kind: 'gap' }

/**
 * @param depth How deep in the page the nodes lie, elements around them counted
 * @param unread Told of what is met
 */
export function flowOf(
  nodes: readonly Node[],
  depth: number,
  unread: Unread,
  styles: PageStyles,
): readonly FlowPart[] {
  const flowing = new Flowing(unread, styles)
  flowing.nodes(nodes, depth)
  flowing.endLine()
  return flowing.parts
}

class Flowing {
  readonly parts: FlowPart[] = []
  readonly #unread: Unread
  readonly #signs = new ListSigns()
  #text = ''
  #script: Script = 'line'
  readonly #figures = new RaisedFigures()
  /** Elements around us in which line ends are line ends. */
  #asTyped = 0
  readonly #styles: PageStyles
  /** Elements around us that strike out, and whether there was one around the words before. */
  #struck = 0
  #wasStruck = false

  constructor(unread: Unread, styles: PageStyles) {
    this.#unread = unread
    this.#styles = styles
  }

  nodes(nodes: readonly Node[], depth: number): void {
    for (const node of nodes) {
      if (node.nodeName === '#text') this.#words(plainText(node))
      else if (isElement(node)) this.#element(node, depth)
    }
  }

  #words(text: string): void {
    const [first = '', ...others] = this.#asTyped > 0 ? text.split('\n') : [text]
    this.#text += `${this.#joint(first)}${first}`
    for (const line of others) {
      this.endLine()
      this.#text = `${this.#figures.joint(line, this.#script)}${line}`
    }
  }

  /** What is struck out (35) and what stands in its place (40) are two figures. */
  #joint(words: string): string {
    const joint = this.#figures.joint(words, this.#script)
    const turned = this.#struck > 0 !== this.#wasStruck
    if (words.trim() !== '') this.#wasStruck = this.#struck > 0
    return joint === '' &&
      turned &&
      figureEnds.test(this.#text.slice(-1)) &&
      figureBegins.test(words)
      ? ' '
      : joint
  }

  #element(element: Element, depth: number): void {
    const { tagName } = element
    this.#unread.see(element)
    if (isSilent(element)) return
    this.#unread.read(element)
    const breaks = tagName === 'br' || breaking.has(tagName)
    if (breaks) this.endLine()
    if (this.#unit(element)) return
    // deeper than any page people wrote: the words are taken without their structure
    if (depth > deepest) this.#text += flatText(element, this.#unread)
    else if (tagName === 'table') this.parts.push({ kind: 'table', element, depth: depth + 1 })
    else {
      if (tagName === 'li') this.#text += this.#signs.signOf(element)
      this.#inside(element, depth + 1)
    }
    if (breaks) this.endLine()
    if (apart.has(tagName)) this.parts.push({ kind: 'gap' })
  }

  /** Words in it are set as it sets them. */
  #inside(element: Element, depth: number): void {
    const asTyped = typed.has(element.tagName) ? 1 : 0
    const struck = this.#styles.isStruck(element) ? 1 : 0
    const script = this.#script
    this.#script = this.#styles.scriptOf(element) ?? script
    this.#asTyped += asTyped
    this.#struck += struck
    this.nodes(element.childNodes, depth)
    this.#struck -= struck
    this.#asTyped -= asTyped
    this.#script = script
  }

  /** What is written as one whatever it is made of: a control of a form, a part of a formula. */
  #unit(element: Element): boolean {
    const control = controlWords(element)
    const formula = control === null ? mathWords(element) : null
    if (control !== null) this.#text += `${this.#figures.joint(control, this.#script)}${control}`
    if (formula !== null)
      this.#text += `${this.#figures.beforeFormula(formula, this.#script)}${formula}`
    return control !== null || formula !== null
  }

  endLine(): void {
    const text = cellText(this.#text.replace(/[\t\n\f\r ]+/gu, ' '))
    this.#text = ''
    this.#figures.endLine()
    if (text !== '') this.parts.push({ kind: 'line', text })
  }
}

const figureEnds = /[\p{Nd}.,]$/u
const figureBegins = /^[\p{Nd}.,]/u

const deepest = 300

function flatText(element: Element, unread: Unread): string {
  let text = ''
  const left: Node[] = element.childNodes.toReversed()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text') text += plainText(node)
    if (!isElement(node)) continue
    unread.see(node)
    if (isSilent(node)) continue
    unread.read(node)
    if (breaking.has(node.tagName)) text += ' '
    const control = controlWords(node)
    if (control !== null) text += control
    else for (const child of node.childNodes.toReversed()) left.push(child)
  }
  return text
}

/** Readings above words (rt) are no words of their own, nor is what describes a drawing or a formula to programs. */
function isSilent({ tagName, namespaceURI }: Element): boolean {
  return silent.has(tagName) || (describing.has(tagName) && namespaceURI !== page)
}

const silent = new Set('script style title template head noscript iframe rt rp'.split(' '))
const describing = new Set('desc metadata annotation annotation-xml'.split(' '))
const page = 'http://www.w3.org/1999/xhtml'

const breaking = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure figcaption ul ol menu dir li dl dt dd hr pre xmp listing blockquote center hgroup search form fieldset legend optgroup option address details summary caption table tr td th text dialog'.split(
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
