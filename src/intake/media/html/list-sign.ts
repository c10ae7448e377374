/** The sign a browser shows before an entry of a list: counted through each list once, as its entries are met. */
import { formatNumber } from '../list-number.ts'
import { attributeOf, type Element, isElement } from './node.ts'

export class ListSigns {
  /** By list the number of its next entry. */
  readonly #next = new Map<Element, number>()
  /** By list whether its entries show no sign; asked of each list once, however much it says of its looks. */
  readonly #unsigned = new Map<Element, boolean>()

  /** @param entry An `li`; the entries of a list come in their order */
  signOf(entry: Element): string {
    const list = entry.parentNode
    if (list === null || !('tagName' in list)) return ''
    if (list.tagName !== 'ol') return this.#isUnsigned(list, entry) ? '' : '・'
    const back = attributeOf(list, 'reversed') !== null
    const number = wholeNumber(entry, 'value') ?? this.#next.get(list) ?? firstOf(list, back)
    this.#next.set(list, number + (back ? -1 : 1))
    if (this.#isUnsigned(list, entry)) return ''
    const type = attributeOf(entry, 'type') ?? attributeOf(list, 'type') ?? ''
    return `${formatNumber(number, formats.get(type) ?? 'decimal')}. `
  }

  #isUnsigned(list: Element, entry: Element): boolean {
    const own = this.#unsigned.get(list) ?? isUnsigned(list)
    this.#unsigned.set(list, own)
    return own || isUnsigned(entry)
  }
}

const formats = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

function firstOf(list: Element, back: boolean): number {
  const start = wholeNumber(list, 'start')
  if (start !== null || !back) return start ?? 1
  return list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length
}

function isUnsigned(element: Element): boolean {
  return /list-style(?:-type)?\s*:\s*none/iu.test(attributeOf(element, 'style') ?? '')
}

function wholeNumber(element: Element, name: string): number | null {
  const written = attributeOf(element, name) ?? ''
  return /^\s*-?\d{1,9}(?!\d)/u.test(written) ? Number.parseInt(written, 10) : null
}
