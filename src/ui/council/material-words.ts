/** What the materials of a meeting froze in Japanese, in the language of the page: outcomes and words of the glossary. */
import type { ExplainedWord } from '../../evidence/council/materials.ts'
import { keysOf } from '../../lib/keyed.ts'
import { meaningBehind } from '../../plan/glossary.ts'
import { outcomeWords } from '../../target/explain/japanese.ts'
import type { Site } from '../site.ts'

/** @param written 達成, 未達成 or 判定できない; another word comes back as it is */
export function outcomeIn({ words }: Pick<Site, 'words'>, written: string): string {
  const outcome = keysOf(outcomeWords).find((each) => outcomeWords[each] === written)
  return outcome === undefined ? written : words.sheet[outcome]
}

/** null for what is not the glossary's own explanation: it is shown as the office wrote it. */
export function explanationIn(
  { language }: Pick<Site, 'language'>,
  { word, explanation }: ExplainedWord,
): string | null {
  const meaning = meaningBehind(word, explanation)
  return (language === 'ja' ? meaning?.japanese : meaning?.english) ?? null
}
