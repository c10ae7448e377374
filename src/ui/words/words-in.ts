/** The words of a language. */
import { english } from './english.ts'
import { japanese, type Words } from './japanese.ts'

export function wordsIn(language: 'ja' | 'en'): Words {
  return language === 'ja' ? japanese : english
}
