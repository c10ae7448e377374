/** Marks and badges on a target: 【改定履歴あり】, 再掲, 目標値UP, 目標値修正, 新規指標, and the plan a badge names (プラン2.0). */
import type { Mark } from '../ast.ts'

const marks: readonly (readonly [RegExp, Mark])[] = [
  [/改[定訂]履歴(?:あり|有り?)?/gu, 'revised'],
  [/再掲/gu, 'repeated'],
  [/目標値?\s{0,3}(?:UP|アップ|引上げ?)/gu, 'raised'],
  [/目標値?\s{0,3}修正/gu, 'corrected'],
  [/新規指標/gu, 'added'],
]
const badge =
  /[【(]?\s{0,3}(?:改[定訂]履歴(?:あり|有り?)?|[^\s()【】]{0,8}再掲|再掲|目標値?\s{0,3}(?:UP|アップ)|目標値?\s{0,3}修正|新規指標)\s{0,3}[】)]?/gu
const plan = /(?:^|[\s】)%件以上])(プラン\s{0,3}[0-9]\.[0-9])(?=\s|$|目標値|新規|プラン)/gu
const cutOff = /(?:^|[\s%])(目標値)\s{0,3}$/u

export interface Marked {
  readonly marks: readonly { readonly mark: Mark; readonly at: number }[]
  readonly framework: string | null
  /** A badge of which only the beginning is left (目標値). */
  readonly cutOff: string | null
  /** The text with marks and badges blanked out, same length. */
  readonly rest: string
}

export function readMarks(text: string): Marked {
  if (!/改[定訂]|再掲|目標値|新規指標|プラン/u.test(text))
    return { marks: [], framework: null, cutOff: null, rest: text }
  const found = marks.flatMap(([pattern, mark]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ mark, at: index })),
  )
  let framework: string | null = null
  const blank = (part: string) => ' '.repeat(part.length)
  let rest = text.replace(badge, (part) =>
    /再掲/u.test(part) && !/[【(]/u.test(part) && !/再掲\s{0,3}$/u.test(text) ? part : blank(part),
  )
  rest = rest.replace(plan, (part, name: string) => {
    framework = name.replace(/\s/gu, '')
    return part.replace(name, blank(name))
  })
  const cut = cutOff.exec(rest)?.[1] ?? null
  if (cut !== null) rest = rest.replace(cutOff, (part) => blank(part))
  return { marks: found, framework, cutOff: cut, rest }
}
