/** 過去5年の平均 looks back on five years; without 平均 it is one when the word comes later in the sentence. */
import type { Token } from './token.ts'

const former =
  /(?:直近の?)?(?:過去|直近|前)の?([0-9]{1,2})(?:年度?|か年度?|カ年度?|ヶ年度?|ヵ年度?|箇年|回|期)(?:間|分)?(?:\([^()]{0,24}\))?(?:の実績)?(?:の?(?:平均|中央値)(?:値|実績|件数|数)?)?/y

export function scanFormerYears(text: string, at: number): Token | null {
  former.lastIndex = at
  const [written, count] = former.exec(text) ?? []
  if (written === undefined) return null
  const end = former.lastIndex
  const behind = text.slice(end, end + 20)
  const best = /^[^、。]{0,6}(?:最[大小高低多少]|最も)/u.test(behind)
  const mean = /平均|中央値/u.test(written) || /^[^、。]{0,18}平均/u.test(behind)
  if (!best && !mean) return { kind: 'passed', start: at, end }
  const reference = best ? 'best-of-years' : 'mean-of-years'
  return {
    kind: 'word',
    word: { kind: 'reference', reference, count: Number(count) },
    start: at,
    end,
  }
}
