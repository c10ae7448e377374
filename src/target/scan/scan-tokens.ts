/** Folded text → tokens, in one pass; brackets know their partners. What means nothing to the grammar is left out. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import { findWord } from '../lexicon/dictionary.ts'
import { grades } from '../lexicon/grades.ts'
import { scanQuantity } from './scan-quantity.ts'
import { scanYear } from './scan-year.ts'
import type { Bracket, CloseToken, OpenToken, PauseToken, Token } from './token.ts'

const brackets: Readonly<Record<string, readonly [Bracket, 'open' | 'close']>> = {
  '(': ['round', 'open'],
  ')': ['round', 'close'],
  '〔': ['round', 'open'],
  '〕': ['round', 'close'],
  '[': ['round', 'open'],
  ']': ['round', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '【': ['lenticular', 'open'],
  '】': ['lenticular', 'close'],
  '<': ['angle', 'open'],
  '>': ['angle', 'close'],
  '《': ['angle', 'open'],
  '》': ['angle', 'close'],
  '〈': ['angle', 'open'],
  '〉': ['angle', 'close'],
}
const pauses: Readonly<Record<string, PauseToken['pause']>> = {
  '。': 'stop',
  ';': 'stop',
  '、': 'comma',
  ',': 'comma',
  '・': 'dot',
  '\n': 'line',
  '~': 'range',
  '→': 'arrow',
  '⇒': 'arrow',
  ':': 'colon',
}
const monthDay =
  /[0-9]{1,2}月(?:[0-9]{1,2}日|末日?|初旬|上旬|中旬|下旬|中|期|頃|分|から|まで|現在|時点|に(?!1回|一回)|の(?!平均)|号|[~・]|(?=[)、。〕]))/y
const dayOnly = /[0-9]{1,2}日(?=時点|現在|付|まで(?:の|に)|から)/y
const kanjiNumber = /[〇一二三四五六七八九十百千]/u
const bullet = /[○●◎■□◆◇▼▽]/u
const label = /[①-⑳㉑-㉟⑴-⒇ⅰ-ⅻⅠ-Ⅻ]/u
const shortLabel = /\((?:[0-9]{1,2}|[ア-ンa-zA-Zivx]{1,3}|[一二三四五六七八九十])\)/y

export function scanTokens(text: string, context: FiscalYear | null): readonly Token[] {
  const tokens: Token[] = []
  const opened: number[] = []
  let at = 0
  while (at < text.length) {
    const token = scanAt(text, at, context)
    if (token === null) {
      at += 1
      continue
    }
    if (token.kind === 'open') opened.push(tokens.length)
    if (token.kind === 'close' && !pair(tokens, opened, token)) {
      at = token.end
      continue
    }
    tokens.push(token)
    at = token.end
  }
  for (const index of opened) (tokens[index] as OpenToken).close = tokens.length
  return tokens
}

/** Finds the partner of a closing bracket; one without a partner is no token. */
function pair(tokens: Token[], opened: number[], token: CloseToken): boolean {
  for (let depth = opened.length - 1; depth >= 0; depth -= 1) {
    const index = opened[depth] ?? 0
    const open = tokens[index] as OpenToken
    if (open.bracket !== token.bracket) continue
    for (const left of opened.splice(depth)) (tokens[left] as OpenToken).close = tokens.length
    token.open = index
    return true
  }
  return false
}

function scanAt(text: string, at: number, context: FiscalYear | null): Token | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return scanFigure(text, at, context)
  const character = text.charAt(at)
  if (code < 0x3040 || character === '・') {
    const pause = pauses[character]
    if (pause !== undefined) return { kind: 'pause', pause, start: at, end: at + 1 }
    const found = scanBracket(text, at, character)
    if (found !== null) return found
    if (bullet.test(character)) return { kind: 'pause', pause: 'bullet', start: at, end: at + 1 }
    if (label.test(character))
      return {
        kind: 'pause',
        pause: 'label',
        start: at,
        end: at + (/^[-‐][0-9]/u.exec(text.slice(at + 1, at + 3))?.[0].length ?? 0) + 1,
      }
    if (/[+\-△▲☆★]/u.test(character)) return scanStars(text, at) ?? scanQuantity(text, at)
  }
  if (/[令平昭RHSF元]/u.test(character)) {
    const year = scanYear(text, at, context)
    if (year !== null) return year
  }
  if (/[過直前]/u.test(character)) {
    const years = scanFormerYears(text, at)
    if (years !== null) return years
  }
  const found = findWord(text, at)
  if (found !== null) return wordToken(text, at, found)
  if (kanjiNumber.test(character)) return scanKanji(text, at)
  return scanGrade(text, at, character)
}

function wordToken(
  text: string,
  at: number,
  { text: spelling, word }: NonNullable<ReturnType<typeof findWord>>,
): Token {
  const end = at + spelling.length
  if (word.kind === 'quantity') {
    void text
    return {
      kind: 'quantity',
      start: at,
      end,
      value: decimal(word.value),
      over: null,
      unit: word.unit === '' ? null : word.unit,
      unitStart: end,
      signed: false,
      word,
    }
  }
  return { kind: 'word', word, start: at, end }
}

function scanFigure(text: string, at: number, context: FiscalYear | null): Token | null {
  for (const passed of [monthDay, dayOnly]) {
    passed.lastIndex = at
    if (passed.test(text)) return { kind: 'passed', start: at, end: passed.lastIndex }
  }
  const found = scanYear(text, at, context) ?? scanQuantity(text, at)
  if (found !== null) return found
  const run = /[0-9.,]+/y
  run.lastIndex = at
  run.test(text)
  return { kind: 'passed', start: at, end: run.lastIndex }
}

function scanBracket(text: string, at: number, character: string): Token | null {
  if (character === '(') {
    shortLabel.lastIndex = at
    if (shortLabel.test(text))
      return { kind: 'pause', pause: 'label', start: at, end: shortLabel.lastIndex }
  }
  const found = brackets[character]
  if (found === undefined) return null
  const [bracket, side] = found
  return side === 'open'
    ? { kind: 'open', bracket, start: at, end: at + 1, close: -1 }
    : { kind: 'close', bracket, start: at, end: at + 1, open: -1 }
}

/** ☆☆ is a rating of two. */
function scanStars(text: string, at: number): Token | null {
  const stars = /[☆★]+/uy
  stars.lastIndex = at
  const [run] = stars.exec(text) ?? []
  if (run === undefined) return null
  return {
    kind: 'quantity',
    start: at,
    end: stars.lastIndex,
    value: decimal(run.length),
    over: null,
    unit: '☆',
    unitStart: at,
    signed: false,
    word: null,
  }
}

const former =
  /(?:直近の?)?(?:過去|直近|前)の?([0-9]{1,2})(?:年度?|か年|カ年|ヶ年|ヵ年|箇年|回|期)(?:間|分)?(?:の実績)?(?:の?(?:平均|中央値)(?:値|実績|件数|数)?)?/y

/** 過去5年の平均 looks back on five years; without 平均 it is one when the word comes later in the sentence. */
function scanFormerYears(text: string, at: number): Token | null {
  former.lastIndex = at
  const [written, count] = former.exec(text) ?? []
  if (written === undefined) return null
  const behind = text.slice(former.lastIndex, former.lastIndex + 20)
  const best = /^[^、。]{0,6}(?:最[大小高低多少]|最も)/u.test(behind)
  const mean = /平均|中央値/u.test(written) || /^[^、。]{0,18}平均/u.test(behind)
  if (!best && !mean) return { kind: 'passed', start: at, end: former.lastIndex }
  const word = {
    kind: 'reference',
    reference: best ? 'best-of-years' : 'mean-of-years',
    count: Number(count),
  } as const
  return { kind: 'word', word, start: at, end: former.lastIndex }
}

const kanjiUnit =
  /(?:割|分の|倍|か所|箇所|カ所|ヶ所|か国|カ国|年間|か年|カ年|回以|回程|件以|件程|社以|名以|点以|つ以|人以|点を|点満|か月以|カ月以|日以|週間以)/u

/** Kanji numerals begin many words; only before these units are they figures. */
function scanKanji(text: string, at: number): Token | null {
  const numeral = scanQuantity(text, at)
  if (numeral === null || numeral.kind === 'passed') return null
  return kanjiUnit.test(text.slice(at + 1, numeral.unitStart + 3)) ? numeral : null
}

const grade = /(?:「?([SABCD])\+?」?)(?:評価|ランク|評定|判定)/y

/** B評価: the third step of the scale S > A > B > C > D. */
function scanGrade(text: string, at: number, character: string): Token | null {
  if (!/[SABCD]/.test(character) || /[A-Za-z]/.test(text.charAt(at - 1))) return null
  grade.lastIndex = at
  const [, letter = ''] = grade.exec(text) ?? []
  if (letter === '') return null
  return {
    kind: 'quantity',
    start: at,
    end: grade.lastIndex,
    value: decimal(grades.indexOf(letter) + 1),
    over: null,
    unit: '評価',
    unitStart: at + 1,
    signed: false,
    word: null,
  }
}
