/**
 * Sheets come out of PDFs with blanks and line ends inside words (収 納 率, 取組↵内容). Japanese needs none, so all
 * white space goes, except one space where Latin words or numbers would run together. Offsets are kept.
 */
import { type FoldedText, moved, unchanged } from './folded-text.ts'

/** Text without white space inside or around Japanese; `PDCA cycle`, `10 20` keep one space. */
export function squeeze(source: FoldedText | string, offset = 0): FoldedText {
  const from = typeof source === 'string' ? unchanged(source, offset) : source
  if (!/\s/u.test(from.text)) return from
  const { text } = from
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const keep = (start: number, end: number) => {
    pieces.push(text.slice(start, end))
    for (let at = start; at < end; at += 1) {
      const span = from.span(at, at + 1)
      starts.push(span.start)
      ends.push(span.end)
    }
  }
  let last = ''
  for (const word of text.matchAll(/\S+/gu)) {
    const [letters] = word
    if (needsSpace(last, letters)) {
      pieces.push(' ')
      starts.push(ends.at(-1) ?? 0)
      ends.push(from.at(word.index))
    }
    keep(word.index, word.index + letters.length)
    last = letters
  }
  if (pieces.length === 0) return unchanged('', from.at(0))
  return moved(pieces.join(''), starts, ends, 0)
}

/** Whether two words would be misread without a space between them: one of them Latin, both western. */
function needsSpace(before: string, after: string): boolean {
  return /[\w０-９Ａ-Ｚａ-ｚ]$/u.test(before)
    ? /^[\w０-９Ａ-Ｚａ-ｚ]|^[(&][A-Za-z]/u.test(after)
    : /[A-Za-z][,.;:!?)&]+$/u.test(before) && /^[A-Za-z]/u.test(after)
}
