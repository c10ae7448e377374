/** The site as pages get it, in either language. */
import { visitor } from '../../src/people/actor.ts'
import type { Language, Site } from '../../src/ui/site.ts'
import { wordsIn } from '../../src/ui/words/words-in.ts'
import { noAssets } from '../../src/web/assets.ts'
import { linksIn } from '../../src/web/links.ts'

export function siteIn(language: Language, today = '2021-05-20'): Site {
  return {
    language,
    words: wordsIn(language),
    links: linksIn(language),
    assets: noAssets.addresses,
    municipality: '汐待市',
    who: visitor,
    today,
    origin: 'https://plan.example',
    address: '/',
    personal: false,
    otherLanguage: null,
  }
}

/** What a reader sees: words without markup, white space drawn together. */
export function textOf(html: unknown): string {
  return String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
