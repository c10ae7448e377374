/** Characters that turn the direction of text can make a page show other words than a document holds: they are asked about. */
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
