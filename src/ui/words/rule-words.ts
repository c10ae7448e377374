/** A rule's title and remedy in the language of the page. */
import type { RuleWords } from '../../check/rule.ts'
import { rules } from '../../check/rules.ts'
import type { Language } from '../site.ts'

const known = new Map(rules.map((rule) => [rule.id, rule]))

/** @param rule Id; one that is no longer applied stands under its id */
export function ruleWords(rule: string, language: Language): RuleWords {
  const found = known.get(rule)
  if (found === undefined) return { title: rule, remedy: '' }
  return language === 'en' ? found.english : found
}
