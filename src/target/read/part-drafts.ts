/** 改善件数10件以上(うち店先の花壇2件以上): a bracket that promises something of a part of what stands before it. */
import type { Draft } from './draft.ts'
import { promising } from './rate.ts'
import { inside, type Reading } from './reading.ts'
import { readSentence } from './sentence.ts'

/** @param name What the whole is called */
export function partDrafts(
  reading: Reading,
  { phrase, indicator }: Draft,
  name: string | null,
): readonly Draft[] {
  return phrase.brackets.flatMap((open) => {
    const within = inside(reading, open)
    const words = reading.text.slice(within.start, within.end)
    if (!/^\s{0,3}うち[^\s、]/u.test(words)) return []
    const start = reading.tokens[open]?.start ?? within.start
    return readSentence(reading, within, null)
      .filter((draft) => draft.strength >= promising && draft.phrase.compare !== null)
      .map((draft) => ({ ...draft, start, indicator: partOf(indicator ?? name, draft.indicator) }))
  })
}

function partOf(whole: string | null, part: string | null): string | null {
  const own = part?.replace(/^うち/u, '') ?? null
  if (whole === null || own === null) return own ?? whole
  return `${whole}のうち${own}`
}
