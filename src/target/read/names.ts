/** What a phrase's figure measures: the name before it, inside the comparison, or behind it. */
import { getAt } from '../../lib/get-at.ts'
import { clean, readIndicator } from './indicator.ts'
import type { Phrase } from './phrase.ts'
import { without } from './pieces.ts'
import type { Deadline } from './reading.ts'
import { bracketEnd, matchAt, type Reading } from './reading.ts'
import type { Source } from './reference.ts'

export interface Names {
  readonly indicator: string | null
  /** What stands before a colon: 「A及びB:受験率100%」. */
  readonly lead: string | null
}

interface Zone {
  readonly start: number
  readonly end: number
}

export function readNames(
  reading: Reading,
  zone: Zone,
  cuts: readonly Deadline[],
  phrase: Phrase,
  source: Source | null,
): Names {
  const between = nameBetween(reading, phrase, source)
  if (between !== null) return { indicator: between, lead: null }
  const pieces = ownPieces(reading, zone, cuts, source)
  const split = atColon(reading, pieces)
  if (split !== null) return split
  const before = withoutClause(readIndicator(reading, pieces))
  const indicator = before ?? nameBehind(reading, phrase) ?? nameWithin(reading, phrase, source)
  return { indicator, lead: null }
}

/** 想定する参加見込み数の7割: words that run into the reference belong to it, not to a name. */
function ownPieces(reading: Reading, zone: Zone, cuts: readonly Deadline[], source: Source | null) {
  const pieces = without(zone, cuts)
  if (source === null || source.start !== zone.end) return pieces
  const end = reading.text.slice(zone.start, zone.end).slice(-1)
  return /[をがはでにもの、:\s】)」\d]|^$/u.test(end) ? pieces : []
}

/** 初期値から1割削減した936件: a clause that only leads up to the figure names nothing. */
function withoutClause(name: string | null): string | null {
  if (name === null) return null
  const clause =
    /(?:した|する|である|となる|なった|れた|れる|いる|いた|させ|に対し(?:て)?|から|(?<!に)より|に比べ(?:て)?|と比べて?|と比較して)$/u
  if (!clause.test(name)) return name
  const kept = clean(name.replace(/[^をがは、]*$/u, ''))
  return kept === '' || clause.test(kept) ? null : kept
}

function atColon(reading: Reading, pieces: readonly Zone[]): Names | null {
  const last = pieces.at(-1)
  if (last === undefined) return null
  const within = reading.text.slice(last.start, last.end).lastIndexOf(':')
  if (within <= 0) return null
  const colon = last.start + within
  const own = readIndicator(reading, [{ start: colon + 1, end: last.end }])
  const before = [...pieces.slice(0, -1), { start: last.start, end: colon }]
  const lead = readIndicator(reading, before)
  return own === null || lead === null ? null : { indicator: own, lead }
}

const relation = /(?:よりも|より|と比較して|と比べて|に比べて|に比べ|に対して|から)(?!の)/u

/** 令和元年度の実績よりも印刷数を減少させる, 平成26年度水道使用量を維持: the name stands inside the comparison. */
function nameBetween(reading: Reading, phrase: Phrase, source: Source | null): string | null {
  if (phrase.kind !== 'direction') return null
  if (phrase.reference === null && source === null) return null
  const word = getAt(reading.tokens, phrase.last)
  const start = source?.start ?? phrase.start
  const words = reading.text.slice(start, word.start)
  const found = relation.exec(words)
  if (found !== null) {
    return readIndicator(reading, [
      { start: start + found.index + found[0].length, end: word.start },
    ])
  }
  const token = reading.tokens.find((each) => each.start === start)
  if (token === undefined || !/[をの]$/u.test(words)) return null
  const bracket = words.endsWith(')の') ? words.lastIndexOf('(') : -1
  const end = bracket < 0 ? word.start : start + bracket
  return readIndicator(reading, [{ start: token.end, end }])
}

/** 令和元年度の紙の使用枚数(52,000枚)よりも削減する: named only by the figure it is held against. */
function nameWithin(reading: Reading, phrase: Phrase, source: Source | null): string | null {
  if (phrase.kind !== 'direction') return null
  const start = source?.start ?? phrase.start
  const token = reading.tokens.find((each) => each.start === start)
  const words = reading.text.slice(start, getAt(reading.tokens, phrase.last).start)
  const end = /[(（]|よりも|より/u.exec(words)?.index ?? 0
  if (token === undefined || start + end <= token.end) return null
  const name = readIndicator(reading, [{ start: token.end, end: start + end }])
  return name === null || /^(?:最終)?(?:実績|実績値|目標|目標値|水準|値|数値)$/u.test(name)
    ? null
    : name
}

const nounBehind =
  /\s{0,3}(?:\([^()]{0,20}\))?\s{0,3}(?:の|(?<=る)(?:水準で|程度で)?)\s{0,3}([^、。()\nでに0-9]{1,30}?)(?:を|が|に|へ|の(?:確保|達成|維持|獲得|向上|実施|創出)|$|。|、|\))/uy

/** 前年度実績以上の加入率を確保, 前回を上回る入賞数を目指す, 20件の技術を創出する. */
function nameBehind(reading: Reading, phrase: Phrase): string | null {
  const end = Math.max(phrase.end, ...phrase.brackets.map((open) => bracketEnd(reading, open)))
  const found = matchAt(nounBehind, reading.text, end)
  const [whole, noun] = found ?? []
  if (whole === undefined || noun === undefined || found === null) return null
  const start = found.index + whole.indexOf(noun)
  const name = readIndicator(reading, [{ start, end: start + noun.length }])
  return name === null || /^(?:こと|ペース|水準|数|値)$/u.test(name) ? null : name
}
