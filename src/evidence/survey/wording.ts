/** Words people are asked in: Japanese always, easy Japanese (やさしい日本語) and English where somebody wrote them. */
export const answerLanguages = ['ja', 'easy', 'en'] as const
export type AnswerLanguage = (typeof answerLanguages)[number]

export interface Wording {
  readonly ja: string
  /** null: not written; the Japanese stands in. */
  readonly easy: string | null
  readonly en: string | null
}

export function say(wording: Wording, language: AnswerLanguage): string {
  return (language === 'ja' ? null : wording[language]) ?? wording.ja
}

/** Blank translations are none. */
export function wordingOf(ja: string, easy: string, en: string): Wording {
  const written = (text: string) => (text.trim() === '' ? null : text.trim())
  return { ja: ja.trim(), easy: written(easy), en: written(en) }
}

export function sameWording(a: Wording, b: Wording): boolean {
  return answerLanguages.every((language) => a[language] === b[language])
}
