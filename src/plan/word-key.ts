/**
 * One key for words that are the same to an officer however they are spelled: 取り組み and 取組, 問い合わせ and
 * 問合せ, 区政会議の委員 and 区政会議委員. Keys are for comparing only and never shown.
 */
import { fold } from '../japanese/width.ts'

/** Spellings of one word: the pieces of a pattern, and the form they are compared in. */
const spellings: readonly (readonly [string, string])[] = [
  ['取り?組み?', '取組'],
  ['目指', 'めざ'],
  ['問い?合わ?せ', '問合せ'],
  ['さまざま', '様々'],
  ['行な|おこな', '行'],
  ['および', '及び'],
  ['または', '又は'],
  ['[御ご](?=意見|要望|利用)', ''],
  ['ホームページ|ウェブサイト|webサイト', 'hp'],
  ['ツイッター', 'twitter'],
  ['フェイスブック', 'facebook'],
  ['差し?押さ?え?', '差押'],
  ['配布', '配付'],
  ['地域活動協議会', '地活協'],
  ['国民健康保険料', '国保料'],
  ['改訂', '改定'],
  ['研修会', '研修'],
  ['子供|子ども', 'こども'],
  ['感じて(?:いる|おり)|感ずる', '感じる'],
  ['思って(?:いる|おり)', '思う'],
  ['ている', 'てる'],
  // brackets, punctuation and signs say nothing of what is meant, but 2.0 is not 20
  ['(?!(?<=\\d)\\.\\d)[\\p{P}\\p{S}]|[\\sの]', ''],
]

const anySpelling = new RegExp(spellings.map(([pattern]) => `(${pattern})`).join('|'), 'gu')

/**
 * The key of some words: widths folded, case, white space, brackets and punctuation gone, particle の left out,
 * spelling variants made one. Empty when nothing is left.
 */
export function wordKey(words: string): string {
  return fold(words)
    .text.normalize('NFKC')
    .toLowerCase()
    .replace(anySpelling, (...found: readonly unknown[]) => {
      const which = found.findIndex((group, at) => at > 0 && group !== undefined)
      return spellings[which - 1]?.[1] ?? ''
    })
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
