/** The UTF-16 codes of some letters: a set of numbers answers at every letter of a text, and no string has to be made. */
export function letterCodes(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)))
}
