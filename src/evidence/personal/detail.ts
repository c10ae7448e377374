/** A personal detail found in words somebody wrote: what kind, where, and how sure the finding is. */
import type { Span } from '../../lib/span.ts'

export const detailKinds = {
  name: { ja: '氏名', en: 'name' },
  address: { ja: '住所', en: 'address' },
  phone: { ja: '電話番号', en: 'telephone number' },
  mail: { ja: 'メールアドレス', en: 'mail address' },
  myNumber: { ja: '個人番号（マイナンバー）', en: 'My Number' },
  number: { ja: '番号', en: 'number' },
  birth: { ja: '生年月日', en: 'date of birth' },
  account: { ja: 'アカウント名', en: 'account name' },
} as const
export type DetailKind = keyof typeof detailKinds

export interface Detail {
  readonly kind: DetailKind
  /** Of the text as it was given. */
  readonly span: Span
  /** The words themselves. */
  readonly text: string
}

/** Where two findings lie over each other they are one, of the kind that comes first here. */
const rank: readonly DetailKind[] = [
  'mail',
  'myNumber',
  'phone',
  'address',
  'birth',
  'name',
  'account',
  'number',
]

/** In the order of the text, none lying over another. */
export function mergeDetails(details: readonly Detail[], text: string): readonly Detail[] {
  const sorted = details.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const merged: Detail[] = []
  for (const detail of sorted) {
    const last = merged.at(-1)
    if (last === undefined || detail.span.start >= last.span.end) {
      merged.push(detail)
      continue
    }
    const span = { start: last.span.start, end: Math.max(last.span.end, detail.span.end) }
    const kind = rank.indexOf(detail.kind) < rank.indexOf(last.kind) ? detail.kind : last.kind
    merged[merged.length - 1] = { kind, span, text: text.slice(span.start, span.end) }
  }
  return merged
}
