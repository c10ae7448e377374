/** The ward council's words in the language of the page. */
import type { Language } from '../site.ts'
import { englishCouncil } from './english-council.ts'
import { type CouncilWords, japaneseCouncil } from './japanese-council.ts'

export function councilWords(language: Language): CouncilWords {
  return language === 'en' ? englishCouncil : japaneseCouncil
}
