/**
 * One key for words that are the same to an officer however they are spelled: 取り組み and 取組, 問い合わせ and
 * 問合せ, 区政会議の委員 and 区政会議委員. Keys are for comparing only and never shown.
 */
import { fold } from '../japanese/width.ts'

/** Spellings to one form; longer ones first where one holds the other. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/取り?組み?/gu, '取組'],
  [/目指/gu, 'めざ'],
  [/問い?合わ?せ/gu, '問合せ'],
  [/さまざま/gu, '様々'],
  [/(?:行な|おこな)/gu, '行'],
  [/および/gu, '及び'],
  [/または/gu, '又は'],
  [/御(?=意見|要望|利用)|ご(?=意見|要望|利用)/gu, ''],
  [/(?:ホームページ|ウェブサイト|webサイト|hp)/gu, 'hp'],
  [/(?:ツイッター|twitter)/gu, 'twitter'],
  [/(?:フェイスブック|facebook)/gu, 'facebook'],
  [/差し?押さ?え?/gu, '差押'],
  [/(?:配付|配布)/gu, '配付'],
  [/地域活動協議会|地活協/gu, '地活協'],
  [/国民健康保険料/gu, '国保料'],
  [/改訂/gu, '改定'],
  [/研修会/gu, '研修'],
  [/子供|子ども|こども/gu, 'こども'],
  [/感じて(?:いる|おり)|感ずる/gu, '感じる'],
  [/思って(?:いる|おり)/gu, '思う'],
  [/ている/gu, 'てる'],
]

/**
 * The key of some words: widths folded, case, white space, brackets and punctuation gone, particle の left out,
 * spelling variants made one. Empty when nothing is left.
 */
export function wordKey(words: string): string {
  const bare = fold(words).text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), bare)
  return spelled.replace(/(?!(?<=\d)\.\d)[\p{P}\p{S}]/gu, '').replace(/の/gu, '')
}

/**
 * How alike two keys are by their pairs of neighbouring letters (Dice), 0 to 1. Order beyond neighbours does not
 * count, so a moved word costs little.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const left = pairsOf(a)
  const right = pairsOf(b)
  const size = countOf(left) + countOf(right)
  if (size === 0) return 0
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  return (2 * shared) / size
}

function pairsOf(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function countOf(pairs: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of pairs.values()) total += count
  return total
}
