/**
 * Words that forms spell in several ways (取組/取り組み, 改定/改訂): a label written once here is recognised in every
 * spelling. White space inside is no matter: labels are matched across it.
 */
const variants: readonly (readonly [string, ...string[]])[] = [
  ['取組', '取り組み', '取組み', '取り組'],
  ['振り返り', '振返り', 'ふりかえり'],
  ['見込み', '見込'],
  ['めざす', '目指す'],
  ['改定', '改訂'],
  ['及び', 'および'],
  ['当年度', '今年度', '本年度'],
  ['課題', '課題点'],
]

/** Every spelling of the words, the one given first. */
export function spellings(words: string): readonly string[] {
  let found = [words]
  for (const [first, ...others] of variants) {
    const all = found.flatMap((each) =>
      each.includes(first) ? others.map((other) => each.replaceAll(first, other)) : [],
    )
    found = [...found, ...all]
  }
  return [...new Set(found)]
}
