/**
 * Characters by which a page can show other words than a document holds, and they are asked about: some turn the direction
 * of text, and some each office draws for itself (外字).
 */
import type { Problem } from '../lib/problem.ts'

export function bidiControls(text: string): readonly Problem[] {
  const start = text.search(/[\u202a-\u202e\u2066-\u2069]/u)
  if (start === -1) return []
  return [
    {
      code: 'document/bidi-control',
      severity: 'asks',
      message:
        '文字の並びを逆にする見えない文字が入っています。画面の見え方と中身が違うことがあるので、元の文書で確かめてください。',
      span: { start, end: start + 1 },
    },
  ]
}

/** Of the private use areas of Unicode; another machine shows another letter there, or none. */
export function privateCharacters(text: string): readonly Problem[] {
  const found = [...text.matchAll(/[\p{Co}]/gu)]
  const [first] = found
  if (first === undefined) return []
  return [
    {
      code: 'document/private-characters',
      severity: 'asks',
      message: `外字など、この機械では何の文字か分からない文字が${found.length}字あります。元の文書で確かめて、欄を直してください。`,
      span: { start: first.index, end: first.index + first[0].length },
    },
  ]
}
