/** それぞれ over 「A及びB」 is one target for each: with one bound for all, or with as many bounds as names. */
import { getAt } from '../../lib/get-at.ts'
import type { Found } from './found.ts'
import { clean } from './indicator.ts'

export function eachOfSeveral(found: readonly Found[]): readonly Found[] {
  const targets: Found[] = []
  for (let at = 0; at < found.length; at += 1) {
    const item = getAt(found, at)
    const names = namesOf(item)
    const figures = names === null ? [] : found.slice(at, at + names.length)
    if (names === null) targets.push(item)
    else if (figures.slice(1).filter((next) => goesOn(item, next)).length === names.length - 1) {
      targets.push(...figures.map((figure, index) => named(figure, names[index] ?? '')))
      at += figures.length - 1
    } else if (names.length === 2) targets.push(...names.map((name) => named(item, name)))
    else targets.push(item)
  }
  return targets
}

const named = (item: Found, name: string): Found => ({
  ...item,
  draft: { ...item.draft, indicator: clean(name) },
})

/** それぞれ14日以内、10日以内: the second figure has no name of its own. */
function goesOn(first: Found, next: Found): boolean {
  const { indicator, conditions, lead } = next.draft
  if (indicator !== null || lead !== null || conditions.length !== 1) return false
  return next.heading === (first.draft.indicator ?? first.heading)
}

function namesOf({ draft, heading }: Found): readonly string[] | null {
  const [condition, ...more] = draft.conditions
  if (condition === undefined || more.length > 0) return null
  if (!('each' in condition) || !condition.each) return null
  const whole = draft.indicator ?? heading ?? ''
  const pair = whole.split(/及び|並びに|および|ならびに/u)
  const names =
    pair.length === 2 ? pair.flatMap((part, at) => (at === 0 ? part.split('、') : part)) : pair
  return names.every((name) => clean(name) !== '') && pair.length === 2 ? names : null
}
