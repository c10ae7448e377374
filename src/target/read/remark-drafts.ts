/** ※29年度の成果目標を70%に設定: a figure that only a remark names, and names as the target. */
import type { Draft } from './draft.ts'
import { promising } from './rate.ts'
import type { Reading } from './reading.ts'
import { readSentence } from './sentence.ts'
import type { Part } from './stretch.ts'

export function remarkDrafts(reading: Reading, part: Part): readonly Draft[] {
  return readSentence(reading, part, null).filter((draft) => {
    const { phrase, strength } = draft
    if (strength < promising || phrase.quantity === null) return false
    const before = reading.text.slice(Math.max(part.start, phrase.start - 12), phrase.start)
    const behind = reading.text.slice(phrase.end, phrase.end + 24)
    return namesTarget.test(before) || isTarget.test(behind)
  })
}

const namesTarget = /目標(?:値|件数|水準)?[はをが:][^。\n]{0,6}$/u
const isTarget = /^[^、。\n]{0,16}を(?:成果)?目標(?:値)?と/u
