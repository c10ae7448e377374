/** Parts of a formula of a page (MathML) in one line, as those of office files are: 1/2, 10^2, √(x+1). */
import { paragraphEnd } from '../block.ts'
import { grouped } from '../formula.ts'
import { RaisedFigures } from '../raised-figures.ts'
import { type Element, isElement, type Node } from './node.ts'

/** null for any other element, and where it lies deeper than any formula people wrote. */
export function mathWords(element: Element): string | null {
  const write = parts.get(element.tagName)
  const inside = element.childNodes.filter(isElement)
  // a line or a height parts something from something else
  const whole = inside.length > 1 || element.tagName === 'msqrt'
  if (write === undefined || !whole || isDeep(element)) return null
  return write(element.tagName === 'msqrt' ? [wordsIn(element)] : inside.map(wordsOf))
}

const parts: ReadonlyMap<string, (inside: readonly string[]) => string> = new Map(
  Object.entries({
    mfrac: ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`,
    msup: ([base = '', above = '']) => `${grouped(base)}^${grouped(above)}`,
    msub: ([base = '', below = '']) => `${grouped(base)}_${grouped(below)}`,
    msubsup: ([base = '', below = '', above = '']) =>
      `${grouped(base)}_${grouped(below)}^${grouped(above)}`,
    munder: ([base = '', under = '']) => `${grouped(base)}${far('_', under)}`,
    mover: ([base = '', over = '']) => `${grouped(base)}${far('^', over)}`,
    munderover: ([base = '', under = '', over = '']) =>
      `${grouped(base)}${far('_', under)}${far('^', over)}`,
    mtable: (rows) => rows.join(paragraphEnd),
    mtr: (cells) => cells.join(' '),
    msqrt: ([inside = '']) => `√${grouped(inside)}`,
    mroot: ([base = '', degree = '']) => `√[${degree}]${grouped(base)}`,
  } satisfies Record<string, (inside: readonly string[]) => string>),
)

/** A bar or an arrow over a letter is a part of it. */
function far(sign: string, words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? `${sign}${grouped(words)}` : words
}

/** Of an element with all it is. */
function wordsOf(element: Element): string {
  return mathWords(element) ?? wordsIn(element)
}

/** Of what stands in an element, one part behind the other. */
function wordsIn(element: Element): string {
  const figures = new RaisedFigures()
  let text = ''
  const add = (node: Node): void => {
    if (node.nodeName === '#text') {
      const words = 'value' in node ? node.value.trim() : ''
      text += `${figures.joint(words, 'line')}${words}`
    }
    if (!isElement(node) || node.tagName.startsWith('annotation')) return
    const part = mathWords(node)
    if (part === null) for (const child of node.childNodes) add(child)
    else text += `${figures.beforeFormula(part, 'line')}${part}`
  }
  for (const child of element.childNodes) add(child)
  return text
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
