/**
 * How a page sets its words, where that changes what they say: hidden, struck out, above or below the line. Read from the
 * tag, its own style, and the page's rules for one class; other rules are a browser's business.
 */
import type { Script } from '../raised-figures.ts'
import { attributeOf, type Document, type Element, isElement, type Node, textIn } from './node.ts'

export class PageStyles {
  /** What the rules of each class set. */
  readonly #classes = new Map<string, string>()

  constructor(page: Document) {
    const left: Node[] = page.childNodes.toReversed()
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (!isElement(node)) continue
      if (node.tagName === 'style') this.#read(withoutRemarks(textIn(node)))
      else for (const child of node.childNodes.toReversed()) left.push(child)
    }
  }

  /** Rules inside of @media and the like are not those of every page. */
  #read(rules: string): void {
    let at = 0
    while (at < rules.length) {
      const open = rules.indexOf('{', at)
      if (open === -1) return
      const selector = rules.slice(at, open).trim()
      const close = selector.startsWith('@') ? endOfBlock(rules, open) : rules.indexOf('}', open)
      if (close === -1) return
      if (!selector.startsWith('@')) this.#rule(selector, rules.slice(open + 1, close))
      at = close + 1
    }
  }

  #rule(selector: string, settings: string): void {
    if (!telling.test(settings)) return
    for (const each of selector.split(',')) {
      const [, name] = /^(?:[a-z][a-z0-9]*)?\.([\w-]+)$/iu.exec(each.trim()) ?? []
      if (name !== undefined)
        this.#classes.set(name, `${this.#classes.get(name) ?? ''};${settings}`)
    }
  }

  #settings(element: Element): string {
    const own = attributeOf(element, 'style') ?? ''
    const classes = this.#classes.size === 0 ? null : attributeOf(element, 'class')
    if (classes === null) return own
    const set = classes.split(/\s+/u).map((name) => this.#classes.get(name) ?? '')
    return `${set.join(';')};${own}`
  }

  isHidden(element: Element): boolean {
    if (element.tagName === 'dialog') return attributeOf(element, 'open') === null
    const hidden = attributeOf(element, 'hidden')
    if (hidden !== null && hidden !== 'until-found') return true
    return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(this.#settings(element))
  }

  isStruck(element: Element): boolean {
    if (struck.has(element.tagName)) return true
    return this.#settings(element)
      .split(';')
      .some((each) => /^\s*text-decoration(?:-line)?\s*:.*line-through/isu.test(each))
  }

  /** null where it says nothing of it. */
  scriptOf(element: Element): Script | null {
    const named = scripts.get(element.tagName)
    if (named !== undefined) return named
    const settings = this.#settings(element)
    const [, set = ''] = /vertical-align\s*:\s*(super|sub)(?![\w-])/iu.exec(settings) ?? []
    return set === '' ? null : set.toLowerCase() === 'super' ? 'above' : 'below'
  }
}

const telling = /display|visibility|line-through|vertical-align/iu

const struck: ReadonlySet<string> = new Set(['s', 'strike', 'del'])

const scripts: ReadonlyMap<string, Script> = new Map([
  ['sup', 'above'],
  ['sub', 'below'],
])

/** Cut at their ends: a pattern would look for the end of each again and again. */
function withoutRemarks(rules: string): string {
  const [first = '', ...others] = rules.split('/*')
  return [first, ...others.map((each) => each.split('*/').slice(1).join('*/'))].join(' ')
}

/** The bracket that closes the one at `open`, else -1. */
function endOfBlock(rules: string, open: number): number {
  let depth = 0
  for (let at = open; at < rules.length; at += 1) {
    const letter = rules.charAt(at)
    if (letter === '{') depth += 1
    else if (letter === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
