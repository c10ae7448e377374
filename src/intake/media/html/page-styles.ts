/**
 * How a page sets its words, where that changes what they say: hidden, struck out, above or below the line. Read from the
 * tag, its own style, and the page's rules for one class; other rules are a browser's business.
 */
import type { Script } from '../raised-figures.ts'
import { attributeOf, type Document, type Element, isElement, type Node, textIn } from './node.ts'
import {
  joinSettings,
  type ReadonlySettings,
  readSettings,
  type Settings,
} from './style-settings.ts'

export class PageStyles {
  /** What the rules of each class set: `.v` for every tag, `img.v` for one. */
  readonly #classes = new Map<string, Settings>()
  /** Rules read, of which the later counts. */
  #rules = 0
  /** By what a `class` and a `style` say: an element left open is opened over and over, with all it was given. */
  readonly #ofLists = new Map<string, Map<string, Settings>>()
  readonly #ofStyles = new Map<string, Settings>()

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
    this.#rules += 1
    for (const each of selector.split(',')) {
      const [, tag = '', name] = /^([a-z][a-z0-9]*)?\.([\w-]+)$/iu.exec(each.trim()) ?? []
      if (name === undefined) continue
      const key = `${tag.toLowerCase()}.${name}`
      const strength = tag === '' ? 'class' : 'tag'
      const before = this.#classes.get(key) ?? new Map()
      this.#classes.set(key, joinSettings(before, readSettings(settings, strength, this.#rules)))
    }
  }

  #settings(element: Element): ReadonlySettings {
    const own = attributeOf(element, 'style')
    const classes = this.#classes.size === 0 ? null : attributeOf(element, 'class')
    const set = classes === null ? nothing : this.#ofClasses(classes, element.tagName)
    return own === null ? set : joinSettings(new Map(set), this.#ofStyle(own))
  }

  #ofClasses(classes: string, tag: string): ReadonlySettings {
    const byTag = this.#ofLists.get(classes) ?? new Map<string, Settings>()
    this.#ofLists.set(classes, byTag)
    const known = byTag.get(tag)
    if (known !== undefined) return known
    const settings: Settings = new Map()
    for (const name of new Set(classes.split(/\s+/u))) {
      joinSettings(settings, this.#classes.get(`.${name}`))
      joinSettings(settings, this.#classes.get(`${tag}.${name}`))
    }
    byTag.set(tag, settings)
    return settings
  }

  #ofStyle(style: string): ReadonlySettings {
    const settings = this.#ofStyles.get(style) ?? readSettings(style, 'own', 0)
    this.#ofStyles.set(style, settings)
    return settings
  }

  isHidden(element: Element): boolean {
    if (element.tagName === 'dialog') return attributeOf(element, 'open') === null
    const hidden = attributeOf(element, 'hidden')
    if (hidden !== null && hidden !== 'until-found') return true
    const settings = this.#settings(element)
    const shown = settings.get('display')?.value !== 'none'
    return !shown || settings.get('visibility')?.value === 'hidden'
  }

  isStruck(element: Element): boolean {
    if (struck.has(element.tagName)) return true
    return this.#settings(element).get('text-decoration')?.value.includes('line-through') === true
  }

  /** null where it says nothing of it. */
  scriptOf(element: Element): Script | null {
    const named = scripts.get(element.tagName)
    if (named !== undefined) return named
    const set = this.#settings(element).get('vertical-align')?.value
    if (set === 'super') return 'above'
    return set === 'sub' ? 'below' : null
  }
}

const nothing: ReadonlySettings = new Map()

const telling = /display|visibility|text-decoration|vertical-align/iu

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
