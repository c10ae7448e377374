/** The words of a text that say what it is about: runs of kanji, katakana or Latin, general office words left out. */
import { fold } from '../../japanese/width.ts'

const runs = /[一-鿿々]{2,}|[ァ-ヶー]{2,}|[A-Za-z]{2,}/gu
const general =
  /^(?:取組|取組内容|件数|実施|開催|事業|活動|支援|割合|回数|人数|目標|実績|多様|主体|連携|協働|推進|強化|充実|促進|情報|区内|区民|区役所|平成|令和|年度|以上|以下|件|参加|対象|通年|随時)$/u

export function termsOf(text: string): ReadonlySet<string> {
  const words = (fold(text).text.match(runs) ?? []).map((word) => word.replace(/[等数]$/u, ''))
  return new Set(words.filter((word) => word.length >= 2 && !general.test(word)))
}

/** Whether two texts share a word that says what they are about. */
export function shareTerm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
