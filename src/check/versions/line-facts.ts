/**
 * What a line says apart from its wording: how often, how many, for whom. Two lines that agree in all of it and in
 * their words' keys differ in spelling only.
 */

import { fold } from '../../japanese/width.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { wordKey } from '../../plan/word-key.ts'
import { type Cadence, readCadences } from '../words/cadence.ts'
import { readCounts } from '../words/quantities.ts'

export interface LineFacts {
  /** Key of the words, figures and scope included. */
  readonly words: string
  /** Equal for lines that differ in spelling only: the words' key and every sign a key leaves out but a promise needs. */
  readonly sense: string
  /** Key of the words alone, for recognising a line whose figures changed. */
  readonly frame: string
  /** As written without white space, widths folded: what layout cannot change. */
  readonly letters: string
  readonly cadences: string
  readonly counts: string
  /** Figures that are neither: months, floors, sums. */
  readonly figures: string
  readonly scope: readonly string[]
}

export function factsOf(text: string): LineFacts {
  const known = cache.get(text)
  if (known !== undefined) return known
  const facts = findFacts(text)
  if (cache.size > mostFacts) cache.clear()
  cache.set(text, facts)
  return facts
}

const cache = new Map<string, LineFacts>()
const mostFacts = 5_000

function findFacts(text: string): LineFacts {
  const folded = fold(text).text.replace(/【改[定訂]履歴あり】/gu, '')
  const cadences = readCadences(folded)
  const counts = readCounts(folded)
  const taken = [...cadences, ...counts].map(({ asWritten }) => fold(asWritten).text)
  const rest = taken.reduce((left, written) => left.replace(written, ''), folded)
  const words = wordKey(folded)
  const letters = folded.replace(/\s/gu, '').replace(/^[・○●■◆◇□*＊-]+/u, '')
  const signs = letters.match(/[\d.☆★%~+\-−△▲]+/gu) ?? []
  return {
    words,
    sense: `${words}#${signs.join('|')}`,
    frame: wordKey(rest.replace(/\d[\d,.]*/gu, '')),
    letters,
    cadences: cadences.map(keyOfCadence).sort().join('|'),
    counts: counts
      .map(({ value, unit }) => `${printDecimal(value)}${unit}`)
      .sort()
      .join('|'),
    figures: (rest.match(/\d[\d,.]*/gu) ?? []).join('|'),
    scope: scopeOf(folded),
  }
}

/** 年12回 and 毎月 are one; 年2回 and 2回 are one, for a plan for a year counts by the year. */
function keyOfCadence({ kind, perYear, times, months, asWritten }: Cadence): string {
  if (kind === 'window') return `window:${months?.from}-${months?.to}`
  return kind === 'open'
    ? asWritten
    : `times:${perYear ?? times}${/以上/u.test(asWritten) ? '+' : ''}`
}

/** What narrows or widens whom or what a line speaks of: brackets without figures, and words like のみ and 全員. */
export function scopeOf(folded: string): readonly string[] {
  const brackets = [...folded.matchAll(/[(（]([^()（）]*)[)）]/gu)]
    .map(([, inside = '']) => inside)
    .filter(
      (inside) =>
        !/\d|[%％]|年度|再掲|改[定訂]|実績|目標|参考|随時|通年|適宜|毎[年月週日]|^[ivxア-ンⅠ-Ⅻ]+$/u.test(
          inside,
        ),
    )
    .map(wordKey)
  const words =
    folded.match(
      /のみ|に限る|を除く|全員|すべて|全て|全職員|全戸|全区|[\d]+歳以上|[\d]+歳未満/gu,
    ) ?? []
  return [...new Set([...brackets, ...words])].filter((each) => each !== '').sort()
}
