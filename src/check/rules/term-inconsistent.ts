/** Two spellings of one term of the form in one document: readers search for one and miss the other. */
import type { Span } from '../../lib/span.ts'
import { quote } from '../document-view.ts'
import type { DocumentRule } from '../rule.ts'

export const termInconsistent: DocumentRule = {
  id: 'term-inconsistent',
  title: '用語のゆれ',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: '一つの書き方にそろえてください。',
  english: { title: 'Two spellings of one term', remedy: 'Use one of them throughout.' },
  find(view) {
    return pairs.flatMap((words) => {
      const places = words.map((word) => placeOf(view.text, word))
      const quotes = places.flatMap((span) => (span === null ? [] : [quote(view, { span })]))
      if (quotes.length < words.length) return []
      return [
        {
          sheet: null,
          message: `「${words.join('」と「')}」が混ざっています。`,
          english: `“${words.join('” and “')}” are both used.`,
          quotes,
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'the mark in two spellings',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '朝市の出店団体数 8団体【改定履歴あり】',
                  '朝市の来場者数 900人【改訂履歴あり】',
                ],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'one spelling throughout',
        documents: [
          {
            sheets: [
              {
                targets: [
                  '朝市の出店団体数 8団体【改定履歴あり】',
                  '朝市の来場者数 900人【改定履歴あり】',
                ],
              },
            ],
          },
        ],
      },
    ],
  },
}

/** Spellings of what the form itself prints, and of words on whose spelling offices have agreed. */
const pairs: readonly (readonly [string, string])[] = [
  ['改定', '改訂'],
  ['子ども', '子供'],
  ['障がい', '障害者'],
]

/** The first place of a word, with the brackets 【…】 around it. */
function placeOf(text: string, word: string): Span | null {
  const at = text.indexOf(word)
  if (at === -1) return null
  const bracketed = /^【[^【】\n]*】/u.exec(text.slice(Math.max(0, text.lastIndexOf('【', at))))
  const start = text.lastIndexOf('【', at)
  const end = start + (bracketed?.[0].length ?? 0)
  return start !== -1 && end > at ? { start, end } : { start: at, end: at + word.length }
}
