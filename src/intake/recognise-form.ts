/**
 * Which form a document is, told by the form's own words: what a file is called proves nothing. Too few of them and
 * it is a document of another kind.
 */
import type { Problem } from '../lib/problem.ts'
import type { Form } from '../plan/document.ts'
import { byFirstLetter } from './by-first-letter.ts'
import type { Row } from './layout.ts'
import { matchWords, skipBlank } from './match-words.ts'
import type { SourceText } from './source-text.ts'
import { spellings } from './spellings.ts'

/** Forms that are told by the words printed on them. */
export type PrintedForm = Exclude<Form, 'review-sheet' | 'mapped-table'>

interface FormSign {
  readonly form: PrintedForm
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

/** Spellings by their first letter. */
type Wanted = ReadonlyMap<number, readonly { readonly word: string; readonly spelled: string }[]>

interface WantedForm {
  readonly form: PrintedForm
  readonly wanted: Wanted
}

function wantedOf({ form, words }: FormSign): WantedForm {
  const all = words.flatMap((word) => spellings(word).map((spelled) => ({ word, spelled })))
  return { form, wanted: byFirstLetter(all, ({ spelled }) => spelled) }
}

const common = signs.map(wantedOf)

/** With the words that forms of the municipality's own print. */
function wantedWith(more: readonly string[]): readonly WantedForm[] {
  if (more.length === 0) return common
  return signs.map((sign) =>
    wantedOf(
      sign.form === 'reform-plan'
        ? { ...sign, words: [...new Set([...sign.words, ...more])] }
        : sign,
    ),
  )
}

/** Fewer of its words than this, and a form is not recognised. */
const enough = 2

/** Forms borrow a word or two from each other; with so many, a second form stands in the file. */
const enoughBeside = 3

/** More of them leave no doubt. */
const plenty = 5

export interface RecognisedForm {
  readonly form: PrintedForm
  /** The words of each row that each form is known by, where a second form stands in the file; else null. */
  readonly hits: readonly Readonly<Record<PrintedForm, number>>[] | null
}

/**
 * null when the document shows too few words of any form.
 *
 * @param more Words of the municipality's own sheets
 */
export function recogniseForm(
  source: SourceText,
  rows: readonly Row[],
  more: readonly string[] = [],
): RecognisedForm | null {
  const counts = wantedWith(more).map(({ form, wanted }) => ({
    form,
    count: countSigns(source, rows, wanted),
  }))
  const [best, other] = counts.sort((a, b) => b.count - a.count)
  if (best === undefined || best.count < enough) return null
  const mixed = other !== undefined && other.count >= enoughBeside
  return { form: best.form, hits: mixed ? hitsIn(source, rows, wantedWith(more)) : null }
}

function hitsIn(source: SourceText, rows: readonly Row[], wanted: readonly WantedForm[]) {
  return rows.map((row) => {
    const hits = { 'reform-plan': 0, 'policy-tree': 0 }
    for (const each of wanted) hits[each.form] = countSigns(source, [row], each.wanted)
    return hits
  })
}

const none: NonNullable<ReturnType<Wanted['get']>> = []

function countSigns({ plain }: SourceText, rows: readonly Row[], wanted: Wanted): number {
  const seen = new Set<string>()
  for (const { cells } of rows) {
    for (const { start, end } of cells) {
      const at = skipBlank(plain, start, end)
      for (const { word, spelled } of wanted.get(plain.charCodeAt(at)) ?? none) {
        if (standsApart(plain, matchWords(plain, at, end, spelled), end)) seen.add(word)
      }
    }
    if (seen.size >= plenty) break
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
    '取組項目や中間振り返り、めざす状態など、様式の見出しが見つかりません。運営方針や取組項目の様式の文書を選んでください。一覧表なら、「文書の取り込み」のページで列を項目に対応づけると読めます。',
}
