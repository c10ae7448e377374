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
  return similarityOf(countPairs(a), countPairs(b))
}

/** A key with its pairs of neighbouring letters counted, for one that is compared with many. */
export interface CountedKey {
  readonly key: string
  readonly length: number
  readonly pairs: ReadonlyMap<number, number>
}

export function countPairs(key: string): CountedKey {
  const pairs = new Map<number, number>()
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = (key.charCodeAt(at) << 16) | key.charCodeAt(at + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { key, length: key.length, pairs }
}

/** As `similarity`. */
export function similarityOf(a: CountedKey, b: CountedKey): number {
  if (a.key === b.key) return a.key === '' ? 0 : 1
  const size = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0)
  if (size === 0) return 0
  const [fewer, more] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  let shared = 0
  for (const [pair, count] of fewer) shared += Math.min(count, more.get(pair) ?? 0)
  return (2 * shared) / size
}
