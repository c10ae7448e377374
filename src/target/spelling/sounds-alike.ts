/**
 * Slips of the kana-kanji conversion: words that are typed alike and stand where a word of the target language was
 * meant (以上 becomes 異常). They are right elsewhere; only behind a figure, or before one, are they slips.
 */
const written = `
以上: 異常 異状 移譲 委譲 以状 以情 位上
以下: 医科 異化 以化 以科 意下
以内: 居ない 意内 位内
未満: 未万 見満 未漫 未慢
増: 像
減: 源
増加: 造花 増価
減少: 減小 現象
向上: 工場 口上
維持: 意地 遺児
前年度比: 前年度費 前年度日 前年度火 前年度非
前年度実績: 前年度実積 前年度実跡
前年比: 前年費 前年日
`

/** What was probably meant, by what was typed. */
export const meantBy: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.split(': ')
      return typed.split(' ').map((slip) => [slip, meant] as const)
    }),
)
