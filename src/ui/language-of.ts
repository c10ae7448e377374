/** In which language a text stands that may be the office's own or the page's: names, places and reasons are Japanese. */
import type { Language } from './site.ts'

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const letters = /\p{L}/gu

/** `ja` for a text mainly in Japanese on an English page, for screen readers and hyphenation; else nothing. */
export function languageOf(text: string, page: Language): 'ja' | undefined {
  if (page === 'ja') return undefined
  const own = text.match(japanese)?.length ?? 0
  return own > 0 && own * 2 >= (text.match(letters)?.length ?? 0) ? 'ja' : undefined
}
