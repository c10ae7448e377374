/** The unit behind a figure: a known one, or an unknown noun up to where it is said what is done to it (10品種開発). */
import { unitEnds, units } from '../lexicon/units.ts'

export interface ScannedUnit {
  readonly unit: string
  readonly end: number
}

const rate =
  /(?:[/／](?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{0,6})(?:[万年月日週回人件社戸台校所軒個棟]|か所|箇所|時間|世帯|団体|車両|事業者|事業所|地区|工区)(?:度|間)?|[0-9]{1,5}(?:kg|g|ha|a|km|m2|m3|m|L|l|kl|t)(?![A-Za-z])|[A-Za-zμ][A-Za-z0-9-]{0,8}(?:・[A-Z](?![a-z]))?)){1,3}(?:・(?:人|日|年|[A-Z](?![a-z])))?/uy
const longestNoun = 10
const verbEndings = new Set('ういっえけげらるりれめむぶつくきぎぐす')

export function scanUnit(text: string, at: number): ScannedUnit | null {
  const known = knownUnit(text, at)
  const whole = known === null ? nounEnd(text, at) : extended(text, at, known)
  if (whole === null) return null
  const end =
    text.charAt(whole) === '/' || text.charAt(whole) === '／' ? rateEnd(text, whole) : whole
  return { unit: plain(text, at, end), end }
}

/** 58/1,000人: the base alone, where no unit stands before it. */
export function scanRate(text: string, at: number): ScannedUnit | null {
  const end = rateEnd(text, at)
  return end === at || !many.test(text.slice(at, end)) ? null : { unit: plain(text, at, end), end }
}

const many = /^\/[0-9,]{4,}/
const plain = (text: string, at: number, end: number) => text.slice(at, end).replace(/[\s,]/gu, '')

function rateEnd(text: string, at: number): number {
  rate.lastIndex = at
  return rate.test(text) ? rate.lastIndex : at
}

/** Where a unit of the list ends; a Latin one must not run on (4K is no temperature, kWhに is one). */
export function knownUnit(text: string, at: number): number | null {
  for (const unit of known.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit, at)) continue
    const end = at + unit.length
    if (isLatin(text, end - 1) && isLatin(text, end)) continue
    return end
  }
  return null
}

/** A known unit that runs on as a noun (件数, 事業所等, 国際機関) is the longer noun. */
function extended(text: string, at: number, end: number): number {
  if (!isNoun(text.charCodeAt(end)) || isLatin(text, end) || endsHere(text, end)) return end
  if (text.charCodeAt(end - 1) < 0x3000) return end
  const longer = nounEnd(text, at)
  return longer !== null && longer > end && longer - end <= 3 ? longer : end
}

function nounEnd(text: string, at: number): number | null {
  let end = at
  while (end - at < longestNoun && isNoun(text.charCodeAt(end)) && !endsHere(text, end)) end += 1
  while (end > at && text.charAt(end - 1) === '・') end -= 1
  // 10件行う: the last kanji begins a verb
  if (end - at > 1 && verbEndings.has(text.charAt(end))) end -= 1
  return end === at ? null : end
}

function endsHere(text: string, at: number): boolean {
  for (const word of ends.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return true
  return false
}

function isLatin(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at))
}

/** Kanji, katakana, Latin letters, 々 and ・. */
function isNoun(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code >= 0x30a1 && code <= 0x30fc) return code !== 0x30fb
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x3005
}

const known = byFirst(units)
const ends = byFirst(unitEnds)

function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const group = groups.get(word.charCodeAt(0))
    if (group === undefined) groups.set(word.charCodeAt(0), [word])
    else group.push(word)
  }
  return groups
}
