/**
 * Recognises what a form prints of itself at a given place: labels, legends, marks of revision. Built once from a
 * form's lexicon, it looks only at labels that begin with the letter that stands there.
 */
import type { FormLexicon, Label, LegendEntry } from './forms/form.ts'
import { matchWords, skipBlank } from './match-words.ts'
import { spellings } from './spellings.ts'

export interface Recogniser<Id extends string> {
  /** The label that begins at `at`, where words may begin. */
  findLabel(plain: string, at: number, end: number): Found<Id> | null
  /** The legend entry (sign and its words) that begins at `at`. */
  findLegend(plain: string, at: number, end: number): Found<LegendId> | null
  /** The end of a mark of revision that begins with a bracket at `at`, else -1. */
  findRevisedMark(plain: string, at: number, end: number): number
  /** The label of which the text, white space left out, is a broken piece. */
  findPiece(text: string): Id | null
}

export interface Found<Id> {
  readonly id: Id
  readonly start: number
  readonly end: number
}

/** `attainment.②`: which legend, and which of its signs. */
export type LegendId = `${'implementation' | 'attainment' | 'verdict'}.${string}`

interface Spelling<Id> {
  readonly id: Id
  readonly words: string
  readonly stands: Label['stands']
}

export function recogniser<Id extends string>(lexicon: FormLexicon<Id>): Recogniser<Id> {
  const all = lexicon.labels.flatMap(({ id, words, stands }) =>
    words.flatMap(spellings).map((each): Spelling<Id> => ({ id, words: each, stands })),
  )
  const open = byFirstLetter(all.filter(({ stands }) => stands !== 'bracketed'))
  const bracketed = byFirstLetter(all.filter(({ stands }) => stands === 'bracketed'))
  const marks = lexicon.revisedMarks.flatMap(spellings)
  const legends = byFirstLetter(legendSpellings(lexicon))
  const pieces = new Map(
    lexicon.brokenLabels.flatMap(({ id, pieces }) => pieces.map((piece) => [piece, id] as const)),
  )

  const findLabel = (plain: string, at: number, end: number): Found<Id> | null => {
    const closing = brackets.get(plain.charAt(at))
    if (closing !== undefined) return findBracketed(bracketed, plain, at, end, closing)
    for (const { id, words, stands } of open.get(plain.charAt(at)) ?? []) {
      const after = matchWords(plain, at, end, words)
      if (after !== -1 && standsRight(plain, after, end, stands))
        return { id, start: at, end: after }
    }
    return null
  }
  const standsRight = (plain: string, after: number, end: number, stands: Label['stands']) => {
    if (stands === 'apart') return isApart(plain, after, end)
    const next = skipBlank(plain, after, end)
    if (next === end || endsParagraph(plain, after, next)) return true
    return next > after && findLabel(plain, next, end) !== null
  }
  return {
    findLabel,
    findLegend: (plain, at, end) => {
      for (const { id, words, stands } of legends.get(plain.charAt(at)) ?? []) {
        const after = matchLegend(plain, at, end, stands, words)
        if (after !== -1) return { id, start: at, end: after }
      }
      return null
    },
    findRevisedMark: (plain, at, end) => {
      const closing = brackets.get(plain.charAt(at))
      if (closing === undefined) return -1
      return matchInside(plain, at, end, closing, marks)
    },
    findPiece: (text) => pieces.get(text) ?? null,
  }
}

const brackets = new Map(
  ['()', '【】', '[]', '〔〕', '<>', '《》', '〈〉', '［］'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)

function byFirstLetter<T extends { readonly words: string; readonly first?: string }>(
  spelled: readonly T[],
) {
  const map = new Map<string, T[]>()
  for (const each of spelled) {
    const key = each.first ?? each.words.charAt(0)
    map.set(key, [...(map.get(key) ?? []), each])
  }
  for (const each of map.values()) each.sort((a, b) => b.words.length - a.words.length)
  return map
}

function findBracketed<Id>(
  spelled: ReadonlyMap<string, readonly Spelling<Id>[]>,
  plain: string,
  at: number,
  end: number,
  closing: string,
): Found<Id> | null {
  const inside = skipBlank(plain, at + 1, end)
  for (const { id, words } of spelled.get(plain.charAt(inside)) ?? []) {
    const after = matchInside(plain, at, end, closing, [words])
    if (after !== -1) return { id, start: at, end: after }
  }
  return null
}

function matchInside(
  plain: string,
  at: number,
  end: number,
  closing: string,
  wanted: readonly string[],
): number {
  const inside = skipBlank(plain, at + 1, end)
  for (const words of wanted) {
    const after = matchWords(plain, inside, end, words)
    const close = after === -1 ? end : skipBlank(plain, after, end)
    if (close < end && plain.charAt(close) === closing) return close + 1
  }
  return -1
}

interface LegendSpelling {
  readonly id: LegendId
  readonly first: string
  readonly words: string
  readonly stands: string
}

function legendSpellings(lexicon: FormLexicon): readonly LegendSpelling[] {
  return lexicon.legends.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      signSpellings(entry).flatMap((sign) =>
        spellings(entry.words).map((words) => ({
          id: `${id}.${entry.sign}` as LegendId,
          first: sign.charAt(0),
          words,
          stands: sign,
        })),
      ),
    ),
  )
}

/** (i) is also written (ⅰ) or ⅰ. */
function signSpellings({ sign }: LegendEntry): readonly string[] {
  const roman = new Map([
    ['(i)', ['(i)', '(ⅰ)', 'ⅰ)', 'ⅰ', 'i)']],
    ['(ii)', ['(ii)', '(ⅱ)', 'ⅱ)', 'ⅱ', 'ii)']],
  ])
  return roman.get(sign) ?? [sign]
}

/** Sign, colon or nothing, and the words, which must end there: ①目標達成に向けて is no legend. */
function matchLegend(plain: string, at: number, end: number, sign: string, words: string): number {
  const afterSign = matchWords(plain, at, end, sign)
  if (afterSign === -1) return -1
  let next = skipBlank(plain, afterSign, end)
  if (':・.,、'.includes(plain.charAt(next))) next = skipBlank(plain, next + 1, end)
  const after = matchWords(plain, next, end, words)
  if (after === -1) return -1
  const code = after === end ? 0 : plain.charCodeAt(after)
  return code <= 0x20 || ')、/,(①②ⅰⅱ'.includes(plain.charAt(after)) ? after : -1
}

function isApart(plain: string, after: number, end: number): boolean {
  if (after === end) return true
  const code = plain.charCodeAt(after)
  return code <= 0x20 || brackets.has(plain.charAt(after)) || '※:'.includes(plain.charAt(after))
}

/** Whether a paragraph, a cell or a line ends between the two offsets. */
function endsParagraph(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = plain.charCodeAt(at)
    if (code !== 0x20 && code !== 1) return true
  }
  return false
}
