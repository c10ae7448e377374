/** The strings that cells of a workbook share; rich text in one piece, the readings (ふりがな) printed above left out. */

import { Refused } from '../limits.ts'
import { RaisedFigures, type Script, scriptNamed } from '../raised-figures.ts'
import { isSymbolFont, symbolText } from '../symbol-fonts.ts'
import { walkXml } from '../xml/parse-xml.ts'
import { brokenZip } from '../zip/open-zip.ts'

export interface SharedStrings {
  readonly strings: readonly string[]
  /** By number those of which a part is struck out. */
  readonly struck: ReadonlySet<number>
  /** By number those of several runs, with how many letters at their head are set as their cell is. */
  readonly rich: ReadonlyMap<number, number>
}

/** @throws {Refused} when the part is broken */
export function sharedStrings(bytes: Uint8Array): SharedStrings {
  const strings: string[] = []
  const struck = new Set<number>()
  const inRuns = new Map<number, number>()
  let rich = new RichText()
  let shown = false
  let readings = 0
  const whole = walkXml(bytes, {
    open(name, { val }) {
      if (name === 'si') rich = new RichText()
      else if (name === 'strike' && isSwitchedOn(val)) {
        struck.add(strings.length)
        rich.strike()
      } else if (name === 'rPh') readings += 1
      else if (name === 't') shown = readings === 0
      else rich.open(name, val)
    },
    close(name) {
      if (name === 'si') {
        if (rich.inRuns) inRuns.set(strings.length, rich.asCell)
        strings.push(withoutEscapes(rich.text))
      } else if (name === 'rPh') readings -= 1
      else if (name === 't') shown = false
    },
    text(piece) {
      if (shown) rich.add(piece)
    },
  })
  if (!whole) throw new Refused(brokenZip)
  return { strings, struck, rich: inRuns }
}

/** Words in runs, of which some may be set above or below the line, or in a symbol font. */
export class RichText {
  text = ''
  inRuns = false
  /** How many letters at the head are set as the cell is: those of runs that say nothing of themselves. */
  asCell = 0
  #setAsCell = true
  #font: string | undefined
  #script: Script = 'line'
  readonly #figures = new RaisedFigures()
  /** The run now read is struck out, and that before it was. */
  #struck = false
  #wasStruck = false

  /** Told of every element, as some of them set the words that follow. */
  open(name: string, setting: string | undefined): void {
    if (name === 'r') {
      this.inRuns = true
      this.#script = 'line'
      this.#font = undefined
      this.#wasStruck = this.#struck
      this.#struck = false
    } else if (name === 'rPr') this.#setAsCell = false
    else if (name === 'rFont') this.#font = setting
    else if (name === 'vertAlign') this.#script = scriptNamed(setting)
  }

  strike(): void {
    this.#struck = true
  }

  add(words: string): void {
    const shown = isSymbolFont(this.#font) ? symbolText(words, this.#font).text : words
    const joint = this.#figures.joint(shown, this.#script)
    // what is struck out (35) and what stands in its place (40) are two figures
    const parted = this.#struck !== this.#wasStruck && figureEnds.test(this.text.slice(-1))
    this.text += `${joint === '' && parted && figureBegins.test(shown) ? ' ' : joint}${shown}`
    this.#wasStruck = this.#struck
    if (this.#setAsCell) this.asCell = withoutEscapes(this.text).length
  }
}

const figureEnds = /[\p{Nd}.,]/u
const figureBegins = /^[\p{Nd}.,]/u

/** A switch without a value is on. */
export function isSwitchedOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false'
}

/** Characters that XML cannot hold are written _x000D_. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16))
    return letter < ' ' && letter !== '\n' && letter !== '\t' ? '' : letter
  })
}
