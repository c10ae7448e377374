/**
 * The same list taken into two offices: most of what it holds stands in another one already. It is told before anything is
 * kept and hinders nothing, for two offices may well have had the same letter; of what stands there nothing is told.
 */
import { groupBy } from '../../lib/group-by.ts'
import type { Problem } from '../../lib/problem.ts'

/** What a list says of one thing, as far as it must be the same elsewhere. */
export interface ListedThing {
  readonly key: string
  /** In a former list; '' where it has none. */
  readonly number: string
}

export interface ThingElsewhere extends ListedThing {
  /** Name. */
  readonly office: string
  /** Its words are forgotten: what is left of it was taken for one of the list. */
  readonly byNumber?: true
}

/** From when on two lists are one. */
export interface SameList {
  /** That differ: of ten that say the same, whoever knows one knows all. */
  readonly fewest: number
  readonly isMost: (found: number, of: number) => boolean
  /** The share as it is told. */
  readonly share: string
}

/** One alone, whoever wrote it to two offices, is no list. */
export const mostOfIt: SameList = {
  fewest: 2,
  isMost: (found, of) => found * 2 > of,
  share: '半分より多く',
}

/**
 * What citizens wrote is not asked after one by one: a list made up of what somebody knows and one guess tells of the
 * guess only to those who know nine of that office's letters already (decision 027).
 */
export const mostOfLetters: SameList = {
  fewest: 10,
  isMost: (found, of) => found * 4 >= of * 3,
  share: '4分の3以上',
}

/**
 * @param listed What would be new here
 * @returns Names of the offices that have most of it, in the order of their first
 */
export function officesWithMost(
  listed: readonly ListedThing[],
  elsewhere: readonly ThingElsewhere[],
  rule: SameList,
): readonly string[] {
  const offices = groupBy(elsewhere, ({ office }) => office)
  return [...offices].flatMap(([office, things]) => (isSame(listed, things, rule) ? [office] : []))
}

/** Numbers can be counted up by whoever knows nothing: they are a list by themselves, and never help words to be one. */
function isSame(
  listed: readonly ListedThing[],
  things: readonly ThingElsewhere[],
  { fewest, isMost }: SameList,
): boolean {
  const alike = groupBy(listed, ({ key }) => key)
  const left = new Map([...alike].map(([key, all]) => [key, [...all]]))
  const numbers = takeFound(
    left,
    things.filter(({ byNumber }) => byNumber === true),
  )
  const words = takeFound(
    left,
    things.filter(({ byNumber }) => byNumber !== true),
  )
  const most = (found: readonly string[], of: number) =>
    new Set(found).size >= fewest && isMost(found.length, of)
  return most(words, listed.length - numbers.length) || most(numbers, listed.length)
}

/** Each of those elsewhere is one of the list: of ten that say the same, one there is one. */
function takeFound(
  left: Map<string, ListedThing[]>,
  things: readonly ListedThing[],
): readonly string[] {
  return things.flatMap(({ key, number }) => {
    const alike = left.get(key) ?? []
    const at = alike.findIndex(
      (each) => each.number === number || each.number === '' || number === '',
    )
    if (at < 0) return []
    alike.splice(at, 1)
    return [key]
  })
}

export const elsewhereCode = 'table-import/elsewhere'

/**
 * @param things What the list holds: 声
 * @param same What is the same: 受付日とことば
 * @returns Nothing where no office has most of it
 */
export function elsewhereNotes(
  offices: readonly string[],
  {
    things,
    same,
    rule,
  }: { readonly things: string; readonly same: string; readonly rule: SameList },
): readonly Problem[] {
  if (offices.length === 0) return []
  const names = offices.map((name) => `「${name}」`).join('')
  return [
    {
      code: elsewhereCode,
      severity: 'asks',
      message: `この一覧の${rule.share}は、${names}にもう登録されている${things}と、${same}が同じです。ほかの所属の一覧を取り違えていないか、確かめてください。このまま取り込むと、両方の所属で数えます。`,
    },
  ]
}
