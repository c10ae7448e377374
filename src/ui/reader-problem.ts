/**
 * A problem of reading as whoever reads a published page is told it: what was found and what was made of it. What to do
 * about it is for those who write the document, and stands on their pages.
 */
import type { Problem } from '../lib/problem.ts'
import type { Site } from './site.ts'

/** In the language of the page. */
export function readerProblem(
  { words, language }: Pick<Site, 'words' | 'language'>,
  { code, message }: Pick<Problem, 'code' | 'message'>,
): string {
  const known = words.sheet.readerProblems[code]
  if (known !== undefined) return known
  const told = language === 'ja' ? withoutOrders(message) : ''
  return told === '' ? words.sheet.readerProblem : told
}

/** Sentences end where a 。 stands outside of 「」. */
const sentence = /(?:「[^」]*」|[^「。])+。?/gu

function withoutOrders(message: string): string {
  const sentences = message.match(sentence) ?? []
  return sentences.filter((each) => !/(?:ください|に直すと[^。]*)。?$/u.test(each)).join('')
}
