/** The glossary is for readers: it says what words mean, in the language of the page. */
import { describe, expect, it } from 'vitest'
import { GlossaryPage } from '../../src/ui/pages/glossary-page.tsx'
import { siteIn, textOf } from './site.ts'

const glossary = (language: 'ja' | 'en') => String(GlossaryPage({ site: siteIn(language) }))

describe('the glossary page', () => {
  it('prints no note that is meant for the program, and no term without a meaning', () => {
    const text = textOf(glossary('ja'))
    expect(text).toContain('実際に測った値。目標と比べます。')
    expect(text).not.toMatch(/observation|activityRecord|notExpected|母集団|世代があり/u)
    expect(glossary('ja')).not.toMatch(/<td[^>]*><\/td>/u)
    expect(glossary('ja')).not.toContain('id="municipality"')
  })

  it('gives the meanings in English on the English page', () => {
    const html = glossary('en')
    expect(textOf(html)).toContain('The value in fact measured; it is compared with the target.')
    expect(html).not.toMatch(/<td[^>]*>[^<]*[ぁ-ん]/u)
  })
})
