/** The words at a place of a source, as passages carry them: markup and white space inside Japanese words removed. */
import { squeeze } from '../../japanese/squeeze.ts'
import type { Span } from '../../lib/span.ts'

export function wordsAt(source: string, { start, end }: Span): string {
  const plain = source
    .slice(start, end)
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/&(?:lt|gt|amp|quot|nbsp);/gu, (entity) => entities[entity] ?? ' ')
  return squeeze(plain).text
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
}
