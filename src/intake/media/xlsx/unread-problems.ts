/** What a sheet of a workbook holds beside its cells and is not read, in the words people are told it. */
import type { Problem } from '../../../lib/problem.ts'

export interface Unread {
  readonly comments: number
  /** Charts and drawings made of diagrams. */
  readonly charts: number
  readonly pictures: number
  /** Check boxes, lists to choose from and the like that lie over the cells. */
  readonly controls: number
  /** Signs of a symbol font, in shapes, that have no letter. */
  readonly symbols: number
  /** Documents of other kinds put into the sheet. */
  readonly embedded: number
}

export interface UnreadOfSheet extends Unread {
  readonly sheet: string
}

/** Each kind is asked once, however many sheets have it: a form of a hundred sheets has its emblem on each. */
export function unreadProblems(sheets: readonly UnreadOfSheet[]): readonly Problem[] {
  return unreadAsks.flatMap(([kind, code, message]): readonly Problem[] => {
    const having = sheets.filter((each) => each[kind] > 0)
    if (having.length === 0) return []
    const count = having.reduce((sum, each) => sum + each[kind], 0)
    return [{ code, severity: 'asks', message: `${listed(having)}に${message(count)}` }]
  })
}

type UnreadAsk = readonly [kind: keyof Unread, code: string, message: (count: number) => string]

const unreadAsks: readonly UnreadAsk[] = [
  [
    'comments',
    'document/comments',
    (count) =>
      `コメント（メモ）が${count}件あります。コメントは読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'controls',
    'document/form-controls',
    (count) =>
      `チェックボックスなど、セルに重ねた入力用の部品が${count}個あります。どれが選ばれているかは読みません。元のブックで確かめて、必要なら欄に書き足してください。`,
  ],
  [
    'symbols',
    'document/symbols-unreadable',
    (count) =>
      `記号フォントの読めない記号が、図形に${count}か所あります（�と表示）。元のブックで確かめて、欄を直してください。`,
  ],
  [
    'charts',
    'document/drawing-unread',
    (count) =>
      `グラフや図（SmartArt）が${count}個あります。その中の文字は読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'pictures',
    'document/pictures-unread',
    (count) =>
      `画像が${count}個あります。画像の中の文字は読みません。必要な内容がないか確かめてください。`,
  ],
  [
    'embedded',
    'document/embedded-unread',
    (count) =>
      `別の文書が${count}か所、埋め込まれています。その中の文字は読みません。必要な内容がないか確かめてください。`,
  ],
]

/** シート「取組」「実績」ほか3シート */
function listed(sheets: readonly UnreadOfSheet[]): string {
  const shown = sheets.slice(0, most).map(({ sheet }) => `「${sheet}」`)
  const more = sheets.length > most ? `ほか${sheets.length - most}シート` : ''
  return `シート${shown.join('')}${more}`
}

const most = 5

export function sheetUnread(sheet: string): Problem {
  return {
    code: 'document/sheet-unread',
    severity: 'asks',
    message: `シート「${sheet}」は、グラフだけのシートなど、セルのないシートなので読みません。必要な内容がないか確かめてください。`,
  }
}
