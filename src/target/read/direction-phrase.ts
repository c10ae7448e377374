/**
 * Phrases without a figure of their own: a bound on something former (前年度実績以上, 前回を上回る), a direction (増額, 維持,
 * 前年度より減少). A negated direction turns round: 減少させない is at least as much.
 */
import { getAt } from '../../lib/get-at.ts'
import type { Compare, Reference } from '../ast.ts'
import type { Token, WordToken } from '../scan/token.ts'
import { readFollow } from './follow.ts'
import type { Follow, Phrase } from './phrase.ts'
import { bracketEnd, isAt, matchAt, type Reading, type Stretch } from './reading.ts'
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
  const token = getAt(reading.tokens, index)
  const close = verbEnd(reading.text, token.end)
  const follow = readFollow(reading.text, pastBracket(reading, index, close, stretch))
  return phraseOf({
    start: source.start,
    end: close,
    first: source.first,
    last: index,
    compare,
    sign: null,
    factor: null,
    negated: false,
    reference: source.reference,
    brackets: [],
    follow:
      isVerb(reading.text, token) && follow === 'inner' ? verbFollow(reading.text, close) : follow,
  })
}

const verb = /[え回わ]$|ない$/u

const isVerb = (text: string, { start, end }: Token) => verb.test(text.slice(start, end))

const ending = /る|り|って|った|らない|ない/uy

function verbEnd(text: string, at: number): number {
  return at + (matchAt(ending, text, at)?.[0].length ?? 0)
}

const closing =
  /(?:こと|水準|よう|数|件数|成果|実績|[。、\n)]|$|目標|もの|値|結果|[\p{Script=Han}]{1,8}(?:を|と|に(?!お|よ|つ|対|関)))/uy

function verbFollow(text: string, at: number) {
  return isAt(closing, text, at) ? 'goal' : 'inner'
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

const negation = /(?:さ?せ|し|す|り|ら|ることの)?(?:ない|ぬ|ず(?!つ)|せない)/uy
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
  const not = matchAt(negation, text, token.end)
  const end = token.end + (held?.[0].length ?? not?.[0].length ?? 0)
  const compare = word(sign, not !== null, held !== null)
  const follow = directionFollow(text, pastBracket(reading, index, end, stretch))
  const factor = token.word.kind === 'change' ? (token.word.factor ?? null) : null
  return phraseOf({
    start: source?.start ?? token.start,
    end,
    first: source?.first ?? index,
    last: index,
    compare,
    sign,
    factor,
    negated: not !== null,
    reference: source?.reference ?? null,
    brackets: bracketBehind(reading, index, end, stretch),
    follow,
  })
}

function word(sign: 1 | -1 | 0, negated: boolean, held: boolean): Compare | null {
  if (sign === 0) return null
  const up = sign === 1
  if (negated) return up ? 'atMost' : 'atLeast'
  if (held) return up ? 'atLeast' : 'atMost'
  return up ? 'moreThan' : 'lessThan'
}

const goalFollow =
  /(?:\s{0,3}(?:$|[。\n)」】;])|(?:さ?せ(?:る|$|、|な)|する|していく|まで(?:回復|引|戻|達)|を?(?:目指|めざ|図|はか|達成|実現|目標)|と(?:する|なる)|に(?:する|なる|努め)|させ(?:、|$|る)|(?:る|す|し)(?:こと)?(?:$|[。\n、)を]|を)|こと(?!が|に)|ること|すこと|すること|していること|が(?:図|見|認|な)|[すしせ]|(?:の)?(?:達成|実現|目標)|ない))/uy

const innerFollow =
  /(?:さ?せ|し)?(?:た|する(?:ため|事業|者|企業|取組|こと(?:が|に|によ|で))|(?:の|に)?(?:ため|向け|資|関|係|つなが|寄与|貢献|対す|よる|伴|必要|おけ)|に(?!す|な|努)|の(?!達成|実現)|率|量|額|数|策|等|・|や|が期待|事業|、[^か])/uy

function directionFollow(text: string, at: number) {
  return !isAt(innerFollow, text, at) && isAt(goalFollow, text, at) ? 'goal' : 'inner'
}

interface Told {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly compare: Compare | null
  readonly sign: 1 | -1 | 0 | null
  readonly factor: number | null
  readonly negated: boolean
  readonly reference: Reference | null
  readonly brackets: readonly number[]
  readonly follow: Follow
}

/** Written out, not spread: this runs for every direction word there is. */
function phraseOf(told: Told): Phrase {
  return {
    kind: 'direction',
    start: told.start,
    end: told.end,
    first: told.first,
    last: told.last,
    quantity: null,
    upper: null,
    compare: told.compare,
    sign: told.sign,
    factor: told.factor,
    negated: told.negated,
    reference: told.reference,
    approximate: false,
    each: false,
    aggregate: null,
    scale: null,
    brackets: told.brackets,
    follow: told.follow,
    duration: null,
  }
}
