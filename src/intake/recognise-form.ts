/**
 * Which form a document is, told by the form's own words: what a file is called proves nothing. Too few of them and
 * it is a document of another kind.
 */
import type { Problem } from '../lib/problem.ts'
import type { Form } from '../plan/document.ts'
import type { Row } from './layout.ts'
import { matchWords, skipBlank } from './match-words.ts'
import type { SourceText } from './source-text.ts'
import { spellings } from './spellings.ts'

interface FormSign {
  readonly form: Form
  /** Words that begin a row or a cell of this form; each counts once. */
  readonly words: readonly string[]
}

const signs: readonly FormSign[] = [
  {
    form: 'reform-plan',
    words: [
      '取組項目',
      '取組の方針・目標内容',
      '当年度の取組内容',
      '中間振り返り',
      '取組内容の実施見込み',
      '目標の達成見込み',
      '自己評価',
      '当年度の取組実績及び目標の達成状況',
      '課題と改善策',
    ],
  },
  {
    form: 'policy-tree',
    words: ['めざす状態', 'めざす姿', 'アウトカム指標', '成果指標', '戦略', '当年度目標'],
  },
]

/** Fewer of its words than this, and a form is not recognised. */
const enough = 2

/** null when the document shows too few words of any form. */
export function recogniseForm(source: SourceText, rows: readonly Row[]): Form | null {
  const counts = signs.map(({ form, words }) => ({ form, count: countSigns(source, rows, words) }))
  const [best] = counts.sort((a, b) => b.count - a.count)
  return best !== undefined && best.count >= enough ? best.form : null
}

function countSigns({ plain }: SourceText, rows: readonly Row[], words: readonly string[]): number {
  const wanted = words.map((word) => ({ word, spelled: spellings(word) }))
  const first = new Set(wanted.flatMap(({ spelled }) => spelled.map((each) => each.charAt(0))))
  const seen = new Set<string>()
  for (const { cells } of rows) {
    for (const { start, end } of cells) {
      const at = skipBlank(plain, start, end)
      if (!first.has(plain.charAt(at))) continue
      const found = wanted.find(({ spelled }) =>
        spelled.some((each) => standsApart(plain, matchWords(plain, at, end, each), end)),
      )
      if (found !== undefined) seen.add(found.word)
    }
    if (seen.size === words.length) break
  }
  return seen.size
}

/** The words end there: 取組項目2, 概要 and a blank, but not 戦略的な. */
function standsApart(plain: string, after: number, end: number): boolean {
  if (after === -1) return false
  return after === end || plain.charCodeAt(after) < 0x3040 || /[【「]/u.test(plain.charAt(after))
}

export const ofAnotherKind: Problem = {
  code: 'document/of-another-kind',
  severity: 'blocks',
  message:
    '取組項目や中間振り返り、めざす状態など、様式の見出しが見つかりません。運営方針や取組項目の様式の文書を選んでください。',
}
