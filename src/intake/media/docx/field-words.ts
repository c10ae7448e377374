/**
 * What a field of Word shows though no result of it is stored: letters in a ring, a sign by its number, a box with or without
 * its tick, the entry chosen of a list. What only a printer knows (page numbers) and what shows nothing gives no words.
 */
import { formatNumber } from '../list-number.ts'
import type { Script } from '../raised-figures.ts'
import { symbolText } from '../symbol-fonts.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts'

/** @param begin The mark with which the field begins; it says what a field of a form holds */
export function formWords(begin: XmlElement): string {
  const form = childOf(begin, 'ffData')
  const box = childOf(form, 'checkBox')
  if (box !== null) return isTicked(box) ? '☑' : '☐'
  const list = childOf(form, 'ddList')
  if (list === null) return ''
  const chosen = settingOf(list, 'result') ?? settingOf(list, 'default') ?? '0'
  return childrenOf(list, 'listEntry')[Number(chosen)]?.attributes['val'] ?? ''
}

function isTicked(box: XmlElement): boolean {
  const value = settingOf(box, 'checked') ?? settingOf(box, 'default') ?? '0'
  return value !== '0' && value !== 'false'
}

/** A button that does nothing: whoever clicks it writes over its words, which only ask to. */
export function isPrompt(instruction: string): boolean {
  return /^\s*MACROBUTTON\s+(?:NoMacro|DoFieldClick)(?!\S)/iu.test(instruction)
}

/** A condition may ask for nothing. */
export function mayBeBlank(instruction: string): boolean {
  return /^\s*(?:IF|HYPERLINK)(?!\S)/iu.test(instruction)
}

/** Word works it out whenever it shows it, whatever result is stored. */
export function isWorkedOut(instruction: string): boolean {
  return /^\s*(?:EQ|SYMBOL|MACROBUTTON|DATE|TIME|LISTNUM|AUTONUM(?:LGL|OUT)?)(?!\S)/iu.test(
    instruction,
  )
}

export interface SetWords {
  readonly text: string
  readonly script: Script
}

/** null where it would show words that nobody stored, or as no line of letters can. */
export function instructedWords(instruction: string): readonly SetWords[] | null {
  const [, name = '', told = ''] =
    /^(\S*) ?(.*)$/u.exec(instruction.replace(/\s+/gu, ' ').trim()) ?? []
  switch (name.toUpperCase()) {
    case 'EQ':
      return composed(told)
    case 'SYMBOL':
      return onLine(symbol(told))
    case 'MACROBUTTON':
      return onLine(told.replace(/^[^ ]+ ?/u, ''))
    default:
      return silent.has(name.toUpperCase()) ? [] : null
  }
}

/** `\o\ac(○,11)` is ⑪, a ring of which there is no such letter stays one before it; of letters with their reading above them only the letters are words. */
function composed(told: string): readonly SetWords[] | null {
  const plain = told.replace(/\\\* ?(?:"[^"]*"|[^ ]+)/gu, '')
  // fractions, roots, sums and the like: without their lines they would be other figures
  if (/\\[abdfilr](?![a-z])/iu.test(plain)) return null
  if (/\\o(?![a-z])/iu.test(plain)) {
    const letters = lettersOf(plain.replace(/\\s ?\\up ?\d{0,3} ?\([^()]*\)/giu, '')).trim()
    const [, number] = /^○([1-9]|1\d|20)$/u.exec(letters) ?? []
    return onLine(
      number === undefined ? letters : formatNumber(Number(number), 'decimalEnclosedCircle'),
    )
  }
  // every third and second piece is the way, and what is set that way
  const pieces = plain.trim().split(/ ?\\s ?\\(up|do) ?\d{0,3} ?\(([^()]*)\)/iu)
  return pieces.flatMap((piece, index): readonly SetWords[] => {
    if (index % 3 === 1) return []
    const way = index % 3 === 2 ? pieces[index - 1]?.toLowerCase() : undefined
    const script = way === undefined ? 'line' : way === 'up' ? 'above' : 'below'
    return [{ text: lettersOf(piece), script }]
  })
}

function lettersOf(told: string): string {
  return told.replace(/\\[a-z]{1,4} ?\d{0,3} ?/giu, '').replace(/[(),;]/gu, '')
}

function onLine(text: string): readonly SetWords[] {
  return [{ text, script: 'line' }]
}

/** `254 \f Wingdings`. */
function symbol(told: string): string {
  const [, digits = ''] = /^(\d+|0x[0-9a-f]+)/iu.exec(told) ?? []
  const [, quoted, plain] = /\\f ?(?:"([^"]*)"|([^ ]+))/iu.exec(told) ?? []
  const code = Number(digits)
  if (digits === '' || !isLetter(code) || code > 0xffff) return '\ufffd'
  return symbolText(String.fromCharCode(code), quoted ?? plain ?? '').text
}

/** Whether Unicode has a letter of that number: no control, no half of one. */
export function isLetter(code: number): boolean {
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}

const silent = new Set(
  ' PAGE NUMPAGES SECTION SECTIONPAGES XE TC TA RD SET ASK NEXT PRIVATE ADVANCE FORMTEXT FORMCHECKBOX FORMDROPDOWN'.split(
    ' ',
  ),
)
