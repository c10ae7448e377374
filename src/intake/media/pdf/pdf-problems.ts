/** What a person should look at in a PDF, and what makes one unreadable. */
import type { Problem } from '../../../lib/problem.ts'
import { Refused } from '../limits.ts'
import type { PageMarks } from './letter.ts'

/** @throws {Refused} where no page has a letter */
export function pageProblems(pages: readonly PageMarks[]): readonly Problem[] {
  const numbers = (has: (page: PageMarks) => boolean) =>
    pages.flatMap((page, index) => (has(page) ? [index + 1] : []))
  const empty = numbers(({ letters }) => letters.length === 0)
  if (empty.length === pages.length) throw new Refused(scanned)
  return [
    ...of(
      empty,
      'document/scanned-pages',
      (where) =>
        `${where}には文字がありません。スキャンした画像のページは読めないので、内容が要るときは欄に書き足してください。`,
    ),
    ...of(
      numbers(({ unknown }) => unknown > 0),
      'document/characters-unreadable',
      (where) =>
        `${where}に、形だけで何の文字か分からない文字があります（�と表示）。元の文書で確かめて、欄を直してください。`,
    ),
    ...of(
      numbers(({ invisible }) => invisible > 0),
      'document/invisible-text',
      (where) =>
        `${where}の文字は、画像に重ねた見えない文字（文字認識の結果など）です。誤りがないか元の文書で確かめてください。`,
    ),
  ]
}

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
