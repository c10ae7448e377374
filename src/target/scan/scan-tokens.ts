/** Folded text → tokens, in one pass; brackets know their partners. What means nothing to the grammar is left out. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { letterCodes } from '../../japanese/letter-codes.ts'
import { decimal } from '../../lib/decimal.ts'
import { findWord, firstLetters, type Spelling } from '../lexicon/dictionary.ts'
import { grades } from '../lexicon/grades.ts'
import {
  bracketSigns,
  bulletSigns,
  findPause,
  labelSigns,
  pauseSigns,
  scanBracket,
} from './punctuation.ts'
import { scanFormerYears } from './scan-former-years.ts'
import { isNamed, scanQuantity } from './scan-quantity.ts'
import { knownUnit } from './scan-unit.ts'
import { scanYear } from './scan-year.ts'
import type { CloseToken, OpenToken, Token } from './token.ts'

export function scanTokens(text: string, context: FiscalYear | null): readonly Token[] {
  const tokens: Token[] = []
  const opened: number[] = []
  let at = 0
  while (at < text.length) {
    const scan = scanners[text.charCodeAt(at)]
    const token = scan === undefined ? null : scan(text, at, context)
    if (token === null) {
      at += 1
      continue
    }
    at = token.end
    if (token.kind === 'open') opened.push(tokens.length)
    if (token.kind !== 'close' || pair(tokens, opened, token)) tokens.push(token)
  }
  for (const index of opened) closeAt(tokens, index, tokens.length)
  return tokens
}

/** Finds the partner of a closing bracket; one without a partner is no token. */
function pair(tokens: readonly Token[], opened: number[], token: CloseToken): boolean {
  for (let depth = opened.length - 1; depth >= 0; depth -= 1) {
    const index = opened[depth] ?? 0
    const open = tokens[index]
    if (open?.kind !== 'open' || open.bracket !== token.bracket) continue
    for (const left of opened.splice(depth)) closeAt(tokens, left, tokens.length)
    token.open = index
    return true
  }
  return false
}

function closeAt(tokens: readonly Token[], index: number, close: number) {
  const open = tokens[index]
  if (open?.kind === 'open') (open as OpenToken).close = close
}

type Scan = (text: string, at: number, context: FiscalYear | null) => Token | null

const monthDay =
  /[0-9]{1,2}月(?:[0-9]{1,2}日|末日?|初旬|上旬|中旬|下旬|中|期|頃|分|から|以降|まで|現在|時点|に(?!1回|一回)|の(?!平均)|号|[~・]|(?=[)、。〕]))/y
const dayOnly = /[0-9]{1,2}日(?=時点|現在|付|まで(?:の|に)|から)/y
const item = /[0-9]{1,2}(?:[.)](?![0-9])|[ \t]+(?=[\p{Script=Han}\p{Script=Katakana}]))/uy
const figures = /[0-9][0-9.,]*/y

const scanFigure: Scan = (text, at, context) => {
  let end = at + 1
  while (isDigit(text.charCodeAt(end))) end += 1
  const next = text.charAt(end)
  const itemEnd = itemAt(text, at, next)
  if (itemEnd !== null) return { kind: 'pause', pause: 'label', start: at, end: itemEnd }
  const passed = passedDay(text, at, next)
  if (passed !== null) return { kind: 'passed', start: at, end: passed }
  const year = mayEndYear.has(text.charCodeAt(end)) ? scanYear(text, at, context) : null
  const found = year ?? scanQuantity(text, at)
  return found ?? passedFigures(text, at)
}

/** 12,34人 is no number, and a question; 1,2歳児 is a name. */
function passedFigures(text: string, at: number): Token {
  const end = endOf(figures, text, at) ?? at + 1
  const broken = !isNamed(text, end) && knownUnit(text, end) !== null
  return broken ? { kind: 'passed', broken, start: at, end } : { kind: 'passed', start: at, end }
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** What may stand behind the digits of a year, or of the first year of several. */
const mayEndYear = letterCodes('年(~-・,、と及並お・か末ま度/ ')

function passedDay(text: string, at: number, next: string): number | null {
  if (next === '月') return endOf(monthDay, text, at)
  return next === '日' ? endOf(dayOnly, text, at) : null
}

/** 1. or 2) at the head of a line; a bare number only where no unit follows (1　対象部隊, not 8 件). */
function itemAt(text: string, at: number, next: string): number | null {
  if (at > 0 && text.charCodeAt(at - 1) !== 10) return null
  if (next !== '.' && next !== ')' && next !== ' ' && next !== '\t') return null
  const end = endOf(item, text, at)
  if (end === null || /[.)]$/.test(text.slice(at, end))) return end
  const unit = scanQuantity(text, at)
  return unit?.kind === 'quantity' && unit.unit !== null ? null : end
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Era names, 過去5年 and kanji numerals look like words of the lexicon at first. */
const scanWord: Scan = (text, at, context) =>
  scanYearWord(text, at, context) ??
  (formerLetters.has(text.charCodeAt(at)) ? scanFormerYears(text, at) : null) ??
  scanListed(text, at) ??
  scanKanji(text, at)

const scanYearWord: Scan = (text, at, context) =>
  eraLetters.has(text.charCodeAt(at)) ? scanYear(text, at, context) : null

function scanListed(text: string, at: number): Token | null {
  const found = findWord(text, at)
  return found === null ? null : wordToken(at, found)
}

function wordToken(at: number, { text, word }: Spelling): Token {
  const end = at + text.length
  if (word.kind !== 'quantity') return { kind: 'word', word, start: at, end }
  const unit = word.unit === '' ? null : word.unit
  return { ...counted(at, end, word.value, unit), unitStart: end, word }
}

const counted = (start: number, end: number, count: number, unit: string | null) =>
  ({
    kind: 'quantity',
    start,
    end,
    value: decimal(count),
    over: null,
    unit,
    unitStart: start,
    signed: false,
    word: null,
  }) as const

const stars = /[☆★]+/uy

/** ☆☆ is a rating of two. */
const scanStars: Scan = (text, at) => {
  const end = endOf(stars, text, at)
  return end === null ? null : counted(at, end, end - at, '☆')
}

const kanjiUnit =
  /(?:割|分の|倍|か所|箇所|カ所|ヶ所|か国|カ国|年間|か年|カ年|回以|回程|件以|件程|社以|名以|点以|つ以|人以|点を|点満|か月以|カ月以|日以|週間以)/u

/** Kanji numerals begin many words; only before these units are they figures. */
function scanKanji(text: string, at: number): Token | null {
  if (!kanjiLetters.has(text.charCodeAt(at))) return null
  const numeral = scanQuantity(text, at)
  if (numeral?.kind !== 'quantity') return null
  return kanjiUnit.test(text.slice(at + 1, numeral.unitStart + 3)) ? numeral : null
}

const grade = /「?([SABCD])\+?」?(?:評価|ランク|評定|判定)/y

/** B評価: the third step of the scale S > A > B > C > D. */
const scanGrade: Scan = (text, at, context) => {
  const year = scanYearWord(text, at, context)
  if (year !== null || /[A-Za-z]/.test(text.charAt(at - 1))) return year
  grade.lastIndex = at
  const letter = grade.exec(text)?.[1]
  if (letter === undefined) return scanListed(text, at)
  return { ...counted(at, grade.lastIndex, grades.indexOf(letter) + 1, '評価'), unitStart: at + 1 }
}

const eraLetters = letterCodes('令平昭大明西RHSTF元')
const formerLetters = letterCodes('過直前')
const kanjiLetters = letterCodes('〇一二三四五六七八九十百千')

/** Which scanner a character calls for; most characters call for none. */
const scanners: readonly (Scan | undefined)[] = (() => {
  const table: (Scan | undefined)[] = new Array(0x10000).fill(undefined)
  const set = (letters: Iterable<number>, scan: Scan) => {
    for (const code of letters) table[code] = scan
  }
  set(firstLetters, scanListed)
  set([...eraLetters, ...formerLetters, ...kanjiLetters], scanWord)
  set(letterCodes('0123456789'), scanFigure)
  set(letterCodes('SABCDRHTF'), scanGrade)
  set(letterCodes('+-△▲'), scanQuantity)
  set(letterCodes('☆★'), scanStars)
  set(letterCodes(pauseSigns + bulletSigns + labelSigns), findPause)
  set(letterCodes(bracketSigns), scanBracket)
  return table
})()
