/** 研修会の実施(2回以上): a statement whose figure stands only in its bracket, or in words it quotes. */
import { getAt } from '../../lib/get-at.ts'
import type { OpenToken } from '../scan/token.ts'
import { readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { readIndicator } from './indicator.ts'
import { without } from './pieces.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'
import { readSentence } from './sentence.ts'

const notPromised =
  /実績|現状|基準値|現在|時点|参考|[0-9元]年度?末?[:： ]?[0-9]|設定|調査|対象|集計|仮称/u
/** (17万件以上かつ前年度実績以上): bounds to the end, of nothing that is only counted. */
const bounded = /^(?!.*(?:対象|集計|仮称|調査|現在|参考)).*(?:以上|以下|以内)$/u
/** What only a promise says, whatever else its bracket speaks of. */
const promises =
  /(?:に|と)(?:する|なる)|を(?:目指|達成|実現)|まで(?:に)?(?:増|減|引|拡|短縮|向上)|未満/u

export function bracketDrafts(reading: Reading, part: Stretch): readonly Draft[] {
  return outer(reading, part).flatMap((index) => {
    const token = getAt(reading.tokens, index)
    if (token.kind !== 'open' || token.bracket === 'corner' || token.start === part.start) return []
    return draftsIn(reading, part, index, token)
  })
}

/** The last resort of a statement without any other figure: quotes, and lines that are one bracket. */
export function asideDrafts(reading: Reading, part: Stretch): readonly Draft[] {
  return outer(reading, part).flatMap((index) => {
    const token = getAt(reading.tokens, index)
    if (token.kind !== 'open') return []
    const found = draftsIn(reading, part, index, token)
    return token.bracket === 'corner' ? found.filter(isNoName) : found
  })
}

function draftsIn(reading: Reading, part: Stretch, index: number, token: OpenToken) {
  const within = inside(reading, index)
  const words = outerText(reading, within)
  if (
    token.bracket !== 'corner' &&
    notPromised.test(words) &&
    !promises.test(words) &&
    !bounded.test(words)
  )
    return []
  const years = readDeadlines(reading, part).filter(({ start }) => start < token.start)
  const outside = readIndicator(reading, without({ start: part.start, end: token.start }, years))
  return readSentence(reading, within, outside)
    .filter(isPromise)
    .map((draft) => ({ ...draft, start: part.start, indicator: draft.indicator ?? outside }))
}

/** With its own deadline even a figure that only opens a clause: (令和2年度までに47団体が実施). */
function isPromise({ strength, deadline }: Draft): boolean {
  return strength >= 2.4 || (strength >= 1.9 && deadline?.strength === 3)
}

/** 「2020年:8兆円」 sets a figure, 「健康プラン21」 is a name. */
function isNoName({ phrase, deadline }: Draft): boolean {
  if (phrase.quantity === null) return false
  const { unit, over } = phrase.quantity
  return phrase.compare !== null || over !== null || (unit !== null && deadline !== null)
}

/** A bracket's own words, those of brackets inside it left out. */
function outerText(reading: Reading, within: Stretch): string {
  let words = ''
  let at = within.start
  for (const index of outer(reading, within)) {
    const token = getAt(reading.tokens, index)
    if (token.kind !== 'open') continue
    words += reading.text.slice(at, token.start)
    at = reading.tokens[token.close]?.end ?? within.end
  }
  return words + reading.text.slice(at, within.end)
}
