/**
 * Finds words in the plain form of a text whatever white space or markup stands between their letters: a narrow
 * column prints 取 組 項 目, and a label may be broken over two lines.
 */

/** Where the words end, when they begin at `at` and end by `end`; -1 when others stand there. `？` is any character. */
export function matchWords(plain: string, at: number, end: number, words: string): number {
  let here = at
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0) here = skipBlank(plain, here, end)
    if (here >= end) return -1
    const wanted = words.charCodeAt(index)
    if (wanted !== anyCharacter && plain.charCodeAt(here) !== wanted) return -1
    here += 1
  }
  return here
}

const anyCharacter = '？'.charCodeAt(0)

/** The next offset at which words stand, structure and white space passed over. */
export function skipBlank(plain: string, from: number, end: number): number {
  let at = from
  while (at < end && plain.charCodeAt(at) <= 0x20) at += 1
  return at
}
