/** The three languages a survey is asked in; the one chosen is marked, the others are links. */
import { type AnswerLanguage, answerLanguages } from '../../evidence/survey/wording.ts'
import { type AnswerWords, answerWordsIn } from './answer-words.ts'

interface AnswerLanguagesProps {
  readonly words: AnswerWords
  readonly chosen: AnswerLanguage
  /** null where there is no page to go to. */
  readonly address: (language: AnswerLanguage) => string | null
}

export function AnswerLanguages({ words, chosen, address }: AnswerLanguagesProps) {
  const links = answerLanguages.map((language) => ({
    language,
    name: answerWordsIn(language).languageName,
    href: address(language),
  }))
  if (links.every(({ href }) => href === null)) return null
  return (
    <nav class="answer-languages" aria-label={words.languages}>
      <ul>
        {links.map(({ language, name, href }) => {
          const lang = language === 'en' ? 'en' : 'ja'
          return (
            <li>
              {language === chosen || href === null ? (
                <strong aria-current="true" lang={lang}>
                  {name}
                </strong>
              ) : (
                <a href={href} lang={lang} hreflang={lang}>
                  {name}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
