/** What a person should look at in a PDF, and what makes one unreadable. */
import type { Problem } from '../../../lib/problem.ts'
import { Refused } from '../limits.ts'
import type { Beside } from './annotations.ts'

/** What was met on a page, in numbers. */
export interface PageSeen extends Omit<Beside, 'letters'> {
  readonly letters: number
  /** It has no letters, or a page number alone. */
  readonly wordless: boolean
  /** Letters of values that the page does not draw. */
  readonly values: number
  readonly unknown: number
  readonly invisible: number
  readonly concealed: number
  /** Letters with a line drawn through them. */
  readonly crossed: number
}

/** @throws {Refused} where no page has a letter */
export function pageProblems(pages: readonly PageSeen[]): readonly Problem[] {
  if (pages.every(({ letters }) => letters === 0)) throw new Refused(scanned)
  return pageAsks.flatMap(([code, has, message]) => {
    const numbers = pages.flatMap((page, index) => (has(page) > 0 ? [index + 1] : []))
    const count = pages.reduce((sum, page) => sum + has(page), 0)
    return of(numbers, code, (where) => message(where, count))
  })
}

type PageAsk = readonly [
  code: string,
  has: (page: PageSeen) => number,
  message: (where: string, count: number) => string,
]

const pageAsks: readonly PageAsk[] = [
  [
    'document/scanned-pages',
    ({ wordless }) => (wordless ? 1 : 0),
    (where) =>
      `${where}には文字がないか、ページ番号しかありません。スキャンした画像のページは読めないので、内容が要るときは欄に書き足してください。`,
  ],
  [
    'document/characters-unreadable',
    ({ unknown }) => unknown,
    (where) =>
      `${where}に、形だけで何の文字か分からない文字があります（�と表示）。元の文書で確かめて、欄を直してください。`,
  ],
  [
    'document/invisible-text',
    ({ invisible }) => invisible,
    (where) =>
      `${where}の文字は、画像に重ねた見えない文字（文字認識の結果など）です。誤りがないか元の文書で確かめてください。`,
  ],
  [
    'document/hidden-text',
    ({ concealed }) => concealed,
    (where, count) =>
      `${where}に、画面に出ないレイヤーの文字が${count}字あります。読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'document/hidden-text',
    ({ hidden }) => hidden,
    (where, count) =>
      `${where}に、画面に出ない入力欄の値が${count}個あります。読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'document/form-values',
    ({ values }) => values,
    (where) =>
      `${where}に、紙面に描かれていない入力欄の値があります。その場所にあるものとして読みました。元の文書の見え方と同じか確かめてください。`,
  ],
  [
    'document/form-values-differ',
    ({ differing }) => differing,
    (where, count) =>
      `${where}の入力欄${count}個は、入っている値と描かれている文字が違います。描かれている文字を読みました。元の文書で確かめて、欄を直してください。`,
  ],
  [
    'document/comments',
    ({ notes }) => notes,
    (where, count) =>
      `${where}に注釈（付せん、スタンプなど）が${count}件あります。注釈は読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'document/struck-text',
    ({ struck }) => struck,
    (where, count) =>
      `${where}に、取り消し線の注釈が${count}か所あります。消していない文字として読みました。要らない文字は欄から消してください。`,
  ],
  [
    'document/struck-text',
    // the line of such a note is drawn, too
    ({ crossed, struck }) => (struck > 0 ? 0 : crossed),
    (where, count) =>
      `${where}に、線を引いて消した文字が${count}字あります。消していない文字として読みました。要らない文字は欄から消してください。`,
  ],
]

function of(pages: readonly number[], code: string, message: (where: string) => string) {
  if (pages.length === 0) return []
  return [{ code, severity: 'asks', message: message(listed(pages)) } as const]
}

/** 2、3、5ページほか4ページ */
function listed(pages: readonly number[]): string {
  const shown = `${pages.slice(0, most).join('、')}ページ`
  return pages.length > most ? `${shown}ほか${pages.length - most}ページ` : shown
}

const most = 5

export function wordsCutOff(page: number): Problem {
  return {
    code: 'document/words-cut-off',
    severity: 'asks',
    message: `${page}ページの欄で、文字が枠からはみ出して切れています（�と表示）。元の文書で確かめて、欄を直してください。`,
  }
}

export function wordsOverlaid(page: number): Problem {
  return {
    code: 'document/words-overlaid',
    severity: 'asks',
    message: `${page}ページの欄で、文字が重なっていて正しく読めません。元の文書で確かめて、欄を直してください。`,
  }
}

const scanned: Problem = {
  code: 'document/scanned',
  severity: 'blocks',
  message:
    'PDFに文字がありません。スキャンした画像と思われます。元のWord・Excelのファイルか、文字の入ったPDFを選んでください。',
}
