/** 課題と改善策 and other prose: one text in the document, paragraph by paragraph on the form as in its source. */
import { wordsIn } from '../../intake/words.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { FormLine } from './form-layout.ts'
import { isAsWritten, signBefore, type Written } from './source-signs.ts'
import { passageLine } from './written-lines.ts'

/** [] where the field is blank. */
export function proseLines(source: Written, passage: Passage | null): readonly FormLine[] {
  if (passage === null) return []
  if (!isAsWritten(source, passage)) {
    return passage.text
      .split('\n')
      .map((text) => ({ sign: '', text, mark: '', kind: 'entry' }) as const)
  }
  const paragraphs = paragraphsIn(source.plain, passage.span).map((span) => wordsIn(source, span))
  const texts = paragraphs.filter((text) => text !== '')
  const [first, ...rest] = texts
  if (first === undefined || texts.join('') !== passage.text)
    return [passageLine(source, passage, '')]
  const opening = { sign: signBefore(source, passage.span), text: first } as const
  return [opening, ...rest.map((text) => ({ sign: '', text }))].map((line) => ({
    ...line,
    mark: '',
    kind: 'entry',
  }))
}

/** Cut where the source has a line end, a paragraph or an entry of a list. */
function paragraphsIn(plain: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    const code = plain.charCodeAt(at)
    if (at < end && code !== 0x0a && !(code >= 0x02 && code <= 0x06)) continue
    if (at > from) spans.push({ start: from, end: at })
    from = at + 1
  }
  return spans
}
