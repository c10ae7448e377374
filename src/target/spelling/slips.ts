/**
 * Slips of the pen in a target sentence: a bound misspelt behind its figure (30人異常), a reference before one
 * (前年度費5%増), an era that is none (平城30年度), letters among digits (1O回). Only such places are looked at: in the
 * name of an indicator every word is somebody's word.
 */
import { fold } from '../../japanese/width.ts'
import type { Span } from '../../lib/span.ts'
import { compareWords } from '../lexicon/compare-words.ts'
import { findWord } from '../lexicon/dictionary.ts'
import { scanTokens } from '../scan/scan-tokens.ts'
import { knownUnit } from '../scan/scan-unit.ts'
import type { Token } from '../scan/token.ts'
import { editDistance } from './edit-distance.ts'
import { asDigits, foldLookAlikes } from './look-alikes.ts'
import { meantBy } from './sounds-alike.ts'

export interface Slip {
  /** In the text given. */
  readonly span: Span
  readonly typed: string
  readonly meant: string
  readonly kind: 'bound' | 'reference' | 'era' | 'digits'
}

/** Every slip of a sentence, in order of its place. */
export function findSlips(sentence: string): readonly Slip[] {
  const folded = fold(sentence)
  const found = [
    ...slipsBehindFigures(folded.text),
    ...slipsBeforeFigures(folded.text),
    ...slipsOfEras(folded.text),
    ...slipsOfDigits(folded.text),
  ]
  return found
    .map(({ at, typed, meant, kind }) => {
      const span = folded.span(at, at + typed.length)
      return { span, typed, meant, kind }
    })
    .sort((a, b) => a.span.start - b.span.start)
}

interface FoundSlip extends Omit<Slip, 'span'> {
  readonly at: number
}

function slipsBehindFigures(text: string): readonly FoundSlip[] {
  return scanTokens(text, null).flatMap((token) => {
    const at = unitEnd(text, token)
    if (at === null) return []
    const slip = findWord(text, at) === null ? slipAt(text, at) : null
    return slip === null ? [] : [{ ...slip, at, kind: 'bound' as const }]
  })
}

/**
 * Where the unit behind a figure ends; null for what is no figure. An unknown noun was taken for the unit: 30人異常 is
 * counted in 人 all the same.
 */
function unitEnd(text: string, token: Token): number | null {
  if (token.kind === 'passed' && token.broken) return knownUnit(text, token.end)
  if (token.kind !== 'quantity' || token.word !== null) return null
  return knownUnit(text, token.unitStart) ?? Math.min(token.end, token.unitStart)
}

const boundary = /^(?:$|[\s、。,.()（）「」『』【】;:]|[をにでとのがはもへ])/u

function slipAt(text: string, at: number): Pick<FoundSlip, 'typed' | 'meant'> | null {
  for (let length = 4; length >= 1; length -= 1) {
    const typed = text.slice(at, at + length)
    if (typed.length < length || !boundary.test(text.slice(at + length))) continue
    const meant = meantBy.get(typed) ?? nearBound(typed)
    if (meant !== undefined) return { typed, meant }
  }
  return null
}

const bounds = compareWords
  .flatMap(([words]) => words.split(/\s+/u))
  .filter((word) => /^(?:以|未|超過)/u.test(word))
/** Right as they stand, near as they are to a bound. */
const ownWords = new Set([
  '以外',
  '以降',
  '以前',
  '以後',
  '以来',
  '以遠',
  '未然',
  '未明',
  '未来',
  '未達',
])

/** A bound that looks alike, or that one stroke of the keyboard would make. */
function nearBound(typed: string): string | undefined {
  if (typed.length < 2 || ownWords.has(typed)) return undefined
  const alike = bounds.find((bound) => foldLookAlikes(bound) === foldLookAlikes(typed))
  if (alike !== undefined) return alike
  return /^[以未]/u.test(typed)
    ? bounds.find((bound) => bound[0] === typed[0] && editDistance(bound, typed) === 1)
    : undefined
}

function slipsBeforeFigures(text: string): readonly FoundSlip[] {
  return [...meantBy]
    .filter(([, meant]) => meant.startsWith('前'))
    .flatMap(([typed, meant]) => {
      const at = text.indexOf(typed)
      const before = at !== -1 && /^[\sで約]*[0-9]|^以/u.test(text.slice(at + typed.length))
      return before ? [{ typed, meant, at, kind: 'reference' as const }] : []
    })
}

const eraNames: readonly string[] = ['令和', '平成', '昭和']
const beforeYear = /([^\s0-9]{2})(?=(?:[0-9]{1,2}|元)年度(?!目))/gu
/** Common words that end like an era. */
const noSlips =
  /達成|緩和|調和|完成|作成|育成|結成|形成|構成|編成|養成|造成|助成|賛成|共和|飽和|平和|策定/u

function slipsOfEras(text: string): readonly FoundSlip[] {
  return [...text.matchAll(beforeYear)].flatMap(({ 1: typed = '', index }) => {
    if (eraNames.includes(typed) || noSlips.test(typed)) return []
    const meant = eraNames.find((era) => editDistance(era, typed) === 1)
    return meant === undefined ? [] : [{ typed, meant, at: index, kind: 'era' as const }]
  })
}

const mixed =
  /(?<![A-Za-z0-9.,])(?=[0-9OoОlI|]*[0-9])(?=[0-9]*[OoОlI|])[0-9OoОlI|]{2,}(?![A-Za-z0-9])/gu

function slipsOfDigits(text: string): readonly FoundSlip[] {
  return [...text.matchAll(mixed)].flatMap(({ 0: typed, index }) => {
    const meant = asDigits(typed)
    const counted = knownUnit(text, index + typed.length) !== null
    return meant === null || !counted ? [] : [{ typed, meant, at: index, kind: 'digits' as const }]
  })
}
