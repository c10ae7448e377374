/** The paragraphs of a shape drawn on a slide or a sheet, with the signs that their list shows before them. */
import { cellText, paragraphEnd } from './block.ts'
import { formulaPart } from './formula.ts'
import { formatNumber } from './list-number.ts'
import { RaisedFigures, type Script } from './raised-figures.ts'
import { isSymbolFont, symbolText } from './symbol-fonts.ts'
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
  // a line break typed in a title
  return cellText(lines.join(paragraphEnd).replaceAll('_x000B_', paragraphEnd))
}

function wordsOf(paragraph: XmlElement): string {
  const line = new Line()
  line.inside(paragraph, 'line')
  return line.text
}

/** Runs, fields and formulas, whatever they are wrapped in; of what is written twice, for newer and older programs, the first. */
class Line {
  text = ''
  readonly #figures = new RaisedFigures()

  inside({ children }: XmlElement, script: Script): void {
    for (const child of children) if (isElement(child)) this.#piece(child, script)
  }

  #piece(piece: XmlElement, script: Script): void {
    const formula = formulaPart(piece, wordsOf)
    if (formula !== null) this.text += `${this.#figures.beforeFormula(formula, script)}${formula}`
    else if (piece.name === 'br') this.#write(paragraphEnd, script)
    else if (piece.name === 't') this.#write(textOf(piece), script)
    else if (piece.name === 'r') this.#run(piece, script)
    else if (piece.name === 'AlternateContent')
      this.inside(childOf(piece, 'Choice') ?? childOf(piece, 'Fallback') ?? piece, script)
    else if (!settings.has(piece.name)) this.inside(piece, script)
  }

  #run(run: XmlElement, script: Script): void {
    const symbols = new Line()
    symbols.inside(run, script)
    this.#write(shownText(symbols.text, childOf(run, 'rPr')), scriptOf(run) ?? script)
  }

  #write(words: string, script: Script): void {
    this.text += `${this.#figures.joint(words, script)}${words}`
  }
}

/** A font for all letters, or one for those alone that lie where symbol fonts put their own. */
function shownText(words: string, settings: XmlElement | null): string {
  const font = typefaceIn(settings, 'latin')
  if (isSymbolFont(font)) return symbolText(words, font).text
  const own = typefaceIn(settings, 'sym')
  if (!isSymbolFont(own)) return words
  return words.replace(/[\uf000-\uf0ff]/gu, (letter) => symbolText(letter, own).text)
}

function typefaceIn(settings: XmlElement | null, name: string): string | undefined {
  return childOf(settings, name)?.attributes['typeface']
}

/** By how much a run stands above or below the line; null for what says nothing of it. */
function scriptOf(run: XmlElement): Script | null {
  const height = Number.parseFloat(childOf(run, 'rPr')?.attributes['baseline'] ?? '')
  if (!(Math.abs(height) > 0)) return null
  return height > 0 ? 'above' : 'below'
}

const settings = new Set(['pPr', 'rPr', 'endParaRPr'])

/** A sign that is typed already stands in the words. */
function signOf(paragraph: XmlElement, count: number): string {
  const settings = childOf(paragraph, 'pPr')
  const bullet = childOf(settings, 'buChar')?.attributes['char']
  if (bullet !== undefined) return bulletOf(bullet, typefaceIn(settings, 'buFont'))
  const auto = childOf(settings, 'buAutoNum')
  if (auto === null) return ''
  const number = Number(auto.attributes['startAt'] ?? 1) + count - 1
  return numberSign(number, auto.attributes['type'] ?? 'arabicPeriod')
}

/** `alphaLcParenR` is a): how the number is written, and what stands around it. */
function numberSign(number: number, type: string): string {
  const [, kind = '', around = ''] = /^(.*?)(ParenBoth|ParenR|Period|Plain)?$/u.exec(type) ?? []
  const written = formatNumber(number, numberKinds.get(kind) ?? 'decimal')
  if (kind.startsWith('circleNum')) return written
  if (around === 'ParenBoth') return `(${written})`
  return around === 'ParenR' ? `${written})` : around === 'Plain' ? `${written} ` : `${written}. `
}

const numberKinds = new Map([
  ['alphaLc', 'lowerLetter'],
  ['alphaUc', 'upperLetter'],
  ['romanLc', 'lowerRoman'],
  ['romanUc', 'upperRoman'],
  ['arabicDb', 'decimalFullWidth'],
  ['circleNumDb', 'decimalEnclosedCircle'],
  ['circleNumWdWhite', 'decimalEnclosedCircle'],
  ['circleNumWdBlack', 'decimalEnclosedCircle'],
  ['ea1JpnKor', 'japaneseCounting'],
  ['ea1JpnChsDb', 'japaneseCounting'],
])

/** The letter that a symbol font shows as a sign is none. */
function bulletOf(bullet: string, font: string | undefined): string {
  if (!isSymbolFont(font)) return bullets.has(bullet) ? '・' : bullet
  const sign = symbolText(bullet, font).text
  return /^[○●■□◆→]$/u.test(sign) ? sign : '・'
}

/** Dots of every shape; a ring or a square says more than that. */
const bullets = new Set(['•', '·', '∙', '‣', '･', '・', '\uf0b7', '-', '–', '➢', '✓'])
