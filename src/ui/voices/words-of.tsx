/** What people wrote to an office, and facts beside it, as the pages about voices show them. */
import { useContext } from 'hono/jsx'
import { languageOf } from '../language-of.ts'
import { PageLanguage } from '../parts/page-language.ts'

/** Words of people as they were written, lines kept. */
export function WordsOf({ text }: { readonly text: string }) {
  return (
    <div class="voice-words" lang="ja">
      {text.split(/\n{2,}/u).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  )
}

/** A list of facts, one beside its name. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  const page = useContext(PageLanguage)
  return (
    <dl class="voice-facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd lang={languageOf(value, page)}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
