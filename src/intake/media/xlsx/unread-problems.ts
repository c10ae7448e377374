/** What a sheet of a workbook holds beside its cells and is not read, in the words people are told it. */
import type { Problem } from '../../../lib/problem.ts'

export interface Unread {
  readonly comments: number
  /** Charts and drawings made of diagrams. */
  readonly charts: number
  readonly pictures: number
  /** Check boxes, lists to choose from and the like that lie over the cells. */
  readonly controls: number
  /** Documents of other kinds put into the sheet. */
  readonly embedded: number
}

export function unreadProblems(
  sheet: string,
  { comments, charts, pictures, controls, embedded }: Unread,
): readonly Problem[] {
  const at = `シート「${sheet}」に`
  return [
    ...asks(
      comments,
      'document/comments',
      `${at}コメント（メモ）が${comments}件あります。コメントは読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      controls,
      'document/form-controls',
      `${at}チェックボックスなど、セルに重ねた入力用の部品が${controls}個あります。どれが選ばれているかは読みません。元のブックで確かめて、必要なら欄に書き足してください。`,
    ),
    ...asks(
      charts,
      'document/drawing-unread',
      `${at}グラフや図（SmartArt）が${charts}個あります。その中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      pictures,
      'document/pictures-unread',
      `${at}画像が${pictures}個あります。画像の中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      embedded,
      'document/embedded-unread',
      `${at}別の文書が${embedded}か所、埋め込まれています。その中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
  ]
}

export function sheetUnread(sheet: string): Problem {
  return {
    code: 'document/sheet-unread',
    severity: 'asks',
    message: `シート「${sheet}」は、グラフだけのシートなど、セルのないシートなので読みません。必要な内容がないか確かめてください。`,
  }
}

function asks(count: number, code: string, message: string): readonly Problem[] {
  return count === 0 ? [] : [{ code, severity: 'asks', message }]
}
