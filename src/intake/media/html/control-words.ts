/** What a field of an HTML form shows: what was typed, the option that is chosen, a box with or without its tick. */
import { attributeOf, type Element, isElement, type Node, textIn } from './node.ts'

/** null for any other element, and for fields whose words stand inside of them. */
export function controlWords(element: Element): string | null {
  if (element.tagName === 'select') return chosen(element).map(optionWords).join('、')
  if (element.tagName === 'datalist') return ''
  return element.tagName === 'input' ? inputWords(element) : null
}

/** Options that are offered and not shown as chosen. */
export function unchosenIn(element: Element): number {
  if (element.tagName === 'datalist') return optionsIn(element).length
  if (element.tagName !== 'select') return 0
  return optionsIn(element).length - chosen(element).length
}

function inputWords(input: Element): string {
  const type = (attributeOf(input, 'type') ?? 'text').toLowerCase()
  const ticked = attributeOf(input, 'checked') !== null
  if (type === 'checkbox') return ticked ? '☑' : '☐'
  if (type === 'radio') return ticked ? '◉' : '○'
  return unshown.has(type) ? '' : (attributeOf(input, 'value') ?? '')
}

/** Fields whose value a browser does not show as words. */
export const unshown: ReadonlySet<string> = new Set(['hidden', 'password', 'image', 'file'])

/** Where none was chosen a browser shows the first, which may only ask to choose one. */
function chosen(select: Element): readonly Element[] {
  const options = optionsIn(select)
  const selected = options.filter((option) => attributeOf(option, 'selected') !== null)
  const several = attributeOf(select, 'multiple') !== null
  if (several) return selected
  const shown = selected.at(-1)
  if (shown !== undefined) return [shown]
  const first = options.find((option) => attributeOf(option, 'disabled') === null)
  const asks =
    first === undefined ||
    first !== options[0] ||
    attributeOf(first, 'value') === '' ||
    onlyAsks.test(optionWords(first))
  const listed = Number(attributeOf(select, 'size') ?? 1) > 1
  return asks || listed ? [] : [first]
}

/** 「選択してください」「---」 */
const onlyAsks = /(?:選択|選んで|お選び)(?:して)?(?:ください|下さい)|^[\s\-－―—─=＝・…]*$/u

function optionWords(option: Element): string {
  return attributeOf(option, 'label') || textIn(option).replace(/\s+/gu, ' ').trim()
}

function optionsIn(element: Element): readonly Element[] {
  const options: Element[] = []
  const left: Node[] = element.childNodes.toReversed()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'option') options.push(node)
    else for (const child of node.childNodes.toReversed()) left.push(child)
  }
  return options
}
