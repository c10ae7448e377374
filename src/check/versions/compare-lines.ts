/**
 * Prose and activities of two versions, line by line: first which line became which, then what changed in it. A line
 * that became a heading, or a heading that became a line, is layout.
 */
import { similarity, wordKey } from '../../plan/word-key.ts'
import { readCadences } from '../words/cadence.ts'
import { readCounts } from '../words/quantities.ts'
import type { Brief, ChangeKind } from './change.ts'
import { factsOf } from './line-facts.ts'
import { matchLines } from './match-lines.ts'
import { withoutSameLetters } from './same-letters.ts'
import type { VersionLine } from './version-unit.ts'

export interface LineChange {
  readonly kind: ChangeKind
  readonly old: VersionLine | null
  readonly new: VersionLine | null
  readonly brief: Brief | null
  readonly substantive: boolean
}

/** @param kind What a line that came or went is */
export function compareLines(
  old: readonly VersionLine[],
  current: readonly VersionLine[],
  headings: { readonly old: readonly string[]; readonly new: readonly string[] },
  kind: 'activity' | 'wording',
): readonly LineChange[] {
  const rest = withoutSameLetters(old, current)
  const { pairs, removed, added } = matchLines(rest.old, rest.new, likeness, 0.5)
  return [
    ...rest.marked.map(([before, after]) => sameLine('mark', before, after)),
    ...rest.respelled.map(([before, after]) => sameLine('wording', before, after)),
    ...pairs.flatMap(([before, after]) => changesOf(before, after)),
    ...removed
      .filter((line) => !isHeading(line, headings.new))
      .map((line) => ({ kind, old: line, new: null, brief: null, substantive: true })),
    ...added
      .filter((line) => !isHeading(line, headings.old))
      .map((line) => ({ kind, old: null, new: line, brief: null, substantive: true })),
  ]
}

/** A line that says what it said: in another spelling, or with 改定履歴あり new on it. */
export function sameLine(
  kind: 'mark' | 'wording',
  before: VersionLine,
  after: VersionLine,
): LineChange {
  return { kind, old: before, new: after, brief: null, substantive: false }
}

function likeness(a: VersionLine, b: VersionLine): number {
  const [left, right] = [factsOf(a.text), factsOf(b.text)]
  if (left.words === right.words) return 1
  return Math.min(
    0.99,
    Math.max(similarity(left.frame, right.frame), similarity(left.words, right.words)),
  )
}

function isHeading(line: VersionLine, headings: readonly string[]): boolean {
  const key = wordKey(line.text)
  return headings.some((heading) => similarity(key, wordKey(heading)) >= 0.85)
}

function changesOf(before: VersionLine, after: VersionLine): readonly LineChange[] {
  const [old, current] = [factsOf(before.text), factsOf(after.text)]
  const change = (kind: ChangeKind, substantive: boolean): LineChange => ({
    kind,
    old: before,
    new: after,
    brief: briefOf(kind, before.text, after.text),
    substantive,
  })
  const substance = [
    ...(old.cadences === current.cadences ? [] : [change('cadence', true)]),
    ...(old.counts === current.counts && old.figures === current.figures
      ? []
      : [change('activity', true)]),
    ...(old.scope.join() === current.scope.join() ? [] : [change('scope', true)]),
  ]
  if (substance.length > 0) return substance
  if (old.sense !== current.sense) return [change('wording', true)]
  if (after.revised && !before.revised) return [change('mark', false)]
  return old.letters === current.letters ? [] : [change('wording', false)]
}

function briefOf(kind: ChangeKind, before: string, after: string): Brief | null {
  if (kind !== 'cadence' && kind !== 'activity') return null
  const read = (text: string) => {
    const found = kind === 'cadence' ? readCadences(text) : readCounts(text)
    return found.map(({ asWritten }) => asWritten).join('、')
  }
  const [from, to] = [read(before), read(after)]
  return from === '' && to === '' ? null : { from: from || '記載なし', to: to || '記載なし' }
}
