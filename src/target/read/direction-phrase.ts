/**
 * Phrases without a figure of their own: a bound on something former (前年度実績以上, 前回を上回る), a direction (増額, 維持,
 * 前年度より減少). A negated direction turns round: 減少させない is at least as much.
 */
import type { Compare } from '../ast.ts'
import type { Token, WordToken } from '../scan/token.ts'
import { readFollow } from './follow.ts'
import type { Phrase } from './phrase.ts'
import { bracketEnd, matchAt, type Reading, type Stretch } from './reading.ts'
import { findSource } from './reference.ts'

/** Reads the word at `index` as the end of such a phrase; `floor` is where the phrase before it ends. */
export function readDirectionPhrase(
  reading: Reading,
  index: number,
  stretch: Stretch,
  floor: number,
): Phrase | null {
  const token = reading.tokens[index] as WordToken
  const { word } = token
  if (word.kind === 'compare' && word.side === 'after')
    return bound(reading, index, stretch, floor, word.compare)
  if (word.kind === 'hold') return direction(reading, index, stretch, floor, 0)
  if (word.kind === 'change') return direction(reading, index, stretch, floor, word.sign)
  if (word.kind === 'better') return direction(reading, index, stretch, floor, 1)
  return null
}

/** 前年度実績以上: only with something to look back on, else 以上 bounds nothing. */
function bound(
  reading: Reading,
  index: number,
  stretch: Stretch,
  floor: number,
  compare: Compare,
): Phrase | null {
  const source = findSource(reading, index, stretch, floor)
  if (source === null) return null
  const token = reading.tokens[index] as Token
  const close = verbEnd(reading.text, token.end)
  const follow = readFollow(reading.text, pastBracket(reading, index, close, stretch))
  return {
    ...empty,
    start: source.start,
    end: close,
    first: source.first,
    last: index,
    compare,
    reference: source.reference,
    follow:
      isVerb(reading.text, token) && follow === 'inner' ? verbFollow(reading.text, close) : follow,
  }
}

const isVerb = (text: string, token: Token) => /[え回わ]$/u.test(text.slice(token.start, token.end))

function verbEnd(text: string, at: number): number {
  const ending = /る|り|って|った|らない|ない/uy
  const found = matchAt(ending, text, at)
  return found === null ? at : at + found[0].length
}

function verbFollow(text: string, at: number) {
  return matchAt(/(?:こと|水準|よう|数|件数|成果|実績|[。、\n)]|$|目標|もの|値|結果)/uy, text, at)
    ? 'goal'
    : 'inner'
}

function pastBracket(reading: Reading, index: number, end: number, { to }: Stretch): number {
  const next = reading.tokens[index + 1]
  return index + 1 < to && next?.kind === 'open' && next.start === end
    ? bracketEnd(reading, index + 1)
    : end
}

function bracketBehind(
  reading: Reading,
  index: number,
  end: number,
  stretch: Stretch,
): readonly number[] {
  return pastBracket(reading, index, end, stretch) === end ? [] : [index + 1]
}

const negation = /(?:さ?せ|し|す|り|ら|ることの)?(?:ない|ぬ|ず|せない)/uy
const orHold =
  /(?:又は|または|若しくは|もしくは|・|、|あるいは|か|及び|ないし|乃至)(?:現状)?(?:維持|継続|同水準|同程度|横ばい)/uy

function direction(
  reading: Reading,
  index: number,
  stretch: Stretch,
  floor: number,
  sign: 1 | -1 | 0,
): Phrase | null {
  const { text } = reading
  const token = reading.tokens[index] as WordToken
  const source = findSource(reading, index, stretch, floor)
  const held = matchAt(orHold, text, token.end)
  const negated = matchAt(negation, text, token.end) !== null
  const end = held === null ? token.end : token.end + held[0].length
  const compare = word(sign, negated, held !== null)
  const follow = directionFollow(text, pastBracket(reading, index, end, stretch))
  const factor = token.word.kind === 'change' ? (token.word.factor ?? null) : null
  return {
    ...empty,
    start: source?.start ?? token.start,
    end,
    first: source?.first ?? index,
    last: index,
    compare,
    sign,
    factor,
    negated,
    reference: source?.reference ?? null,
    brackets: bracketBehind(reading, index, end, stretch),
    follow,
  }
}

function word(sign: 1 | -1 | 0, negated: boolean, held: boolean): Compare | null {
  if (sign === 0) return null
  const up = sign === 1
  if (negated) return up ? 'atMost' : 'atLeast'
  if (held) return up ? 'atLeast' : 'atMost'
  return up ? 'moreThan' : 'lessThan'
}

const goalFollow =
  /(?:\s*(?:$|[。\n)」】;])|(?:さ?せる|する|していく|を?(?:目指|めざ|図|はか|達成|実現|目標)|と(?:する|なる)|に(?:する|なる|努め)|させ(?:、|$|る)|(?:る|す|し)(?:こと)?(?:$|[。\n、)を]|を)|ること|すこと|すること|していること|が(?:図|見|認|な)|[すしせ]|(?:の)?(?:達成|実現|目標)|ない))/uy

function directionFollow(text: string, at: number) {
  const inner =
    /(?:さ?せ|し)?(?:た|する(?:ため|事業|者|企業|取組|こと(?:が|に|によ|で))|(?:の|に)?(?:ため|向け|資|関|係|つなが|寄与|貢献|対す|よる|伴|必要|おけ)|に(?!す|な|努)|の(?!達成|実現)|率|量|額|数|策|等|・|や|が期待|事業|、[^か])/uy
  if (matchAt(inner, text, at)) return 'inner'
  return matchAt(goalFollow, text, at) ? 'goal' : 'inner'
}

const empty = {
  kind: 'direction',
  quantity: null,
  upper: null,
  sign: null,
  factor: null,
  negated: false,
  approximate: false,
  each: false,
  aggregate: null,
  scale: null,
  brackets: [],
  duration: null,
} as const
