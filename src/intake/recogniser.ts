/**
 * Recognises what a form prints of itself at a given place: labels, legends, marks of revision. Built once from a
 * form's lexicon, it looks only at labels that begin with the letter that stands there.
 */
import { byFirstLetter } from './by-first-letter.ts'
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
  const open = byFirstLetter(
    all.filter(({ stands }) => stands !== 'bracketed'),
    ({ words }) => words,
  )
  const bracketed = byFirstLetter(
    all.filter(({ stands }) => stands === 'bracketed'),
    ({ words }) => words,
  )
  const marks = lexicon.revisedMarks.flatMap(spellings)
  const legends = byFirstLetter(legendSpellings(lexicon), ({ stands }) => stands)
  const pieces = new Map(
    lexicon.brokenLabels.flatMap(({ id, pieces }) => pieces.map((piece) => [piece, id] as const)),
  )

  const findLabel = (plain: string, at: number, end: number): Found<Id> | null => {
    const closing = brackets.get(plain.charCodeAt(at))
    if (closing !== undefined) return findBracketed(bracketed, plain, at, end, closing)
    const group = open.get(plain.charCodeAt(at))
    if (group === undefined) return null
    for (const { id, words, stands } of group) {
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
      const group = legends.get(plain.charCodeAt(at))
      if (group === undefined) return null
      for (const { id, words, stands } of group) {
        const after = matchLegend(plain, at, end, stands, words)
        if (after !== -1) return { id, start: at, end: after }
      }
      return null
    },
    findRevisedMark: (plain, at, end) => {
      const closing = brackets.get(plain.charCodeAt(at))
      return closing === undefined ? -1 : matchInside(plain, at, end, closing, marks)
    },
    findPiece: (text) => pieces.get(text) ?? null,
  }
}

/** Code of each opening bracket to that of its closing one. */
const brackets = new Map(
  ['()', '【】', '[]', '〔〕', '<>', '《》', '〈〉'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
)

function findBracketed<Id>(
  spelled: ReadonlyMap<number, readonly Spelling<Id>[]>,
  plain: string,
  at: number,
  end: number,
  closing: number,
): Found<Id> | null {
  const inside = skipBlank(plain, at + 1, end)
  const group = spelled.get(plain.charCodeAt(inside))
  if (group === undefined) return null
  for (const { id, words } of group) {
    const after = matchInside(plain, at, end, closing, [words])
    if (after !== -1) return { id, start: at, end: after }
  }
  return null
}

function matchInside(
  plain: string,
  at: number,
  end: number,
  closing: number,
  wanted: readonly string[],
): number {
  const inside = skipBlank(plain, at + 1, end)
  for (const words of wanted) {
    const after = matchWords(plain, inside, end, words)
    const close = after === -1 ? end : skipBlank(plain, after, end)
    if (close < end && plain.charCodeAt(close) === closing) return close + 1
  }
  return -1
}

interface LegendSpelling {
  readonly id: LegendId
  readonly words: string
  /** Its sign. */
  readonly stands: string
}

function legendSpellings(lexicon: FormLexicon): readonly LegendSpelling[] {
  return lexicon.legends.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      signSpellings(entry).flatMap((sign) =>
        spellings(entry.words).map((words) => ({
          id: `${id}.${entry.sign}` as LegendId,
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
  return code <= 0x20 || brackets.has(plain.charCodeAt(after)) || '※:'.includes(plain.charAt(after))
}

/** Whether a paragraph, a cell or a line ends between the two offsets. */
function endsParagraph(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = plain.charCodeAt(at)
    if (code !== 0x20 && code !== 1) return true
  }
  return false
}
