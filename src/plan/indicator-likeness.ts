/**
 * How alike two names of indicators are, where their keys differ: for finding the same thing under another name.
 * What residents and members were asked, what this year and arrears brought in, or the lowest and the highest of many, is
 * never alike.
 */
import { keyOfIndicator, populationOfKey, wordsOfKey } from './indicator.ts'
import { similarity } from './word-key.ts'

/** 1 for one key, 0 for what must be kept apart, between them by shared letters and by a shared head noun. */
export function indicatorLikeness(a: string, b: string): number {
  const left = keyOfIndicator(a)
  const right = keyOfIndicator(b)
  if (left === null || right === null) return 0
  if (left === right) return 1
  if (keptApart(populationOfKey(left), populationOfKey(right))) return 0
  if (keptApart(scopeOf(a), scopeOf(b)) || extremeOf(a) !== extremeOf(b)) return 0
  const words = [wordsOfKey(left), wordsOfKey(right)] as const
  return Math.min(Math.max(similarity(...words), sharedHead(...words)), nearest)
}

/** Names that differ are never quite one. */
const nearest = 0.99

function keptApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}

/** Which part of the accounts a figure covers: 現年度賦課分 and 滞納繰越分 are different figures. */
function scopeOf(name: string): 'current' | 'arrears' | null {
  if (/滞納繰越/u.test(name)) return 'arrears'
  return /現年度?(?:賦課)?分/u.test(name) ? 'current' : null
}

/** The lowest or the highest of many is another figure than theirs: 確認テストの最高点 says nothing of everybody. */
function extremeOf(name: string): 'least' | 'most' | null {
  if (/最[低小少短]/u.test(name)) return 'least'
  return /最[高大多長]/u.test(name) ? 'most' : null
}

/** A scope behind the head (収納率(現年度賦課分)) hides it. */
const scopeAtEnd = /(?:現年度?(?:賦課)?|滞納繰越)分$/u

/** Japanese names end in what they are: 配付数 is the head of ポスティング配付数. */
function sharedHead(first: string, second: string): number {
  const [a, b] = [first.replace(scopeAtEnd, ''), second.replace(scopeAtEnd, '')]
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= 3 && longer.endsWith(shorter) ? 0.85 : 0
}
