/** All phrases of a stretch, left to right, each with how likely it is the promise. */
import type { OpenToken, Token } from '../scan/token.ts'
import { readDirectionPhrase } from './direction-phrase.ts'
import { readFollow } from './follow.ts'
import type { Follow, Phrase } from './phrase.ts'
import { readQuantityPhrase } from './quantity-phrase.ts'
import { after, bracketEnd, inside, type Reading, type Stretch } from './reading.ts'

export function readPhrases(reading: Reading, stretch: Stretch): readonly Phrase[] {
  const phrases: Phrase[] = []
  let floor = stretch.start
  for (let index = stretch.from; index < stretch.to; index = after(reading.tokens, index)) {
    const phrase = readAt(reading, index, stretch, floor)
    if (phrase === null) continue
    // 3年間で6件, 5点満点中3点: the length of time or the scale turns out to belong to the figure behind it
    while (phrase.start < floor && (phrases.at(-1)?.first ?? -1) >= phrase.first) {
      phrases.pop()
      floor = phrases.at(-1)?.end ?? stretch.start
    }
    if (phrase.start < floor) continue
    phrases.push(phrase)
    floor = phrase.end
    index = Math.max(index, phrase.last)
  }
  return phrases
}

function readAt(reading: Reading, index: number, stretch: Stretch, floor: number): Phrase | null {
  const token = reading.tokens[index] as Token
  if (token.start < floor) return null
  if (token.kind === 'quantity') return readQuantityPhrase(reading, index, stretch)
  if (token.kind === 'word') return readDirectionPhrase(reading, index, stretch, floor)
  if (token.kind === 'open')
    return quoted(reading, index, token) ?? gloss(reading, index, token, stretch)
  return null
}

/** 「平均20日以内」とする: quotes round nothing but the phrase. */
function quoted(reading: Reading, index: number, token: OpenToken): Phrase | null {
  if (token.bracket !== 'corner' || token.close >= reading.tokens.length) return null
  const within = inside(reading, index)
  const phrase = firstQuantity(reading, within)
  if (phrase === null || phrase.start - within.start > 1 || within.end - phrase.end > 1) return null
  return { ...phrase, follow: readFollow(reading.text, bracketEnd(reading, index)) }
}

/** 平均レベル(5点満点中3点)以上: the figure stands in the bracket, its bound behind it. */
function gloss(reading: Reading, index: number, token: OpenToken, stretch: Stretch): Phrase | null {
  if (token.bracket !== 'round' || token.close + 1 >= stretch.to) return null
  const bound = reading.tokens[token.close + 1] as Token
  if (
    bound.kind !== 'word' ||
    bound.word.kind !== 'compare' ||
    bound.start !== bracketEnd(reading, index)
  )
    return null
  const within = inside(reading, index)
  const phrase = firstQuantity(reading, within)
  if (phrase === null || within.end - phrase.end > 1) return null
  return {
    ...phrase,
    end: bound.end,
    last: token.close + 1,
    compare: bound.word.compare,
    follow: readFollow(reading.text, bound.end),
    brackets: [],
  }
}

function firstQuantity(reading: Reading, within: Stretch): Phrase | null {
  for (let index = within.from; index < within.to; index += 1) {
    if (reading.tokens[index]?.kind !== 'quantity') continue
    const phrase = readQuantityPhrase(reading, index, within)
    if (phrase !== null && phrase.scale === null && isScale(reading.text, phrase.end)) continue
    return phrase
  }
  return null
}

const isScale = (text: string, at: number) => /^(?:満点|段階|点満点)/u.test(text.slice(at, at + 3))

const byFollow: Readonly<Record<Follow, number>> = {
  goal: 3,
  join: 3,
  list: 2.5,
  subject: 2,
  of: 1.2,
  inner: 1,
  from: 0.5,
  actual: 0,
}

const timeUnit =
  /^(?:日|週|週間|か月|カ月|ヶ月|ヵ月|箇月|月|年|年間|日間|時間|分|秒|か月間|カ月間|分間|か年|カ年)$/u

/** From 0 (a former figure) to 3 (…とする). */
export function strength(phrase: Phrase): number {
  const base = byFollow[phrase.follow]
  if (phrase.kind === 'direction') {
    if (phrase.follow === 'inner') return 0.3
    if (phrase.factor !== null) return base
    return phrase.reference === null ? Math.min(base, 0.8) : base - 0.2
  }
  const unit = phrase.quantity?.unit ?? null
  if (unit === '歳' || unit === '才') return base - 2
  if (unit !== null && timeUnit.test(unit))
    return phrase.follow === 'goal' || phrase.follow === 'join' ? base - 0.3 : Math.min(base, 1)
  return base
}
