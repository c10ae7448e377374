/** The paragraphs of a shape drawn on a slide or a sheet, with the signs that their list shows before them. */
import { cellText, paragraphEnd } from './block.ts'
import { formulaPart } from './formula.ts'
import { childOf, childrenOf, isElement, textOf, type XmlElement } from './xml/parse-xml.ts'

/** '' for a box without words. */
export function shapeText(body: XmlElement | null): string {
  if (body === null) return ''
  let count = 0
  const lines = childrenOf(body, 'p').map((paragraph) => {
    const words = wordsOf(paragraph)
    const numbered = childOf(childOf(paragraph, 'pPr'), 'buAutoNum') !== null
    count = numbered && words !== '' ? count + 1 : 0
    return words === '' ? '' : `${signOf(paragraph, count)}${words}`
  })
  return cellText(lines.join(paragraphEnd))
}

/** Runs, fields and formulas, whatever they are wrapped in; of what is written twice, for newer and older programs, the first. */
function wordsOf(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .map((child) => {
      if (child.name === 'br') return paragraphEnd
      if (child.name === 't') return textOf(child)
      if (child.name === 'AlternateContent') {
        return wordsOf(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child)
      }
      return settings.has(child.name) ? '' : (formulaPart(child, wordsOf) ?? wordsOf(child))
    })
    .join('')
}

const settings = new Set(['pPr', 'rPr', 'endParaRPr'])

/** A sign that is typed already stands in the words. */
function signOf(paragraph: XmlElement, count: number): string {
  const settings = childOf(paragraph, 'pPr')
  const bullet = childOf(settings, 'buChar')?.attributes['char']
  if (bullet !== undefined) return bullets.has(bullet) ? '・' : bullet
  const auto = childOf(settings, 'buAutoNum')
  if (auto === null) return ''
  const number = Number(auto.attributes['startAt'] ?? 1) + count - 1
  const type = auto.attributes['type'] ?? ''
  if (type.startsWith('circleNum') && number >= 1 && number <= 20) {
    return String.fromCodePoint(0x2460 + number - 1)
  }
  return type.endsWith('ParenBoth') ? `(${number})` : `${number}. `
}

/** Dots of every shape; a ring or a square says more than that. */
const bullets = new Set(['•', '·', '∙', '‣', '･', '・', '\uf0b7', '-', '–', '➢', '✓'])
