/**
 * Lines that say the same in both versions are left out before anything is compared: white space, bullets and line
 * ends can make a reader divide them differently, and another spelling can make it read them differently.
 */
import { factsOf } from './line-facts.ts'
import type { VersionLine } from './version-unit.ts'

export interface Remaining<T> {
  readonly old: readonly T[]
  readonly new: readonly T[]
  /** The same line, the mark of a revision new on it. */
  readonly marked: readonly (readonly [T, T])[]
  /** The same line in another spelling. */
  readonly respelled: readonly (readonly [T, T])[]
}

export function withoutSameLetters<T extends VersionLine>(
  old: readonly T[],
  current: readonly T[],
): Remaining<T> {
  const same = pairStatements(old, current, lettersOf)
  const paired = new Set(same.flat(2))
  const [left, rest] = [without(old, paired), without(current, paired)]
  const respelled = pairStatements(left, rest, senseOf)
  const known = new Set(respelled.flat(2))
  const sameInAll = joined(left) === joined(rest)
  const first = [...same, ...respelled].flatMap(firstLines)
  return {
    old: sameInAll ? [] : without(left, known),
    new: sameInAll ? [] : without(rest, known),
    marked: first.filter(([before, after]) => after.revised && !before.revised),
    respelled: respelled
      .flatMap(firstLines)
      .filter(([before, after]) => before.revised || !after.revised),
  }
}

function without<T>(lines: readonly T[], taken: ReadonlySet<T>): readonly T[] {
  return lines.filter((line) => !taken.has(line))
}

function firstLines<T>([[before], [after]]: readonly [
  readonly T[],
  readonly T[],
]): readonly (readonly [T, T])[] {
  return before === undefined || after === undefined ? [] : [[before, after]]
}

/** Statements with the same key, in their order; one statement can hold several targets. */
function pairStatements<T extends VersionLine>(
  old: readonly T[],
  current: readonly T[],
  keyOf: (line: T) => string,
): readonly (readonly [readonly T[], readonly T[]])[] {
  const former = byStatement(old, keyOf)
  return [...byStatement(current, keyOf)].flatMap(([key, statements]) => {
    const twins = former.get(key) ?? []
    return statements.flatMap((statement, at) => {
      const twin = twins[at]
      return twin === undefined ? [] : [[twin, statement] as const]
    })
  })
}

function byStatement<T extends VersionLine>(
  lines: readonly T[],
  keyOf: (line: T) => string,
): ReadonlyMap<string, readonly (readonly T[])[]> {
  const byStart = new Map<number, T[]>()
  for (const line of lines) {
    byStart.set(line.span.start, [...(byStart.get(line.span.start) ?? []), line])
  }
  const found = new Map<string, T[][]>()
  for (const statement of byStart.values()) {
    const key = statement[0] === undefined ? '' : keyOf(statement[0])
    found.set(key, [...(found.get(key) ?? []), statement])
  }
  return found
}

function lettersOf({ text }: VersionLine): string {
  return factsOf(text).letters
}

function senseOf({ text }: VersionLine): string {
  return factsOf(text).sense
}

/** All letters in the order of the document; a statement that holds several targets counts once. */
function joined(lines: readonly VersionLine[]): string {
  const seen = new Set<number>()
  return lines
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((line) => {
      const first = !seen.has(line.span.start)
      seen.add(line.span.start)
      return first ? lettersOf(line) : ''
    })
    .join('')
}
