/** What a reader put in that the sentence does not say, one sentence each, in the page's language. */
import type { Condition, Target } from '../../target/ast.ts'
import type { Site } from '../site.ts'
import { formatReference } from './reference.ts'

export function formatInferred(site: Site, target: Target): readonly string[] {
  const words = site.words.target
  const told = [
    ...target.conditions.flatMap((condition) => ofCondition(site, condition)),
    ...target.inferred.map((each) => words.inferred[each]),
  ]
  return [...new Set(told)]
}

function ofCondition(site: Site, condition: Condition): readonly string[] {
  const words = site.words.target
  return condition.inferred.map((each) => {
    if (each === 'compare')
      return 'compare' in condition ? words.inferredCompare[condition.compare] : ''
    if (each === 'from' && condition.kind === 'change') {
      const from = formatReference({ ...condition.change.from, asWritten: '' }, site.language)
      return `${words.inferred.from}${site.words.bracketed(from)}`
    }
    return words.inferred[each]
  })
}
