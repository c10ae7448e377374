/** What people see in a Word file otherwise than it was read, in the words they are told it. */
import type { Problem } from '../../../lib/problem.ts'
import { formatPlace, type Place } from '../../../plan/place.ts'
import type { Seen } from './seen.ts'

/** @param unread Comments, and documents of other kinds that only Word would show in their place */
export function docxProblems(
  seen: Seen,
  { comments, embedded }: { readonly comments: number; readonly embedded: number },
): readonly Problem[] {
  const { deletedLetters, insertions, hiddenLetters, struckLetters, coveredCells, symbols } = seen
  const { blankControls, fields, pictures, charts, objects } = seen
  return [
    ...asks(
      deletedLetters + insertions,
      'document/tracked-changes',
      `変更履歴が残っています。すべて承諾した文として読みました（消された文字 ${deletedLetters}字は読みません）。確定した文か確かめてください。`,
    ),
    ...asks(
      hiddenLetters,
      'document/hidden-text',
      `隠し文字が${hiddenLetters}字あります。画面に出ない文字なので読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      struckLetters,
      'document/struck-text',
      `取り消し線の付いた文字が${struckLetters}字あります。消していない文字として読みました。要らない文字は欄から消してください。`,
    ),
    ...asks(
      coveredCells,
      'document/covered-cells',
      `結合したセルの下に隠れている文字が${coveredCells}か所ありますが、読みました。要らない内容でないか確かめてください。`,
    ),
    ...asks(
      symbols,
      'document/symbols-unreadable',
      `記号フォントの読めない記号が${symbols}か所あります（�と表示）。元の文書で確かめて、欄を直してください。`,
    ),
    ...asks(
      comments,
      'document/comments',
      `コメントが${comments}件あります。コメントは読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      embedded,
      'document/embedded-unread',
      `文書の中に別の文書が${embedded}か所、埋め込まれています。その中の文字は読みません。Wordで開いて保存し直してから取り込んでください。`,
    ),
    ...asks(
      objects,
      'document/embedded-unread',
      `Excelの表など、ほかのソフトの部品が${objects}か所、埋め込まれています。その中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      blankControls,
      'document/controls-blank',
      `まだ入力されていない入力欄が${blankControls}か所あります。入力をうながす文字（「ここに入力」など）は読まず、空欄としました。`,
    ),
    ...asks(
      fields.length,
      'document/fields-unread',
      `計算結果や日付など、文書に保存されていない文字（フィールド）が${fields.length}か所あります（${listed(fields)}）。Wordで開いてフィールドを更新し、保存し直してから取り込んでください。`,
    ),
    ...asks(
      charts,
      'document/drawing-unread',
      `グラフや図（SmartArt）が${charts}個あります。その中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
    ...asks(
      pictures,
      'document/pictures-unread',
      `画像が${pictures}個あります。画像の中の文字は読みません。必要な内容がないか確かめてください。`,
    ),
  ]
}

/** 段落3、2番目の表の1行目2列目ほか3か所 */
function listed(places: readonly Place[]): string {
  const shown = [...new Set(places.map(formatPlace))]
  const more = shown.length > most ? `ほか${shown.length - most}か所` : ''
  return `${shown.slice(0, most).join('、')}${more}`
}

const most = 5

function asks(count: number, code: string, message: string): readonly Problem[] {
  return count === 0 ? [] : [{ code, severity: 'asks', message }]
}
