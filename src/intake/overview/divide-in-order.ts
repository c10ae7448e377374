/**
 * Divides a run of texts among themes that stand in the same order: slides print all titles first and the activities of
 * all themes in one run behind them. The cut is where the words of texts and themes agree most.
 */

/**
 * For each text the index of its theme. Indexes begin at 0 and never fall; where there are texts enough every theme
 * gets one.
 */
export function divideInOrder(
  texts: readonly string[],
  themes: readonly string[],
): readonly number[] {
  const last = Math.max(themes.length - 1, 0)
  if (last === 0) return texts.map(() => 0)
  if (texts.length <= themes.length || texts.length * themes.length > most) {
    return texts.map((_, index) => Math.min(index, last))
  }
  const words = themes.map(pairsOf)
  const alike = texts.map((text) => {
    const own = pairsOf(text)
    return words.map((theme) => shared(own, theme))
  })
  return bestCut(alike, themes.length)
}

/** No slide needs more comparisons than this. */
const most = 4000

/** Pairs of letters without kana and signs: what words are about, not how they are joined. */
function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = isLetter(code) ? code : 0
    if (letter !== 0 && before !== 0) pairs.add(before * 0x10000 + letter)
    before = letter
  }
  return pairs
}

/** Kanji, katakana and Latin letters. */
function isLetter(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff
  return (code >= 0x30a1 && code <= 0x30fc) || (code >= 0x41 && code <= 0x7a)
}

/** Shared pairs, long texts counting less for each. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const pair of a) if (b.has(pair)) count += 1
  return a.size === 0 ? 0 : count / Math.sqrt(a.size)
}

/** Each text stays with the theme of the text before it or takes the next; the last text has the last theme. */
function bestCut(alike: readonly (readonly number[])[], themes: number): readonly number[] {
  let scores = Array.from({ length: themes }, (_, theme) =>
    theme === 0 ? (alike[0]?.[0] ?? 0) : Number.NEGATIVE_INFINITY,
  )
  const stepped: boolean[][] = [[]]
  for (const values of alike.slice(1)) {
    const steps = scores.map(
      (score, theme) => (scores[theme - 1] ?? Number.NEGATIVE_INFINITY) > score,
    )
    const above = scores
    scores = above.map((score, theme) => {
      const best = steps[theme] === true ? (above[theme - 1] ?? 0) : score
      return best + (values[theme] ?? 0)
    })
    stepped.push(steps)
  }
  let theme = themes - 1
  return stepped
    .toReversed()
    .map((steps) => {
      const own = theme
      if (steps[theme] === true) theme -= 1
      return own
    })
    .toReversed()
}
