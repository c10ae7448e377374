/** What a target measures: the words before its figure, without marks, years of the deadline, bullets and particles. */
import { letterCodes } from '../../japanese/letter-codes.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { cautiousTails, nameHeads, nameTails } from '../lexicon/name-edges.ts'
import { isBlank, type Reading } from './reading.ts'

const nominal =
  /(?:割合|率|数|件数|人数|(?<![増減])額|度|量|回数|比率|水準|時間|期間|日数|面積|比)\s{0,4}(?:[(（](?:[^()（）]|[(（][^()（）]{0,16}[)）]){0,24}[)）]{1,2}){0,2}\s{0,4}[:：。]?\s{0,4}$/u

/** Whether the words end as the name of an indicator and promise nothing: 80歳で20本以上の歯を有する人の割合. */
export function isName(words: string): boolean {
  return nominal.test(words.slice(-60))
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** The name made of pieces of the folded text, in the source's own words, or null when nothing nameable is left. */
export function readIndicator(reading: Reading, pieces: readonly Piece[]): string | null {
  let raw = ''
  for (const piece of pieces) raw += sourceWords(reading, piece)
  const name = raw === '' ? '' : clean(raw)
  return name === '' ? null : name
}

/** The source's words of a piece; where a mark was blanked out among them, the folded ones. */
function sourceWords({ source, folded, text }: Reading, { start, end }: Piece): string {
  let from = start
  let to = end
  while (from < to && isBlank(text, from)) from += 1
  while (to > from && isBlank(text, to - 1)) to -= 1
  if (from >= to) return ''
  const words = text.slice(from, to)
  if (words.includes('   ')) return words
  const span = folded.span(from, to)
  return source.slice(span.start, span.end)
}

const letter = /\p{L}/u
const pronoun = /^(?:その?|この?|それ|同|本|複数|全体|当該)$/u
const hasBlanks = /\s/u
const basis = /[（(][^（()）]{0,6}ベース[)）]/gu
const asOf = /は[0-9]{1,2}月末?(?:日)?現在$/u
/** 加入率※2, 加入率^2, 加入率²: the number of a note, but not of m². */
const noteMark = /(?:※[0-9０-９]{0,2}|\^\(?[0-9]{1,2}\)?|(?<![A-Za-z])[¹²³⁰⁴-⁹]{1,2})$/u
/** 台数を1日あたり: what the mean is taken over. */
const perOne = /(?<=.[をは、])[0-9０-９]{1,3}(?:[日人回件台]|か所|世帯)(?:あたり|当たり|につき)$/u
const targetRate = /^目標(?=収納率|値(?!を))/u

/** Takes from a name what does not belong to it: bullets, particles, lone brackets, (公表ベース). */
export function clean(raw: string): string {
  const text = hasBlanks.test(raw) ? squeezeText(raw) : raw
  let name = text.includes('ベース') ? text.replace(basis, '') : text
  for (let round = 0; round < 6; round += 1) {
    const before = name
    name = unwrap(trimEnd(trimStart(name)))
      .replace(targetRate, '')
      .replace(noteMark, '')
      .replace(perOne, '')
    if (name === before) break
  }
  if (name.endsWith('現在')) name = name.replace(asOf, '')
  return letter.test(name) && !pronoun.test(name) ? name : ''
}

const headSigns = letterCodes(' \t\n・○●◎■□◆◇▼▽※、,，。:：→⇒~*+)）】」]-')
const tailSigns = letterCodes(' \t\n、,，。:：・-~～（(「『【〔→')
const numbered =
  /^(?:[0-9]{1,2}[.)](?![0-9])|[ア-オ][.)]|[0-9０-９]{1,2}(?:年間|[かカヶヵ]年間?)(?:で|に|の間に)、?)/u

function trimStart(name: string): string {
  let at = 0
  for (;;) {
    const rest = headLength(name, at)
    if (rest === 0) return at === 0 ? name : name.slice(at)
    at += rest
  }
}

function headLength(name: string, at: number): number {
  if (at >= name.length) return 0
  const first = name.charCodeAt(at)
  if (headSigns.has(first)) return 1
  for (const word of heads.get(first) ?? none)
    if (name.startsWith(word, at)) return headWord(name, at, word)
  return mayBeNumbered(first) ? (numbered.exec(name.slice(at, at + 10))?.[0].length ?? 0) : 0
}

/** A digit of either width, ア to オ. */
function mayBeNumbered(code: number): boolean {
  if (code < 0x3a) return code >= 0x30
  return (code >= 0x30a2 && code <= 0x30aa) || (code >= 0xff10 && code <= 0xff19)
}

/** 目標を達成した割合 and のべ人数 keep their heads. */
function headWord(name: string, at: number, word: string): number {
  const next = name.charAt(at + word.length)
  if (word === 'の' && next === 'べ') return 0
  if (word.length === 1 && /[\u3041-\u3096]/u.test(next)) return 0
  if (word.startsWith('目標') && /[達設度]/u.test(next)) return 0
  return word.length
}

function trimEnd(name: string): string {
  let end = name.length
  for (;;) {
    const rest = tailLength(name, end)
    if (rest === 0) return end === name.length ? name : name.slice(0, end)
    end -= rest
  }
}

const kanji = /[\p{Script=Han}\p{Script=Katakana}ー]/u

function tailLength(name: string, end: number): number {
  if (end === 0) return 0
  const last = name.charCodeAt(end - 1)
  if (tailSigns.has(last)) return 1
  for (const word of tails.get(last) ?? none) {
    if (!name.endsWith(word, end)) continue
    if (!cautiousTails.has(word) || !kanji.test(name.charAt(end - word.length - 1)))
      return word.length
  }
  return 0
}

const brackets = /[「『(（」』)）]/u
const openers = '「『(（'
const closers = '」』)）'

/** 「…割合」 → …割合 when the quotes are all there is; a lone bracket at an edge goes. */
function unwrap(name: string): string {
  if (!brackets.test(name)) return name
  let opens = 0
  let closes = 0
  for (const sign of name) {
    if (openers.includes(sign)) opens += 1
    else if (closers.includes(sign)) closes += 1
  }
  if (opens === 0 && closes === 0) return name
  if (opens === closes && isQuoted(name)) return name.slice(1, -1)
  if (opens > closes && openers.includes(name.charAt(0))) return name.slice(1)
  return closes > opens && closers.includes(name.charAt(name.length - 1)) ? name.slice(0, -1) : name
}

/** Whether the first bracket is a quote that closes with the last. */
function isQuoted(name: string): boolean {
  if (!/^[「『]/u.test(name)) return false
  let depth = 0
  for (let at = 0; at < name.length; at += 1) {
    const sign = name.charAt(at)
    if (openers.includes(sign)) depth += 1
    else if (closers.includes(sign)) depth -= 1
    if (depth === 0) return at === name.length - 1
  }
  return false
}

const heads = grouped(nameHeads, (word) => word.charCodeAt(0))
const tails = grouped(nameTails, (word) => word.charCodeAt(word.length - 1))
const none: readonly string[] = []

function grouped(
  words: readonly string[],
  keyOf: (word: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = keyOf(word)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [word])
    else group.push(word)
  }
  return groups
}
