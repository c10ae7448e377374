/**
 * 改善件数10件以上(うち店先の花壇2件以上): a bracket that promises something of a part of what stands before it. A part
 * without a bound (うち新規5件) may be promised or only told: it is no target, and asked about.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Draft } from './draft.ts'
import { promising } from './rate.ts'
import { inside, type Reading } from './reading.ts'
import { readSentence } from './sentence.ts'

/** @param name What the whole is called */
export function partDrafts(reading: Reading, whole: Draft, name: string | null): readonly Draft[] {
  return partsOf(reading, whole)
    .filter(isBounded)
    .map((part) => ({ ...part, indicator: partName(whole.indicator ?? name, part.indicator) }))
}

/** One question for each part of which nobody can tell whether it is promised. */
export function partProblems(reading: Reading, whole: Draft): readonly Problem[] {
  return partsOf(reading, whole)
    .filter((part) => !isBounded(part) && part.phrase.kind === 'level')
    .filter(({ indicator }) => !told.test(indicator ?? ''))
    .map(({ indicator, phrase }) => {
      const words = `${indicator ?? ''}${reading.text.slice(phrase.start, phrase.end)}`
      return { ...partUnbounded(words), span: reading.folded.span(phrase.start, phrase.end) }
    })
}

/** うち前年度実績5件. */
const told = /(?:実績|現状|現在)値?$/u

const isBounded = ({ phrase }: Draft) => phrase.compare !== null

function partsOf(reading: Reading, { phrase }: Draft): readonly Draft[] {
  return phrase.brackets.flatMap((open) => {
    const within = inside(reading, open)
    const words = reading.text.slice(within.start, within.end)
    if (!/^\s{0,3}うち[^\s、]/u.test(words)) return []
    const start = reading.tokens[open]?.start ?? within.start
    return readSentence(reading, within, null)
      .filter((draft) => draft.strength >= promising)
      .map((draft) => ({ ...draft, start }))
  })
}

function partName(whole: string | null, part: string | null): string | null {
  const own = part?.replace(/^うち/u, '') ?? null
  if (whole === null || own === null) return own ?? whole
  return `${whole}のうち${own}`
}

function partUnbounded(words: string): Problem {
  return {
    code: 'target/part-unbounded',
    severity: 'asks',
    message: `「${words}」が、目標の値か、いまの値かを確かめてください。目標であれば「5件以上」のように「以上」か「以下」を付けてください。目標としては読んでいません。`,
    expected: '「以上」か「以下」の付いた値',
  }
}
