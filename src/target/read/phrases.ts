/** All phrases of a stretch, left to right, each with how likely it is the promise. */
import { getAt } from '../../lib/get-at.ts'
import type { OpenToken } from '../scan/token.ts'
import { readDirectionPhrase } from './direction-phrase.ts'
import { readFollow } from './follow.ts'
import type { Phrase } from './phrase.ts'
import { isTime } from './quantity.ts'
import { readQuantityPhrase } from './quantity-phrase.ts'
import { after, bracketEnd, inside, type Reading, type Stretch } from './reading.ts'
import { findSource } from './reference.ts'

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
    if (phrase.start < floor || holdsFigure(reading, phrases.at(-1), phrase)) continue
    phrases.push(phrase)
    floor = phrase.end
    index = Math.max(index, phrase.last)
  }
  return phrases
}

/** 3,200人の現状維持: the figure itself is held. */
function holdsFigure({ text }: Reading, last: Phrase | undefined, { kind, sign, start }: Phrase) {
  return (
    kind === 'direction' &&
    sign === 0 &&
    last?.kind === 'level' &&
    text.slice(last.end, start) === 'の'
  )
}

function readAt(reading: Reading, index: number, stretch: Stretch, floor: number): Phrase | null {
  const token = getAt(reading.tokens, index)
  if (token.start < floor) return null
  if (token.kind === 'quantity') return readQuantityPhrase(reading, index, stretch)
  if (token.kind === 'word') {
    const phrase = readDirectionPhrase(reading, index, stretch, floor)
    return phrase?.follow === 'inner' && phrase.reference === null ? null : phrase
  }
  if (token.kind === 'open')
    return quoted(reading, index, token) ?? gloss(reading, index, token, stretch, floor)
  return null
}

/** 「平均20日以内」とする: quotes round nothing but the phrase. */
function quoted(reading: Reading, index: number, token: OpenToken): Phrase | null {
  if (token.bracket !== 'corner' || token.close >= reading.tokens.length) return null
  const within = inside(reading, index)
  const phrase = firstQuantity(reading, within)
  if (phrase === null || phrase.start - within.start > 1 || within.end - phrase.end > 1) return null
  return {
    ...phrase,
    follow: readFollow(
      reading.text,
      bracketEnd(reading, index),
      isTime(phrase.quantity?.unit ?? null),
    ),
  }
}

/** 平均レベル(10点満点中6点)以上, 水準(3.1%)の達成: the figure stands in the bracket, its bound or verb behind it. */
function gloss(
  reading: Reading,
  index: number,
  token: OpenToken,
  stretch: Stretch,
  floor: number,
): Phrase | null {
  if (token.bracket !== 'round') return null
  if (findSource(reading, index, stretch, floor) !== null) return null
  const end = bracketEnd(reading, index)
  const bound = token.close + 1 < stretch.to ? reading.tokens[token.close + 1] : undefined
  const told =
    bound?.kind === 'word' && bound.word.kind === 'compare' && bound.start === end
      ? { end: bound.end, last: token.close + 1, compare: bound.word.compare }
      : null
  if (
    told === null &&
    !/^(?:の|を)(?:達成|確保|実現|維持|目指)/u.test(reading.text.slice(end, end + 3))
  )
    return null
  const within = inside(reading, index)
  const phrase = firstQuantity(reading, within)
  if (phrase === null || phrase.kind !== 'level') return null
  const alone =
    told === null
      ? phrase.start === within.start &&
        !/[0-9元]年度?/u.test(reading.text.slice(within.start, within.end))
      : within.end - phrase.end <= 1
  if (!alone) return null
  const placed = told ?? { end, last: token.close, compare: phrase.compare }
  return { ...phrase, ...placed, follow: readFollow(reading.text, placed.end), brackets: [] }
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
