/** それぞれ over 「A及びB」 is two targets with one bound each. */
import type { Found } from './found.ts'
import { clean } from './indicator.ts'

export function eachOfSeveral(found: readonly Found[]): readonly Found[] {
  return found.flatMap((item) => {
    const names = namesOf(item)
    if (names === null) return [item]
    return names.map((name) => ({ ...item, draft: { ...item.draft, indicator: clean(name) } }))
  })
}

function namesOf({ draft, heading }: Found): readonly string[] | null {
  const [condition, ...more] = draft.conditions
  if (condition === undefined || more.length > 0) return null
  if (!('each' in condition) || !condition.each) return null
  const names = (draft.indicator ?? heading ?? '').split(/及び|並びに|および|ならびに/u)
  return names.length === 2 && names.every((name) => clean(name) !== '') ? names : null
}
