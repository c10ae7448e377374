/**
 * Which words of two versions of a line differ: the longest common run of words stays, the rest is marked on either
 * side. Words are runs of one script and figures with their point, so that 42% and 41% differ as a whole figure.
 */
export interface MarkedWords {
  readonly text: string
  /** Stands in this version only. */
  readonly differs: boolean
}

export function markWords(
  old: string,
  current: string,
): { readonly old: readonly MarkedWords[]; readonly new: readonly MarkedWords[] } {
  const [before, after] = [wordsOf(old), wordsOf(current)]
  const kept = commonWords(before, after)
  return {
    old: joined(before, new Set(kept.map(([at]) => at))),
    new: joined(after, new Set(kept.map(([, at]) => at))),
  }
}

const word = /\d[\d,.]*|[A-Za-z]+|[ァ-ヶー]+|[一-鿿々]+|[ぁ-ん]+|\s+|./gsu

function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}

/** A line longer than this in both versions is marked whole: nobody reads its words one by one. */
const mostSteps = 1_000_000

/** Positions of the longest common run (Hunt and McIlroy's table, filled from the end). */
function commonWords(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1
  if (before.length * width > mostSteps) return []
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const longest =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
      lengths[i * width + j] = longest
    }
  }
  const common: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) {
      common.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return common
}

function joined(words: readonly string[], kept: ReadonlySet<number>): readonly MarkedWords[] {
  const parts: { text: string; differs: boolean }[] = []
  for (const [index, text] of words.entries()) {
    const differs = !kept.has(index)
    const last = parts.at(-1)
    if (last?.differs === differs) last.text += text
    else parts.push({ text, differs })
  }
  return parts
}
