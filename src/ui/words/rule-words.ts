/** A rule's title and remedy in the language of the page; the Japanese ones are the rule's own. */
import { rules } from '../../check/rules.ts'
import type { Language } from '../site.ts'
import { englishRules, type RuleWords } from './english-rules.ts'

const japaneseRules: ReadonlyMap<string, RuleWords> = new Map(rules.map((rule) => [rule.id, rule]))

/** @param rule Id; one that is no longer applied stands under its id */
export function ruleWords(rule: string, language: Language): RuleWords {
  const japanese = japaneseRules.get(rule) ?? { title: rule, remedy: '' }
  return language === 'en' ? (englishRules[rule] ?? japanese) : japanese
}
