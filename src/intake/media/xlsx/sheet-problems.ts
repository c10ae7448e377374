/** What a person should look at on a sheet of a workbook, with the addresses of the cells. */
import type { Problem } from '../../../lib/problem.ts'
import type { SheetFound } from './read-sheet.ts'

/** @param sheetHidden The sheet itself is, and something of it was read */
export function sheetProblems(
  sheet: string,
  sheetHidden: boolean,
  {
    hidden,
    covered,
    struck,
    formulas,
    uncalculated,
    unformatted,
    errors,
    missing,
    symbols,
  }: SheetFound,
): readonly Problem[] {
  const at = (cells: readonly string[]) => `シート「${sheet}」の${listed(cells)}`
  return [
    ...(sheetHidden
      ? [
          asks(
            'document/hidden-sheet',
            `シート「${sheet}」は非表示ですが、読みました。要らないシートなら、消してから取り込み直してください。`,
          ),
        ]
      : []),
    ...of(hidden, () =>
      asks(
        'document/hidden-cells',
        `${at(hidden)}は非表示の行か列にありますが、読みました。要らない内容でないか確かめてください。`,
      ),
    ),
    ...of(covered, () =>
      asks(
        'document/covered-cells',
        `${at(covered)}は結合したセルの下に隠れていますが、読みました。要らない内容でないか確かめてください。`,
      ),
    ),
    ...of(struck, () =>
      asks(
        'document/struck-text',
        `${at(struck)}に取り消し線の付いた文字があります。消していない文字として読みました。要らない文字は欄から消してください。`,
      ),
    ),
    ...of(formulas, () =>
      asks(
        'document/formulas',
        `${at(formulas)}は数式です。保存されている計算結果を読みました。最新の値か確かめてください。`,
      ),
    ),
    ...of(uncalculated, () =>
      asks(
        'document/formulas-uncalculated',
        `${at(uncalculated)}の数式は、計算結果がブックに保存されていません。読めないので空欄としました。Excelで開いて保存し直してから取り込んでください。`,
      ),
    ),
    ...of(unformatted, () =>
      asks(
        'document/number-format',
        `${at(unformatted)}の表示形式が分からず、保存されている値のまま読みました。元の表示と同じか確かめてください。`,
      ),
    ),
    ...of(missing, () =>
      asks(
        'document/words-missing',
        `${at(missing)}の文字がブックの中に見つかりません（�と表示）。元のブックで確かめて、欄を直してください。`,
      ),
    ),
    ...of(symbols, () =>
      asks(
        'document/symbols-unreadable',
        `${at(symbols)}に記号フォントの読めない記号があります（�と表示）。元のブックで確かめて、欄を直してください。`,
      ),
    ),
    ...of(errors, () =>
      asks(
        'document/formula-errors',
        `${at(errors)}は数式のエラーです。元のブックで直してから取り込み直してください。`,
      ),
    ),
  ]
}

function of(cells: readonly string[], problem: () => Problem): readonly Problem[] {
  return cells.length === 0 ? [] : [problem()]
}

function asks(code: string, message: string): Problem {
  return { code, severity: 'asks', message }
}

/** B7、C9、D2 ほか12か所 */
function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, most).join('、')
  return cells.length > most ? `${shown}ほか${cells.length - most}か所` : shown
}

const most = 5
