/** Parts of a formula of a page (MathML) in one line, as those of office files are: 1/2, 10^2, √(x+1). */
import { grouped } from '../formula.ts'
import { type Element, isElement, type Node } from './node.ts'

/** null for any other element, and where it lies deeper than any formula people wrote. */
export function mathWords(element: Element): string | null {
  const write = parts.get(element.tagName)
  const inside = element.childNodes.filter(isElement)
  // a line or a height parts something from something else
  const whole = inside.length > 1 || element.tagName === 'msqrt'
  if (write === undefined || !whole || isDeep(element)) return null
  return write(inside.map(wordsIn))
}

const parts: ReadonlyMap<string, (inside: readonly string[]) => string> = new Map(
  Object.entries({
    mfrac: ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`,
    msup: ([base = '', above = '']) => `${grouped(base)}^${grouped(above)}`,
    msub: ([base = '', below = '']) => `${grouped(base)}_${grouped(below)}`,
    msubsup: ([base = '', below = '', above = '']) =>
      `${grouped(base)}_${grouped(below)}^${grouped(above)}`,
    msqrt: (inside) => `√${grouped(inside.join(''))}`,
    mroot: ([base = '', degree = '']) => `√[${degree}]${grouped(base)}`,
  } satisfies Record<string, (inside: readonly string[]) => string>),
)

function wordsIn(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value.trim() : ''
  if (!isElement(node) || node.tagName.startsWith('annotation')) return ''
  return mathWords(node) ?? node.childNodes.map(wordsIn).join('')
}

function isDeep(element: Element): boolean {
  let level: readonly Node[] = [element]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []))
  }
  return false
}

const deepest = 50
