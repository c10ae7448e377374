/** 研修会の実施(2回以上): a statement whose figure stands only in its bracket. */
import type { Token } from '../scan/token.ts'
import { readDeadlines } from './deadline.ts'
import type { Draft } from './draft.ts'
import { readIndicator } from './indicator.ts'
import { without } from './pieces.ts'
import { inside, outer, type Reading, type Stretch } from './reading.ts'
import { readSentence } from './sentence.ts'

const notPromised =
  /実績|現状|基準値|現在|時点|参考|[0-9元]年度?末?[:： ]?[0-9]|設定|調査|対象|集計|仮称/u

export function bracketDrafts(reading: Reading, part: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (const index of outer(reading, part)) {
    const token = reading.tokens[index] as Token
    if (token.kind !== 'open' || token.bracket === 'corner' || token.start === part.start) continue
    const within = inside(reading, index)
    if (notPromised.test(outerText(reading, within))) continue
    const years = readDeadlines(reading, part).filter(({ start }) => start < token.start)
    const outside = readIndicator(reading, without({ start: part.start, end: token.start }, years))
    const drafts = readSentence(reading, within, outside).filter(isPromise)
    for (const draft of drafts) {
      found.push({ ...draft, start: part.start, indicator: draft.indicator ?? outside })
    }
  }
  return found
}

/** With its own deadline even a figure that only opens a clause: (令和2年度までに47団体が実施). */
function isPromise({ strength, deadline }: Draft): boolean {
  return strength >= 2.4 || (strength >= 1.9 && deadline?.strength === 3)
}

/** A bracket's own words, those of brackets inside it left out. */
function outerText(reading: Reading, within: Stretch): string {
  let words = ''
  let at = within.start
  for (const index of outer(reading, within)) {
    const token = reading.tokens[index] as Token
    if (token.kind !== 'open') continue
    words += reading.text.slice(at, token.start)
    at = reading.tokens[token.close]?.end ?? within.end
  }
  return words + reading.text.slice(at, within.end)
}
